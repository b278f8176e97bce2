import { declaredItem } from "../declared.ts";
import { aboutItem, byItem } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** The cookie that stands for a signed-in person is kept from scripts and from plain connections. */
export const signInUnprotected = declaredRule({
  id: "sign-in-unprotected",
  group: "security",
  severity: "major",
  source: "OWASP ASVS 5.0 §3.3; RFC 6265bis §8; GDPR art. 32",
  needs: [],
  words: {
    title: "Sign-in cookies are HttpOnly and Secure",
    failureTitle: "A sign-in cookie can be read by scripts or sent in the clear",
    why: "Whoever reads it is signed in as the visitor.",
    wayOut: "Set it with HttpOnly, Secure and SameSite=Lax.",
    messages: {
      found: "{item}, declared for authentication, is set without {attributes}.",
    },
  },
  compare(run, declared) {
    const set = run.observations.filter(({ kind, how }) => kind === "cookie" && how === "set");
    const secure = run.url.startsWith("https:");
    return byItem(set).flatMap((seen) => {
      if (declaredItem(declared, seen[0])?.service.exempt !== "authentication") return [];
      const missing = [
        ...(seen.some(({ attributes }) => attributes?.httpOnly === false) ? ["HttpOnly"] : []),
        ...(secure && seen.some(({ attributes }) => attributes?.secure === false)
          ? ["Secure"]
          : []),
      ];
      if (missing.length === 0) return [];
      return [aboutItem(seen, "found", { attributes: missing.join(" and ") })];
    });
  },
});
