/**
 * Leaves as much room below the page as the notice covers, for as long as it is up: whatever has the
 * focus can then be scrolled out from behind it (WCAG 2.4.11). `site.css` reads `--notice`.
 */
export function leaveRoomForNotice(): void {
  if (watchNotice()) return;
  const arrival = new MutationObserver(() => {
    if (watchNotice()) arrival.disconnect();
  });
  arrival.observe(document.body, { childList: true });
}

/** Whether there is a notice, which is watched from now on. */
function watchNotice(): boolean {
  const layer = document.querySelector("jar-notice")?.shadowRoot?.querySelector("[part~=notice]");
  if (!layer) return false;
  // It is also told when the notice is hidden, which leaves it no size.
  new ResizeObserver(() => {
    const { height } = layer.getBoundingClientRect();
    document.documentElement.style.setProperty("--notice", `${Math.ceil(height)}px`);
  }).observe(layer);
  return true;
}
