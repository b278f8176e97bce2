import { seenRule } from "../rule.ts";
import { aboutBanner } from "../scenarios.ts";

/** On a phone the whole banner must be reachable. */
export const bannerOffScreen = seenRule({
  id: "banner-off-screen",
  group: "banner",
  severity: "major",
  source: "WCAG 2.2 §1.4.10; EN 301 549 §9.1.4.10",
  needs: ["phone"],
  words: {
    title: "The banner fits a phone",
    failureTitle: "On a phone the banner is wider than the window, or hides a control",
    why: "Most visits come from phones; a control off the edge is none.",
    wayOut: "Let the banner reflow at 320 CSS pixels and scroll inside itself.",
    messages: {
      wide: "In a window {window} pixels wide the banner is {banner} pixels wide.",
      control: "In a window {window} pixels wide “{control}” is off the edge.",
    },
  },
  find(run) {
    const phone = run.scenarios.find(({ banner }) => banner?.phone)?.banner?.phone;
    if (!phone) return [];
    const { width: window } = phone.window;
    const banner = Math.round(phone.box.width);
    const what = "measured in a phone’s window";
    const off = Object.values(phone.controls).filter(
      ({ box }) => box.x < -1 || box.x + box.width > window + 1,
    );
    return [
      ...(banner > window + 1 ? aboutBanner(run, "wide", what, { window, banner }) : []),
      ...off.flatMap(({ name }) =>
        aboutBanner(run, "control", what, { window, control: name }, name),
      ),
    ];
  },
});
