import { contactedAgainst } from "../hosts.ts";
import { declaredRule } from "../rule.ts";

/** A request tells its receiver who visits what: a host of a service that owes consent must wait for it. */
export const contactedBeforeChoice = declaredRule({
  id: "contacted-before-choice",
  group: "before-choice",
  severity: "blocking",
  source:
    "EDPB Guidelines 2/2023 (pixels, identifiers in addresses); VG Hannover 10 A 5385/22; Conseil d’État 494300",
  needs: ["unasked"],
  words: {
    title: "No host whose service owes consent is contacted before a choice",
    failureTitle: "A host whose service owes consent is contacted before a choice",
    why: "A request alone hands over address, browser and page, before anything is stored.",
    wayOut:
      "Hold back the script, frame or image that asks for this host until its category is granted.",
    messages: {
      found:
        "{host}, of service {service}, was contacted before the visitor had answered anything.",
    },
  },
  compare: (run, declared) => contactedAgainst(run, declared, "unasked"),
});
