/** The colours of the notice and the preference centre; accept and refuse share one pair. */
export interface ThemeColours {
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly link: string;
}

/** The two schemes a page can be shown in. */
export type Scheme = "light" | "dark";

/** What a register that declares no colours has. Every text keeps 7:1 (WCAG 2.2, 1.4.6). */
export const DEFAULT_COLOURS: Readonly<Record<Scheme, ThemeColours>> = {
  light: {
    surface: "#ffffff",
    text: "#15181d",
    muted: "#50565f",
    accent: "#1f3a5f",
    onAccent: "#ffffff",
    link: "#12418f",
  },
  dark: {
    surface: "#1b1e23",
    text: "#f1f3f5",
    muted: "#bcc1c9",
    accent: "#c9dcf5",
    onAccent: "#10141b",
    link: "#a9c8ff",
  },
};
