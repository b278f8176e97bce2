import { contrastRatio, rgbOfHex } from "../contrast.ts";
import { pointerTo } from "../pointer.ts";
import type { Problem } from "../problem.ts";
import { DEFAULT_COLOURS, type Scheme, type ThemeColours } from "../theme.ts";
import { error, type Rule } from "./rule.ts";
import type { ThemeView } from "./view.ts";

const THEME = "/site/consent/theme";

/** A pair of colours, the least contrast between them, and what it is for. */
interface Pair {
  readonly front: keyof ThemeColours;
  readonly behind: keyof ThemeColours;
  readonly least: number;
  readonly what: string;
}

/** WCAG 2.2, 1.4.3 (text) and 1.4.11 (edges of controls). */
const PAIRS: readonly Pair[] = [
  { front: "onAccent", behind: "accent", least: 4.5, what: "the words on accept and refuse" },
  { front: "text", behind: "surface", least: 4.5, what: "text" },
  { front: "muted", behind: "surface", least: 4.5, what: "secondary text" },
  { front: "link", behind: "surface", least: 4.5, what: "links" },
  { front: "accent", behind: "surface", least: 3, what: "the edge of accept and refuse" },
];

/**
 * The declared colours can be read, so that both answers can be given: accept and refuse share their
 * colours, and what is unreadable is no equal choice (EDPB, Cookie Banner Taskforce report, §17–18).
 */
export const readableTheme: Rule = ({ theme }) =>
  (["light", "dark"] as const)
    .filter((scheme) => Object.keys(theme[scheme]).length > 0)
    .flatMap((scheme) => PAIRS.flatMap((pair) => breachOf(pair, scheme, theme)));

function breachOf(
  { front, behind, least, what }: Pair,
  scheme: Scheme,
  theme: ThemeView,
): Problem[] {
  const declared = theme[scheme];
  const colours = { ...DEFAULT_COLOURS[scheme], ...declared };
  const [one, other] = [rgbOfHex(colours[front]), rgbOfHex(colours[behind])];
  // What is no colour is the schema's to report.
  const ratio = one && other ? contrastRatio(one, other) : least;
  if (ratio >= least) return [];
  const named = declared[front] === undefined ? behind : front;
  return [
    error(
      "theme-contrast",
      pointerTo(pointerTo(THEME, scheme), named),
      `${front} ${colours[front]} on ${behind} ${colours[behind]} has a contrast of ${ratio.toFixed(1)}:1, but ${what} must have at least ${least}:1`,
    ),
  ];
}
