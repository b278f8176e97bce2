import { isAllowed, type EffectiveChoice } from "@glassjar/consent/choice";
import type { ItemKind } from "@glassjar/register";
import type { Declaration, Matcher } from "@glassjar/register/matcher";

/** What wants to pass: a stored item, or a request to a host. */
export type Subject =
  | { readonly kind: ItemKind; readonly name: string }
  | { readonly kind: "host"; readonly name: string };

/** Why a verdict came out as it did. */
export type Reason = "no-consent-owed" | "granted" | "not-granted" | "undeclared";

/** May this pass? With the register line that says why. */
export interface Verdict {
  readonly verdict: "pass" | "hold";
  readonly reason: Reason;
  readonly declaration?: Declaration;
}

/** What the site does with what its register does not name. */
export type UndeclaredPolicy = "observe" | "enforce";

/** The one function that decides. Pure: same matcher, choice and subject, same verdict. */
export function judge(
  matcher: Matcher,
  choice: EffectiveChoice | undefined,
  subject: Subject,
  undeclared: UndeclaredPolicy = "enforce",
): Verdict {
  const declaration =
    subject.kind === "host" ? matcher.host(subject.name) : matcher.item(subject.kind, subject.name);
  if (!declaration)
    return { verdict: undeclared === "observe" ? "pass" : "hold", reason: "undeclared" };
  if (!isAllowed(choice, declaration))
    return { verdict: "hold", reason: "not-granted", declaration };
  return {
    verdict: "pass",
    reason: declaration.consent ? "granted" : "no-consent-owed",
    declaration,
  };
}
