import type { ListsTexts } from "./texts.ts";

/** English. */
export const en: ListsTexts = {
  filters: {
    all: "All",
    nothingYet: "Nothing yet.",
    regionHelp: "Only the figures above know regions: a choice is kept without where it was made.",
    withFindings: "With findings",
    withBlocking: "With blocking findings",
    askedBy: "Asked for by",
  },
  accounts: {
    title: "Accounts",
    lead: "Every account of the installation: who may sign in, and how.",
    state: "State",
    open: "Open",
    closed: "Closed",
    manage: "Manage",
    manageOf: (email) => `Account of ${email}`,
    passkeys: "Passkeys",
    password: "Password",
    has: "Yes",
    hasNot: "No",
    own: "This is your own account. Another administrator can close or delete it.",
    close: "Close the account",
    closeOf: (email) => `Close the account of ${email}`,
    closeAsk: (email) =>
      `${email} can no longer sign in and is signed out everywhere. Roles stay, and the account can be opened again.`,
    closeDone: (email) => `The account of ${email} is closed.`,
    reopen: "Open again",
    reopenAsk: (email) => `${email} can sign in again, with the roles the account has.`,
    reopenDone: (email) => `The account of ${email} is open again.`,
    reset: "Reset two-step sign-in",
    resetOf: (email) => `Reset two-step sign-in of ${email}`,
    resetAsk: (email) =>
      `${email} loses the authenticator app, passkeys and recovery codes, and is signed out everywhere. The password alone is enough then, until a second step is set up again.`,
    resetDone: (email) => `Two-step sign-in of ${email} is reset.`,
    remove: "Delete",
    removeOf: (email) => `Delete the account of ${email}`,
    removeAsk: (email) =>
      `The account of ${email} is deleted with its roles, passkeys and sessions. This cannot be undone. The activity log keeps what was done.`,
    removeDone: (email) => `The account of ${email} is deleted.`,
  },
};
