import { partyOf } from "../../site.ts";
import { declaredRule, type Violation } from "../rule.ts";

/** A sub-domain that is another company’s server makes third-party cookies look like one’s own. */
export const cnameCloaking = declaredRule({
  id: "cname-cloaking",
  group: "tracking",
  severity: "warning",
  source: "EDPB Guidelines 2/2023 (technical scope); GDPR art. 13(1)(e), 32",
  needs: ["aliases"],
  words: {
    title: "No first-party host is another company’s",
    failureTitle: "A host of the site is an alias of another company’s",
    why: "The browser sends the site’s own cookies, the session too, to a stranger.",
    wayOut:
      "Declare the host with the service it belongs to, keep session cookies host-only, and treat it as a third party.",
    messages: {
      unknown:
        "{host} is an alias of {end}, outside the site; the register does not say whose it is.",
      held: "{host} is an alias of {end}, of service {service}, which owes consent.",
    },
  },
  compare(run, declared) {
    return (run.aliases ?? []).flatMap(({ host, chain }): Violation<"unknown" | "held">[] => {
      const end = chain.find((name) => partyOf(name, run.host) === "third");
      if (end === undefined || partyOf(host, run.host) === "third") return [];
      const own = declared.matcher.host(host);
      const theirs = declared.matcher.host(end);
      if (own && !own.consent) return [];
      const evidence = run.requests
        .filter((request) => request.host === host)
        .slice(0, 3)
        .map(({ scenario, type, url, pages, at }) => ({
          scenario,
          what: `${type} ${url}, by way of ${chain.join(" → ")}`,
          page: pages[0] ?? "",
          at,
        }));
      const service = (own ?? theirs)?.service;
      const about = { subject: host, kind: "host", host, evidence };
      return service === undefined
        ? [{ ...about, say: "unknown", values: { host, end } }]
        : [{ ...about, say: "held", severity: "major", values: { host, end, service } }];
    });
  },
});
