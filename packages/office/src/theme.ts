import { CHART_COLOURS } from "./chart-colours.ts";
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";

const glass: MantineColorsTuple = [
  "#eef8f6",
  "#dcefeb",
  "#b5ddd5",
  "#8bcabe",
  "#68baab",
  "#4fa898",
  "#2f8c7d",
  "#147064",
  "#0b5a52",
  "#06443e",
];

const SYSTEM_FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const SYSTEM_MONOSPACE = "ui-monospace, SFMono-Regular, Menlo, 'DejaVu Sans Mono', monospace";

/** The look of the back office: system fonts, one calm colour, contrast of WCAG 2.2 AA. */
export const theme = createTheme({
  primaryColor: "glass",
  primaryShade: 7,
  colors: { glass },
  fontFamily: SYSTEM_FONTS,
  fontFamilyMonospace: SYSTEM_MONOSPACE,
  headings: { fontFamily: SYSTEM_FONTS, fontWeight: "650" },
  defaultRadius: "md",
  focusRing: "auto",
  respectReducedMotion: true,
  autoContrast: true,
});

/**
 * Colours by what they are for, in both schemes. Mantine's dimmed grey and its error red have too
 * little contrast on our backgrounds for WCAG 2.2 AA (1.4.3).
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "#4b5563",
    "--mantine-color-body": "#ffffff",
    "--mantine-color-placeholder": "#5f6b7a",
    "--mantine-color-error": "#b42318",
    "--jar-page": "#f6f8f8",
    "--jar-surface": "#ffffff",
    "--jar-hover": "#e9ecef",
    "--jar-chosen": "#dcefeb",
    "--jar-on-chosen": "#06443e",
    "--jar-accent": "#0b5a52",
    "--jar-focus": "#147064",
    "--jar-good": "#087f5b",
    "--jar-bad": "#b42318",
    "--jar-mild": "#8a5a00",
    "--jar-plain": "#343a40",
    ...CHART_COLOURS.light,
  },
  dark: {
    "--mantine-color-dimmed": "#b6bfc9",
    "--mantine-color-body": "#1c2326",
    "--mantine-color-placeholder": "#9aa6b2",
    "--mantine-color-error": "#ff9d90",
    "--jar-page": "#13191b",
    "--jar-surface": "#1c2326",
    "--jar-hover": "#2a3336",
    "--jar-chosen": "#0b4a44",
    "--jar-on-chosen": "#dcefeb",
    "--jar-accent": "#8bcabe",
    "--jar-focus": "#68baab",
    "--jar-good": "#63d4ad",
    "--jar-bad": "#ff9d90",
    "--jar-mild": "#f0bf5c",
    "--jar-plain": "#dee2e6",
    ...CHART_COLOURS.dark,
  },
});
