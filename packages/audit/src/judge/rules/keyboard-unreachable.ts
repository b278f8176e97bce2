import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

/** Every answer can be given with the keyboard. */
export const keyboardUnreachable = seenRule({
  id: "keyboard-unreachable",
  group: "banner",
  severity: "major",
  source: "WCAG 2.2 §2.1.1; EN 301 549 §9.2.1.1",
  needs: ["look"],
  words: {
    title: "The banner’s controls can be reached with the keyboard",
    failureTitle: "A control of the banner cannot be reached with the keyboard",
    why: "Who cannot use a mouse can neither agree nor refuse.",
    wayOut: "Use real buttons, or give the control a tabindex and key handling.",
    messages: {
      found: "The Tab key does not reach “{control}”.",
    },
  },
  find(run) {
    return Object.values(lookOf(run)?.controls ?? {})
      .filter(({ focusable }) => !focusable)
      .flatMap(({ name }) => aboutBanner(run, "found", "not focusable", { control: name }, name));
  },
});
