import type { ListsTexts } from "./texts.ts";

/** Dutch. */
export const nl: ListsTexts = {
  filters: {
    all: "Alle",
    nothingYet: "Nog niets.",
    regionHelp:
      "Alleen de cijfers hierboven kennen regio’s: een keuze wordt bewaard zonder waar ze is gemaakt.",
    withFindings: "Met bevindingen",
    withBlocking: "Met blokkerende bevindingen",
    askedBy: "Gevraagd door",
  },
  accounts: {
    title: "Accounts",
    lead: "Alle accounts van de installatie: wie mag inloggen, en hoe.",
    state: "Status",
    open: "Open",
    closed: "Gesloten",
    manage: "Beheren",
    manageOf: (email) => `Account van ${email}`,
    passkeys: "Passkeys",
    password: "Wachtwoord",
    has: "Ja",
    hasNot: "Nee",
    own: "Dit is uw eigen account. Een andere beheerder van de installatie kan het sluiten of verwijderen.",
    close: "Account sluiten",
    closeOf: (email) => `Account van ${email} sluiten`,
    closeAsk: (email) =>
      `${email} kan niet meer inloggen en wordt overal uitgelogd. De rollen blijven, en het account kan weer worden geopend.`,
    closeDone: (email) => `Het account van ${email} is gesloten.`,
    reopen: "Weer openen",
    reopenAsk: (email) => `${email} kan weer inloggen, met de rollen van het account.`,
    reopenDone: (email) => `Het account van ${email} is weer open.`,
    reset: "Aanmelden in twee stappen resetten",
    resetOf: (email) => `Aanmelden in twee stappen van ${email} resetten`,
    resetAsk: (email) =>
      `${email} verliest de authenticator-app, passkeys en herstelcodes, en wordt overal uitgelogd. Daarna is het wachtwoord genoeg, tot er weer een tweede stap is ingesteld.`,
    resetDone: (email) => `Aanmelden in twee stappen van ${email} is gereset.`,
    remove: "Verwijderen",
    removeOf: (email) => `Account van ${email} verwijderen`,
    removeAsk: (email) =>
      `Het account van ${email} wordt verwijderd, met rollen, passkeys en sessies. Dit kan niet ongedaan worden gemaakt. Het activiteitenlogboek bewaart wat er is gedaan.`,
    removeDone: (email) => `Het account van ${email} is verwijderd.`,
  },
};
