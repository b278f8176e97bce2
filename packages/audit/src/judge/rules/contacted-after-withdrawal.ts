import { contactedAgainst } from "../hosts.ts";
import { declaredRule } from "../rule.ts";

/** A request tells its receiver who visits what: a host of a service that owes consent must wait for it. */
export const contactedAfterWithdrawal = declaredRule({
  id: "contacted-after-withdrawal",
  group: "withdrawal",
  severity: "blocking",
  source: "GDPR art. 7(3); EDPB Guidelines 2/2023",
  needs: ["withdrawn"],
  words: {
    title: "No host whose service owes consent is contacted after a withdrawal",
    failureTitle: "A host whose service owes consent is contacted after a withdrawal",
    why: "A request alone hands over address, browser and page, before anything is stored.",
    wayOut:
      "Hold back the script, frame or image that asks for this host until its category is granted.",
    messages: {
      found: "{host}, of service {service}, was contacted although consent was withdrawn.",
    },
  },
  compare: (run, declared) => contactedAgainst(run, declared, "withdrawn"),
});
