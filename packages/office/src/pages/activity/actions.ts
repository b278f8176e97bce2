import type { Texts } from "../../locales/texts.ts";

/** The actions that have words of their own. */
export type Action =
  | "sign-in"
  | "sign-in.password"
  | "sign-in.failed"
  | "sign-out"
  | "password.set"
  | "two-step.on"
  | "two-step.off"
  | "two-step.codes"
  | "user.create"
  | "user.import"
  | "sessions.end"
  | "register.publish"
  | "audit.start"
  | "audit.cancel"
  | "finding.note"
  | "role.set"
  | "role.remove"
  | "invitation.send"
  | "invitation.accept"
  | "invitation.withdraw"
  | "key.create"
  | "key.revoke"
  | "site.create"
  | "site.settings"
  | "user.role"
  | "access.refused"
  | "identity.link"
  | "passkey.add"
  | "passkey.remove"
  | "password.reset"
  | "second-factor.reset"
  | "sign-in.oidc"
  | "user.delete"
  | "user.disable"
  | "user.enable";

/** An action in words; one that is newer than this page keeps its code. */
export function actionWords(action: string, words: Texts["activity"]): string {
  const known: Readonly<Record<string, string>> = words.actions;
  return Object.hasOwn(known, action) ? (known[action] ?? action) : action;
}
