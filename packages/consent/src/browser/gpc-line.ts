/** Shows the line about Global Privacy Control where a script was cached without the signal. */
export function showGpcLine(within: ParentNode): void {
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
  if (globalPrivacyControl === true) within.querySelector(".gpc")?.removeAttribute("hidden");
}
