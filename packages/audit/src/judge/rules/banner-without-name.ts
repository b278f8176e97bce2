import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

const ROLES: ReadonlySet<string> = new Set(["dialog", "alertdialog", "region", "complementary"]);

/** A banner says to assistive technology that it is there and what it is. */
export const bannerWithoutName = seenRule({
  id: "banner-without-name",
  group: "banner",
  severity: "warning",
  source: "WCAG 2.2 §4.1.2, §1.3.1; EN 301 549 §9.4.1.2",
  needs: ["look"],
  words: {
    title: "The banner has a role and a name",
    failureTitle: "The banner has no role or no name",
    why: "Who hears the page never learns that a question is asked.",
    wayOut: 'Give the banner role="dialog" or role="region" and a label.',
    messages: {
      found: "The banner has role “{role}” and name “{name}”.",
    },
  },
  find(run) {
    const look = lookOf(run);
    if (!look || (ROLES.has(look.role) && look.name !== "")) return [];
    const { role, name } = look;
    return aboutBanner(run, "found", `role “${role}”, name “${name}”`, { role, name });
  },
});
