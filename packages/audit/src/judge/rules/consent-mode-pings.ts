import { byHost, aboutHost, requestsIn } from "../hosts.ts";
import { seenRule } from "../rule.ts";

// Google's tags write the state of consent into these parameters of every hit.
const STATE = /[?&](gcs|gcd)=/;
const GOOGLE = /(^|\.)(google-analytics\.com|googletagmanager\.com|doubleclick\.net|google\.com)$/;
const NOT_GRANTED = ["unasked", "rejected", "withdrawn"] as const;

/** Google's "advanced" consent mode sends hits without consent, only with fewer parameters. */
export const consentModePings = seenRule({
  id: "consent-mode-pings",
  group: "before-choice",
  severity: "blocking",
  source: "EDPB Guidelines 2/2023; Google, consent mode (advanced implementation)",
  needs: ["unasked"],
  words: {
    title: "Google’s tags send nothing until consent is granted",
    failureTitle: "Google’s tags send hits without consent",
    why: "A hit without cookies still carries address, browser and page to Google.",
    wayOut:
      "Use the basic implementation of consent mode: load the tag only once consent is granted.",
    messages: { found: "{host} received consent-mode hits in the scenario {scenario}." },
  },
  find: (run) =>
    NOT_GRANTED.flatMap((scenario) => {
      const hits = requestsIn(run, scenario).filter(
        ({ host, url }) => GOOGLE.test(host) && STATE.test(url),
      );
      return byHost(hits).map((asked) => aboutHost(asked, "found", { scenario }));
    }),
});
