import {
  DEFAULT_COLOURS,
  type ConsentOptions,
  type Scheme,
  type ThemeColours,
} from "@glassjar/register";

/** Each colour: the custom property a site may set, and the short one our rules use. */
const NAMES: Readonly<Record<keyof ThemeColours, readonly [outside: string, inside: string]>> = {
  surface: ["--jar-surface", "--s"],
  text: ["--jar-text", "--t"],
  muted: ["--jar-muted", "--m"],
  accent: ["--jar-accent", "--a"],
  onAccent: ["--jar-on-accent", "--o"],
  link: ["--jar-link", "--l"],
};

const FONT = "system-ui,sans-serif";
const RADIUS = 8;

/**
 * The rules that give `selector` its colours, corners and font: the site's custom properties, else
 * the register's theme, else ours. Inside the element, so that a page can only set what is named
 * `--jar-…`.
 */
export function themeCss(selector: string, consent: ConsentOptions = {}): string {
  const { scheme = "auto", theme = {} } = consent;
  const first = scheme === "dark" ? "dark" : "light";
  const radius = `--r:var(--jar-radius,${theme.radius ?? RADIUS}px)`;
  const font = `font-family:var(--jar-font,${theme.font ?? FONT})`;
  const plain = `${selector}{color-scheme:${first};${coloursOf(first, theme)};${radius};${font}}`;
  if (scheme !== "auto") return plain;
  return `${plain}
@media(prefers-color-scheme:dark){${selector}{color-scheme:dark;${coloursOf("dark", theme)}}}`;
}

function coloursOf(scheme: Scheme, theme: NonNullable<ConsentOptions["theme"]>): string {
  const colours = { ...DEFAULT_COLOURS[scheme], ...theme[scheme] };
  return (Object.keys(NAMES) as (keyof ThemeColours)[])
    .map((name) => {
      const [outside, inside] = NAMES[name];
      return `${inside}:var(${outside},${colours[name]})`;
    })
    .join(";");
}
