/** Runs `work` once the page has its styles and nothing else to do. */
export function whenSettled(work: () => void): void {
  const settle = () => (window.requestIdleCallback ?? setTimeout)(work);
  if (document.readyState === "complete") settle();
  else addEventListener("load", settle, { once: true });
}
