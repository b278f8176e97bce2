import { seenRule, type Violation } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

const ROLES: ReadonlySet<string> = new Set(["button", "link", "menuitem", "tab"]);

/** What a control does must be told to those who do not see it. */
export const controlWithoutRole = seenRule({
  id: "control-without-role",
  group: "banner",
  severity: "major",
  source: "WCAG 2.2 §4.1.2; EN 301 549 §9.4.1.2",
  needs: ["look"],
  words: {
    title: "The banner’s controls have a role and a name",
    failureTitle: "A control of the banner has no role or no name",
    why: "A screen reader announces nothing that could be pressed.",
    wayOut: "Use button elements with a text, or role and aria-label.",
    messages: {
      role: "“{control}” has no role of a control.",
      name: "The control that means “{control}” has no name.",
    },
  },
  find(run) {
    const controls = Object.entries(lookOf(run)?.controls ?? {});
    return controls.flatMap(([control, { role, name }]): Violation<"role" | "name">[] => {
      if (name === "") return aboutBanner(run, "name", "no accessible name", { control }, control);
      if (ROLES.has(role)) return [];
      return aboutBanner(run, "role", `role “${role}”`, { control: name }, name);
    });
  },
});
