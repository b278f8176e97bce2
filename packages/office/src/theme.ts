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

/** Mantine's dimmed grey has too little contrast on our background for WCAG 2.2 AA (1.4.3). */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "#4b5563",
    "--mantine-color-body": "#ffffff",
    "--mantine-color-placeholder": "#5f6b7a",
    "--mantine-color-error": "#b42318",
  },
  dark: {},
});
