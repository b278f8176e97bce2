/**
 * Runs `work` as soon as the page has begun: what the server put first into the body is there by
 * then, and the rest need not be.
 */
export function whenPage(work: () => void): void {
  const begun = () => document.readyState !== "loading" || document.body?.firstChild;
  if (begun()) {
    work();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!begun()) return;
    observer.disconnect();
    work();
  });
  observer.observe(document, { childList: true, subtree: true });
}
