/** Words of lists that are narrowed down, and of the accounts of the installation. */
export interface ListsTexts {
  readonly filters: {
    readonly all: string;
    readonly nothingYet: string;
    readonly regionHelp: string;
    readonly withFindings: string;
    readonly withBlocking: string;
    readonly askedBy: string;
  };
  readonly accounts: {
    readonly title: string;
    readonly lead: string;
    readonly state: string;
    readonly open: string;
    readonly closed: string;
    readonly manage: string;
    readonly manageOf: (email: string) => string;
    readonly passkeys: string;
    readonly password: string;
    readonly has: string;
    readonly hasNot: string;
    readonly own: string;
    readonly close: string;
    readonly closeOf: (email: string) => string;
    readonly closeAsk: (email: string) => string;
    readonly closeDone: (email: string) => string;
    readonly reopen: string;
    readonly reopenAsk: (email: string) => string;
    readonly reopenDone: (email: string) => string;
    readonly reset: string;
    readonly resetOf: (email: string) => string;
    readonly resetAsk: (email: string) => string;
    readonly resetDone: (email: string) => string;
    readonly remove: string;
    readonly removeOf: (email: string) => string;
    readonly removeAsk: (email: string) => string;
    readonly removeDone: (email: string) => string;
  };
}
