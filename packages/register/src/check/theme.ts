import { contrastRatio, rgbOfHex } from "../contrast.ts";
import { pointerTo } from "../pointer.ts";
import type { Problem } from "../problem.ts";
import { DEFAULT_COLOURS, type Scheme, type ThemeColours } from "../theme.ts";
import { error, type Rule } from "./rule.ts";
import type { ThemeView } from "./view.ts";

const THEME = "/site/consent/theme";

/** A pair of colours, and the least contrast between them. */
interface Pair {
  readonly front: Exclude<keyof ThemeColours, "surface">;
  readonly behind: keyof ThemeColours;
  readonly least: number;
}

/** WCAG 2.2, 1.4.3 (text) and 1.4.11 (edges of controls). */
const PAIRS: readonly Pair[] = [
  { front: "onAccent", behind: "accent", least: 4.5 },
  { front: "text", behind: "surface", least: 4.5 },
  { front: "muted", behind: "surface", least: 4.5 },
  { front: "link", behind: "surface", least: 4.5 },
  { front: "accent", behind: "surface", least: 3 },
];

/**
 * The declared colours can be read, so that both answers can be given: accept and refuse share their
 * colours, and what is unreadable is no equal choice (EDPB, Cookie Banner Taskforce report, §17–18).
 */
export const readableTheme: Rule = ({ theme }) =>
  (["light", "dark"] as const)
    .filter((scheme) => Object.keys(theme[scheme]).length > 0)
    .flatMap((scheme) => PAIRS.flatMap((pair) => breachOf(pair, scheme, theme)));

function breachOf({ front, behind, least }: Pair, scheme: Scheme, theme: ThemeView): Problem[] {
  const declared = theme[scheme];
  const colours = { ...DEFAULT_COLOURS[scheme], ...declared };
  const [one, other] = [rgbOfHex(colours[front]), rgbOfHex(colours[behind])];
  // What is no colour is the schema's to report.
  const ratio = one && other ? contrastRatio(one, other) : least;
  if (ratio >= least) return [];
  const named = declared[front] === undefined ? behind : front;
  return [
    error(`theme-contrast.${front}`, pointerTo(pointerTo(THEME, scheme), named), {
      pair: `${front} ${colours[front]} on ${behind} ${colours[behind]}`,
      front: colours[front],
      behind: colours[behind],
      ratio: ratio.toFixed(1),
      least: String(least),
    }),
  ];
}
