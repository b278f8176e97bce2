import { aboutHost, byHost } from "../hosts.ts";
import { declaredRule } from "../rule.ts";

/** Whoever receives data must say what becomes of it. */
export const providerWithoutPolicy = declaredRule({
  id: "provider-without-policy",
  group: "register",
  severity: "warning",
  source: "GDPR art. 13(1)(e)–(f), 14; CNIL délibération 2020-091",
  needs: [],
  words: {
    title: "Every third party’s provider links its own policy",
    failureTitle: "A third party is contacted whose provider links no policy",
    why: "The visitor cannot read what the receiver does.",
    wayOut: "Add the provider’s privacy policy to the register.",
    messages: {
      found: "{host} belongs to {provider}, for whom the register has no link to a policy.",
    },
  },
  compare(run, declared) {
    const { register, matcher } = declared;
    return byHost(run.requests.filter(({ party }) => party === "third")).flatMap((asked) => {
      const service = register.services[matcher.host(asked[0].host)?.service ?? ""];
      const provider = service && register.providers[service.provider];
      if (!service || !provider || provider.policy !== undefined) return [];
      return [aboutHost(asked, "found", { provider: service.provider })];
    });
  },
});
