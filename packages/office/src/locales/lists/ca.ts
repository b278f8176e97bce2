import type { ListsTexts } from "./texts.ts";

/** Catalan. */
export const ca: ListsTexts = {
  filters: {
    all: "Qualsevol",
    nothingYet: "Encara res.",
    regionHelp:
      "Només les xifres de dalt coneixen les regions: una tria es desa sense el lloc on es va fer.",
    withFindings: "Amb troballes",
    withBlocking: "Amb troballes bloquejants",
    askedBy: "Demanada per",
  },
  accounts: {
    title: "Comptes",
    lead: "Tots els comptes de la instal·lació: qui pot iniciar la sessió i com.",
    state: "Estat",
    open: "Obert",
    closed: "Tancat",
    manage: "Gestiona",
    manageOf: (email) => `Compte de ${email}`,
    passkeys: "Claus d’accés",
    password: "Contrasenya",
    has: "Sí",
    hasNot: "No",
    own: "És el vostre propi compte. El pot tancar o suprimir una altra persona que administri la instal·lació.",
    close: "Tanca el compte",
    closeOf: (email) => `Tanca el compte de ${email}`,
    closeAsk: (email) =>
      `${email} ja no podrà iniciar la sessió i se li tancaran totes les sessions. Els rols es mantenen i el compte es pot tornar a obrir.`,
    closeDone: (email) => `El compte de ${email} és tancat.`,
    reopen: "Torna a obrir",
    reopenAsk: (email) => `${email} podrà tornar a iniciar la sessió, amb els rols del compte.`,
    reopenDone: (email) => `El compte de ${email} torna a ser obert.`,
    reset: "Restableix la verificació en dos passos",
    resetOf: (email) => `Restableix la verificació en dos passos de ${email}`,
    resetAsk: (email) =>
      `${email} perd l’aplicació d’autenticació, les claus d’accés i els codis de recuperació, i se li tanquen totes les sessions. Després n’hi haurà prou amb la contrasenya, fins que torni a configurar un segon pas.`,
    resetDone: (email) => `La verificació en dos passos de ${email} s’ha restablert.`,
    remove: "Suprimeix",
    removeOf: (email) => `Suprimeix el compte de ${email}`,
    removeAsk: (email) =>
      `Se suprimeix el compte de ${email} amb els rols, les claus d’accés i les sessions. No es pot desfer. El registre d’activitat conserva el que es va fer.`,
    removeDone: (email) => `El compte de ${email} s’ha suprimit.`,
  },
};
