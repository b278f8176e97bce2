import { contactedAgainst } from "../hosts.ts";
import { declaredRule } from "../rule.ts";

/** A request tells its receiver who visits what: a host of a service that owes consent must wait for it. */
export const contactedDespiteGpc = declaredRule({
  id: "contacted-despite-gpc",
  group: "signals",
  severity: "warning",
  source: "W3C Global Privacy Control",
  needs: ["gpc"],
  words: {
    title: "No host of a marketing service is contacted against Global Privacy Control",
    failureTitle: "A host of a marketing service is contacted against Global Privacy Control",
    why: "A request alone hands over address, browser and page, before anything is stored.",
    wayOut:
      "Hold back the script, frame or image that asks for this host until its category is granted.",
    messages: {
      found:
        "{host}, of service {service}, was contacted although the browser sent Global Privacy Control.",
    },
  },
  compare: (run, declared) => contactedAgainst(run, declared, "gpc"),
});
