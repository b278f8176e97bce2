import { aboutItem, byItem } from "../held-items.ts";
import { seenRule, type Violation } from "../rule.ts";

/** A cookie that goes to other sites goes encrypted, and stays within one of them. */
export const thirdPartyCookieUnprotected = seenRule({
  id: "third-party-cookie-unprotected",
  group: "security",
  severity: "warning",
  source: "RFC 6265bis §5.7; CHIPS (partitioned cookies)",
  needs: [],
  words: {
    title: "Third-party cookies are Secure and partitioned",
    failureTitle: "A third-party cookie is sent in the clear or shared between sites",
    why: "Anybody on the way reads it, and every site with the same service shares it.",
    wayOut: "Ask its provider to set Secure and Partitioned.",
    messages: {
      secure: "{item} is set by a third party without Secure.",
      partitioned:
        "{item} is set by a third party for all sites (SameSite=None without Partitioned).",
    },
  },
  find(run) {
    const set = run.observations.filter(
      ({ kind, how, party }) => kind === "cookie" && party === "third" && how === "set",
    );
    return byItem(set).flatMap((seen): Violation<"secure" | "partitioned">[] => {
      const { secure, sameSite, partitioned } = seen[0].attributes ?? {};
      if (secure === false) return [aboutItem(seen, "secure")];
      if (sameSite !== "None" || partitioned !== false) return [];
      return [{ ...aboutItem(seen, "partitioned"), severity: "info" }];
    });
  },
});
