import type { ListsTexts } from "./texts.ts";

/** French. */
export const fr: ListsTexts = {
  filters: {
    all: "Tout",
    nothingYet: "Rien pour le moment.",
    regionHelp:
      "Seuls les chiffres ci-dessus connaissent les régions : un choix est conservé sans le lieu où il a été fait.",
    withFindings: "Avec constats",
    withBlocking: "Avec constats bloquants",
    askedBy: "Demandé par",
  },
  accounts: {
    title: "Comptes",
    lead: "Tous les comptes de l’installation : qui peut se connecter, et comment.",
    state: "État",
    open: "Ouvert",
    closed: "Fermé",
    manage: "Gérer",
    manageOf: (email) => `Compte de ${email}`,
    passkeys: "Clés d’accès",
    password: "Mot de passe",
    has: "Oui",
    hasNot: "Non",
    own: "C’est votre propre compte. Une autre personne qui administre l’installation peut le fermer ou le supprimer.",
    close: "Fermer le compte",
    closeOf: (email) => `Fermer le compte de ${email}`,
    closeAsk: (email) =>
      `${email} ne peut plus se connecter et est déconnecté partout. Les rôles restent, et le compte peut être rouvert.`,
    closeDone: (email) => `Le compte de ${email} est fermé.`,
    reopen: "Rouvrir",
    reopenAsk: (email) => `${email} peut de nouveau se connecter, avec les rôles du compte.`,
    reopenDone: (email) => `Le compte de ${email} est rouvert.`,
    reset: "Réinitialiser la connexion en deux étapes",
    resetOf: (email) => `Réinitialiser la connexion en deux étapes de ${email}`,
    resetAsk: (email) =>
      `${email} perd l’application d’authentification, les clés d’accès et les codes de secours, et est déconnecté partout. Le mot de passe seul suffit alors, jusqu’à ce qu’une deuxième étape soit de nouveau configurée.`,
    resetDone: (email) => `La connexion en deux étapes de ${email} est réinitialisée.`,
    remove: "Supprimer",
    removeOf: (email) => `Supprimer le compte de ${email}`,
    removeAsk: (email) =>
      `Le compte de ${email} est supprimé avec ses rôles, ses clés d’accès et ses sessions. C’est irréversible. Le journal d’activité garde ce qui a été fait.`,
    removeDone: (email) => `Le compte de ${email} est supprimé.`,
  },
};
