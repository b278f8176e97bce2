import { paragraph, type Section } from "../content.ts";
import type { Setting } from "../setting.ts";

/** Where the makers explain how to delete and block cookies. */
const HELP = [
  ["Firefox", "https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox"],
  ["Google Chrome", "https://support.google.com/chrome/answer/95647"],
  [
    "Microsoft Edge",
    "https://support.microsoft.com/microsoft-edge/delete-cookies-in-microsoft-edge-63947406-40ac-c3b8-57b9-2a946a29ae09",
  ],
  ["Safari (macOS)", "https://support.apple.com/guide/safari/sfri11471/mac"],
  ["Safari (iPhone, iPad)", "https://support.apple.com/105082"],
  ["Opera", "https://help.opera.com/latest/web-preferences/"],
  ["Brave", "https://support.brave.com/hc/en-us/articles/360050634931"],
  ["Vivaldi", "https://help.vivaldi.com/desktop/privacy/cookies/"],
] as const;

/** How to delete and block cookies in each browser. */
export function browsers({ locale }: Setting): Section {
  const { heading, text, help } = locale.policy.browsers;
  return {
    id: "browsers",
    heading,
    blocks: [
      paragraph(text),
      paragraph(help),
      { kind: "list", entries: HELP.map(([label, href]) => [{ href, label }]) },
    ],
  };
}
