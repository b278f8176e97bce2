import { aboutItem, byItem } from "../held-items.ts";
import { isPlain } from "../plain-http.ts";
import { seenRule, weighing } from "../rule.ts";

/** A cookie over plain http is read by everybody on the way. */
export const cookieOverHttp = seenRule({
  id: "cookie-over-http",
  group: "security",
  severity: "major",
  source: "GDPR art. 32; OWASP ASVS 5.0 §12.2; RFC 6265bis §8.3",
  needs: [],
  words: {
    title: "No cookie is set or sent over plain http",
    failureTitle: "A cookie is set or sent over plain http",
    why: "Open networks read it and can use it.",
    wayOut:
      "Serve everything over https, redirect before any cookie is set, and send Strict-Transport-Security.",
    messages: {
      found: "{item} went over plain http.",
    },
  },
  find(run) {
    const plain = run.observations.filter(
      ({ kind, how, by }) =>
        kind === "cookie" &&
        (how === "set" || how === "sent") &&
        (by.by === "response" || by.by === "request") &&
        isPlain(by.url),
    );
    // Audited at its http address a site says nothing else; that is known, and often meant for a test.
    const expected = !run.url.startsWith("https:");
    return byItem(plain).map((seen) => {
      const found = aboutItem(seen, "found");
      return expected ? weighing(found, "info") : found;
    });
  },
});
