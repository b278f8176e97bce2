import { seenRule, weighing } from "../rule.ts";
import { aboutBanner, bannerOf } from "../scenarios.ts";

/** Paying instead of agreeing is a choice only where refusing for free is one as well. */
export const consentOrPay = seenRule({
  id: "consent-or-pay",
  group: "banner",
  severity: "warning",
  source: "EDPB Opinion 08/2024 (consent or pay, large platforms); GDPR art. 7(4)",
  needs: ["banner"],
  words: {
    title: "Refusing costs nothing",
    failureTitle: "The banner asks for money or consent",
    why: "Whoever cannot pay has no choice.",
    wayOut: "Offer a way without payment and without tracking beside the two.",
    messages: {
      beside: "The banner asks to pay with “{pay}”, beside a control that rejects.",
      instead: "The banner asks to pay with “{pay}”, and has no control that rejects.",
    },
  },
  find(run) {
    const banner = bannerOf(run)?.banner;
    if (!banner?.pay) return [];
    const pay = banner.pay.text;
    const what = `“${pay}”`;
    return banner.reject
      ? aboutBanner(run, "beside", what, { pay }).map((violation) => weighing(violation, "info"))
      : aboutBanner(run, "instead", what, { pay }).map((violation) => weighing(violation, "major"));
  },
});
