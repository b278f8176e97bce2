import { aboutHost, byHost } from "../hosts.ts";
import { isPlain } from "../plain-http.ts";
import { seenRule } from "../rule.ts";

/** A secure page asks for nothing over an insecure connection. */
export const mixedContent = seenRule({
  id: "mixed-content",
  group: "security",
  severity: "major",
  source: "W3C Mixed Content; GDPR art. 32",
  needs: [],
  words: {
    title: "Secure pages load nothing over plain http",
    failureTitle: "A secure page asks for something over plain http",
    why: "What is loaded in the clear can be read and changed on the way.",
    wayOut: "Ask for it over https, or leave it out.",
    messages: {
      found: "{host} was asked over plain http from a secure page.",
    },
  },
  find(run) {
    const mixed = run.requests.filter(
      ({ url, pages, type }) =>
        type !== "Document" && isPlain(url) && pages.some((page) => page.startsWith("https:")),
    );
    return byHost(mixed).map((asked) => aboutHost(asked, "found"));
  },
});
