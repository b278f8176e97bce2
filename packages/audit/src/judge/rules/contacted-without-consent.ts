import { judge } from "@glassjar/guard";
import type { ScenarioName } from "../../run.ts";
import { evidenceOfRequests } from "../finding.ts";
import { byHost } from "../hosts.ts";
import type { Rule, Violation } from "../rule.ts";

const WHEN: readonly (readonly [ScenarioName, string])[] = [
  ["unasked", "before the visitor had answered anything"],
  ["rejected", "although everything was rejected"],
  ["withdrawn", "although consent was withdrawn"],
];

/** A request tells its receiver who visits what: a host of a service that owes consent must wait for it. */
export const contactedWithoutConsent: Rule = {
  id: "contacted-without-consent",
  severity: "blocking",
  title: "No host whose service owes consent is contacted without it",
  failureTitle: "A host whose service owes consent is contacted without it",
  source: "EDPB Guidelines 2/2023 (pixels, identifiers in addresses); VG Hannover 10 A 5385/22",
  wayOut:
    "Hold back the script, frame or image that asks for this host until its category is granted.",
  find(run, declared) {
    if (!declared) return [];
    return WHEN.flatMap(([scenario, when]) => {
      const requests = run.requests.filter((seen) => seen.scenario === scenario && seen.counted);
      return [...byHost(requests)].flatMap(([host, asked]): Violation[] => {
        const subject = { kind: "host", name: host } as const;
        const { reason, declaration } = judge(
          declared.matcher,
          declared.choiceIn(scenario),
          subject,
        );
        if (reason !== "not-granted" || host === run.host) return [];
        const message = `${host}, of service ${declaration?.service}, was contacted ${when}.`;
        return [{ scenario, subject: host, message, evidence: evidenceOfRequests(asked) }];
      });
    });
  },
};
