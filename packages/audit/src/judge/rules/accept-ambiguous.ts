import { ACKNOWLEDGEMENT } from "../lexicon/acknowledgement.ts";
import { seenRule } from "../rule.ts";
import { aboutBanner, bannerOf } from "../scenarios.ts";

/** A control that consents says so. */
export const acceptAmbiguous = seenRule({
  id: "accept-ambiguous",
  group: "banner",
  severity: "warning",
  source: "GDPR art. 4(11) (unambiguous indication); EDPB Guidelines 03/2022 (ambiguous wording)",
  needs: ["banner"],
  words: {
    title: "The control that accepts says that it accepts",
    failureTitle: "The control that accepts says only that something was noticed",
    why: "“OK” is pressed to be rid of a message, not to agree to it.",
    wayOut: "Call the control what it does: “Accept all”.",
    messages: { found: "Consent is given by a control that says “{accept}”." },
  },
  find(run) {
    const accept = bannerOf(run)?.banner.accept?.text;
    if (accept === undefined || !ACKNOWLEDGEMENT.test(accept.normalize("NFC").trim())) return [];
    return aboutBanner(run, "found", `“${accept}”`, { accept }, accept);
  },
});
