import { judge } from "@glassjar/guard";
import { aboutHost, byHost, requestsIn } from "../hosts.ts";
import { declaredRule } from "../rule.ts";
import { UNGRANTED } from "../scenarios.ts";

/** A picture nobody can see is there to tell its host of the visit. */
export const pixelWithoutConsent = declaredRule({
  id: "pixel-without-consent",
  group: "before-choice",
  severity: "major",
  source: "EDPB Guidelines 2/2023 (URL and pixel tracking)",
  needs: ["pixels"],
  words: {
    title: "No tracking pixel or beacon goes to a third party without consent",
    failureTitle: "A tracking pixel or beacon goes to a third party without consent",
    why: "It shows the visitor nothing and tells somebody else what was looked at.",
    wayOut: "Remove it, or send it only once its category is granted.",
    messages: { found: "{host} was sent a pixel or beacon without consent (scenario {scenario})." },
  },
  compare: (run, declared) =>
    UNGRANTED.flatMap((scenario) => {
      const pixels = requestsIn(run, scenario).filter(
        ({ pixel, party }) => pixel === true && party === "third",
      );
      return byHost(pixels).flatMap((asked) => {
        const { reason } = judge(declared.matcher, declared.choiceIn(scenario), {
          kind: "host",
          name: asked[0].host,
        });
        const fair = reason === "no-consent-owed" || reason === "granted";
        return fair ? [] : [aboutHost(asked, "found", { scenario })];
      });
    }),
});
