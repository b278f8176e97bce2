import type { BannerLook, BannerSeen, ControlLook } from "../banner-seen.ts";
import { scenarioOf } from "./example-run.ts";
import type { ScenarioRun } from "../run.ts";

/** A control of a fair banner that differs. */
export function control(differences: Partial<ControlLook> = {}): ControlLook {
  return {
    box: { x: 600, y: 700, width: 160, height: 44 },
    fontSize: 16,
    fontWeight: 600,
    contrast: 9,
    emphasis: 8,
    focusable: true,
    role: "button",
    name: "Accept all",
    inView: true,
    ...differences,
  };
}

/** A fair banner's look that differs. */
export function look(
  differences: Partial<BannerLook> = {},
  controls: BannerLook["controls"] = {},
): BannerLook {
  return {
    window: { width: 1280, height: 800 },
    box: { x: 0, y: 640, width: 1280, height: 160 },
    covers: 0.2,
    pageScrolls: true,
    role: "dialog",
    name: "Cookies",
    language: "en",
    pageLanguage: "en",
    script: "Latn",
    pageScript: "Latn",
    direction: "ltr",
    text: "Town uses cookies for statistics. You can change your choice at any time. Accept all Reject all Cookie policy",
    links: [{ text: "Cookie policy", href: "https://www.town.example/cookies" }],
    toggles: [],
    ...differences,
    controls: {
      accept: control(),
      reject: control({ name: "Reject all", box: { x: 780, y: 700, width: 160, height: 44 } }),
      ...controls,
    },
  };
}

/** The scenario `unasked` with a banner that differs from a fair one. */
export function withBanner(differences: Partial<BannerSeen>): ScenarioRun {
  const scenario = scenarioOf();
  const banner = scenario.banner;
  if (!banner) throw new Error("The example has a banner.");
  return { ...scenario, banner: { ...banner, ...differences } };
}
