import type { FirstUserFault } from "../accounts/accounts.ts";
import type { ErrorCode } from "../errors.ts";

/** Every text of the front office, in one language. `{word}` is filled in, see {@link fill}. */
export interface Texts {
  readonly layout: {
    readonly skip: string;
    readonly menu: string;
    readonly home: string;
    readonly policy: string;
    readonly preferences: string;
    readonly manage: string;
    readonly account: string;
    readonly office: string;
    readonly signIn: string;
    readonly signOut: string;
    readonly language: string;
    readonly changeLanguage: string;
  };
  readonly home: {
    readonly audited: string;
    readonly title: string;
    readonly lead: string;
    readonly numbers: string;
    readonly providers: string;
    readonly services: string;
    readonly items: string;
    readonly firstParty: string;
    readonly thirdParty: string;
    readonly byCategory: string;
    readonly category: string;
    readonly consent: string;
    readonly asked: string;
    readonly notOwed: string;
    readonly readPolicy: string;
    readonly version: string;
    readonly nothing: string;
  };
  readonly preferences: {
    readonly title: string;
    readonly lead: string;
    readonly nothingToChoose: string;
    readonly alwaysOn: string;
    readonly undecided: string;
    readonly decided: string;
    readonly saved: string;
    readonly acceptAll: string;
    readonly rejectAll: string;
    readonly save: string;
    readonly receipt: string;
    readonly receiptLead: string;
    readonly download: string;
    readonly services: string;
  };
  readonly signIn: {
    readonly title: string;
    readonly email: string;
    readonly password: string;
    readonly submit: string;
    readonly wrong: string;
    readonly wait: string;
    readonly setUp: string;
    readonly codeTitle: string;
    readonly code: string;
    readonly codeHint: string;
    readonly wrongCode: string;
    readonly expired: string;
    readonly again: string;
    readonly forgot: string;
  };
  readonly account: {
    readonly title: string;
    readonly signedInAs: string;
    readonly sessions: string;
    readonly device: string;
    readonly unknownDevice: string;
    readonly began: string;
    readonly lastSeen: string;
    readonly thisOne: string;
    readonly revoke: string;
    readonly revoked: string;
    readonly failed: string;
    readonly security: string;
    readonly changePassword: string;
    readonly revokeOthers: string;
  };
  readonly twoStep: {
    readonly title: string;
    readonly on: string;
    readonly off: string;
    readonly turnOn: string;
    readonly turnOff: string;
    readonly scan: string;
    readonly key: string;
    readonly picture: string;
    readonly codes: string;
    readonly codesLead: string;
    readonly codesLeft: string;
    readonly newCodes: string;
  };
  readonly reset: {
    readonly title: string;
    readonly lead: string;
    readonly send: string;
    readonly sent: string;
    readonly expired: string;
    readonly save: string;
    readonly done: string;
  };
  readonly invitation: { readonly title: string; readonly lead: string };
  readonly mail: {
    readonly resetSubject: string;
    readonly resetBody: string;
    readonly inviteSubject: string;
    readonly inviteBody: string;
  };
  readonly password: {
    readonly current: string;
    readonly next: string;
    readonly changed: string;
    readonly wrong: string;
  };
  readonly setup: {
    readonly title: string;
    readonly lead: string;
    readonly code: string;
    readonly codeHint: string;
    readonly passwordHint: string;
    readonly submit: string;
    readonly done: string;
    readonly faults: Readonly<Record<FirstUserFault, string>>;
  };
  readonly passkeys: {
    readonly title: string;
    readonly lead: string;
    readonly needsScript: string;
    readonly none: string;
    readonly name: string;
    readonly nameHint: string;
    readonly add: string;
    readonly added: string;
    readonly never: string;
    readonly rename: string;
    readonly remove: string;
    readonly last: string;
    readonly failed: string;
    readonly signIn: string;
  };
  readonly sso: {
    readonly signIn: string;
    readonly failed: string;
    readonly unknown: string;
    readonly unverified: string;
    readonly signedOut: string;
    readonly signOut: string;
  };
  readonly errors: Readonly<Record<ErrorCode, string>>;
  readonly explorer: {
    readonly title: string;
    readonly lead: string;
    readonly search: string;
    readonly sortBy: string;
    readonly descending: string;
    readonly show: string;
    readonly reset: string;
    readonly all: string;
    readonly records: string;
    readonly page: string;
    readonly previous: string;
    readonly next: string;
    readonly chart: string;
    readonly countBy: string;
    readonly download: string;
    readonly nothing: string;
    readonly yes: string;
    readonly no: string;
    readonly dataset: string;
    readonly versions: string;
    readonly audits: string;
    readonly findings: string;
    readonly audience: string;
    readonly pages: string;
  };
  readonly myChoices: {
    readonly title: string;
    readonly lead: string;
    readonly here: string;
    readonly inAccount: string;
    readonly offer: string;
    readonly remember: string;
    readonly since: string;
    readonly forget: string;
    readonly forgetLead: string;
    readonly history: string;
    readonly date: string;
    readonly granted: string;
    readonly onlyNecessary: string;
    readonly useHere: string;
    readonly inForce: string;
  };
  readonly errorPage: { readonly code: string; readonly goHome: string };
}

/** Fills the `{word}`s of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, word: string) => String(values[word] ?? ""));
}
