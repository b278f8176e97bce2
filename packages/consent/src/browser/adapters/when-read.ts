/** Runs once the page's own scripts that are not deferred have run. */
export function whenRead(work: () => void): void {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", work);
  else work();
}
