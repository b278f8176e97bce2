/**
 * Colours of charts in both schemes. Each has a contrast of 3:1 to the surface, and those that lie
 * against each other in a bar 3:1 to one another (WCAG 1.4.11), so that hue is not needed.
 */
export const CHART_COLOURS = {
  light: {
    "--jar-views": "#2f8c7d",
    "--jar-accept-all": "#04332e",
    "--jar-custom": "#479f8f",
    "--jar-reject-all": "#5e2a05",
    "--jar-withdraw": "#d27a25",
  },
  dark: {
    "--jar-views": "#4fa898",
    "--jar-accept-all": "#cfeee8",
    "--jar-custom": "#2a8275",
    "--jar-reject-all": "#f8dfc4",
    "--jar-withdraw": "#ad5f1a",
  },
} as const;
