import { judge } from "@glassjar/guard";
import { aboutHost, byHost, requestsIn } from "../hosts.ts";
import { declaredRule } from "../rule.ts";
import { UNGRANTED } from "../scenarios.ts";

/** An identifier in an address tells as much as one in a cookie. */
export const identifierInAddress = declaredRule({
  id: "identifier-in-address",
  group: "before-choice",
  severity: "blocking",
  source: "EDPB Guidelines 2/2023 (identifiers in addresses, unique identifiers)",
  needs: ["identifiers"],
  words: {
    title: "No identifier is handed to a third party without consent",
    failureTitle: "An identifier is handed to a third party without consent",
    why: "With it the receiver recognises the visitor without any cookie of its own.",
    wayOut:
      "Take the identifier out of the request, or hold the request back until consent is granted.",
    messages: {
      found:
        "{host} was handed an identifier in {parameters} without consent (scenario {scenario}).",
    },
  },
  compare: (run, declared) =>
    UNGRANTED.flatMap((scenario) => {
      const carrying = requestsIn(run, scenario).filter(
        ({ carries, party }) => party === "third" && carries && carries.length > 0,
      );
      return byHost(carrying).flatMap((asked) => {
        const { reason } = judge(declared.matcher, declared.choiceIn(scenario), {
          kind: "host",
          name: asked[0].host,
        });
        if (reason === "no-consent-owed" || reason === "granted") return [];
        const names = asked.flatMap(({ carries = [] }) =>
          carries.map(({ parameter }) => parameter),
        );
        const parameters = [...new Set(names)].join(", ");
        return [aboutHost(asked, "found", { scenario, parameters })];
      });
    }),
});
