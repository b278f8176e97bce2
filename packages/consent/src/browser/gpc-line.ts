/**
 * Whether the browser sends Global Privacy Control. Where a script was cached without the signal, the
 * line that says it is honoured is shown now.
 */
export function showGpcLine(within: ParentNode): boolean {
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
  const line = within.querySelector<HTMLElement>(".gpc");
  if (line && globalPrivacyControl === true) line.hidden = false;
  return line?.hidden === false;
}
