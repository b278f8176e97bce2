import { contactedAgainst } from "../hosts.ts";
import { declaredRule } from "../rule.ts";

/** A request tells its receiver who visits what: a host of a service that owes consent must wait for it. */
export const contactedAfterRejection = declaredRule({
  id: "contacted-after-rejection",
  group: "refusal",
  severity: "blocking",
  source: "EDPB Guidelines 2/2023; CNIL délibération 2020-091; Conseil d’État 494300",
  needs: ["rejected"],
  words: {
    title: "No host whose service owes consent is contacted after a refusal",
    failureTitle: "A host whose service owes consent is contacted after a refusal",
    why: "A request alone hands over address, browser and page, before anything is stored.",
    wayOut:
      "Hold back the script, frame or image that asks for this host until its category is granted.",
    messages: {
      found: "{host}, of service {service}, was contacted although everything was rejected.",
    },
  },
  compare: (run, declared) => contactedAgainst(run, declared, "rejected"),
});
