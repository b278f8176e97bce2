import type { ListsTexts } from "./texts.ts";

/** German. */
export const de: ListsTexts = {
  filters: {
    all: "Alle",
    nothingYet: "Noch nichts.",
    regionHelp:
      "Regionen kennen nur die Zahlen oben: Eine Auswahl wird ohne ihren Ort gespeichert.",
    withFindings: "Mit Befunden",
    withBlocking: "Mit blockierenden Befunden",
    askedBy: "Angefordert von",
  },
  accounts: {
    title: "Konten",
    lead: "Alle Konten der Installation: wer sich anmelden darf und wie.",
    state: "Status",
    open: "Aktiv",
    closed: "Gesperrt",
    manage: "Verwalten",
    manageOf: (email) => `Konto von ${email}`,
    passkeys: "Passkeys",
    password: "Passwort",
    has: "Ja",
    hasNot: "Nein",
    own: "Das ist Ihr eigenes Konto. Sperren oder löschen kann es nur eine andere Person, die die Installation verwaltet.",
    close: "Konto sperren",
    closeOf: (email) => `Konto von ${email} sperren`,
    closeAsk: (email) =>
      `${email} kann sich nicht mehr anmelden und wird überall abgemeldet. Die Rollen bleiben; das Konto lässt sich entsperren.`,
    closeDone: (email) => `Das Konto von ${email} ist gesperrt.`,
    reopen: "Entsperren",
    reopenAsk: (email) => `${email} kann sich wieder anmelden, mit den Rollen des Kontos.`,
    reopenDone: (email) => `Das Konto von ${email} ist entsperrt.`,
    reset: "Anmeldung in zwei Schritten zurücksetzen",
    resetOf: (email) => `Anmeldung in zwei Schritten von ${email} zurücksetzen`,
    resetAsk: (email) =>
      `${email} verliert Authentifizierungs-App, Passkeys und Wiederherstellungscodes und wird überall abgemeldet. Danach genügt das Passwort, bis ein zweiter Schritt neu eingerichtet ist.`,
    resetDone: (email) => `Die Anmeldung in zwei Schritten von ${email} ist zurückgesetzt.`,
    remove: "Löschen",
    removeOf: (email) => `Konto von ${email} löschen`,
    removeAsk: (email) =>
      `Das Konto von ${email} wird mit Rollen, Passkeys und Sitzungen gelöscht. Das lässt sich nicht rückgängig machen. Das Aktivitätsprotokoll behält, was getan wurde.`,
    removeDone: (email) => `Das Konto von ${email} ist gelöscht.`,
  },
};
