/** Follows a link to a place within the same shadow root: the browser looks for it in the page alone. */
export function followInside(event: Event): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  const id = link?.getAttribute("href")?.match(/^#(.+)$/)?.[1];
  const root = link?.getRootNode();
  if (id === undefined || !(root instanceof ShadowRoot)) return;
  event.preventDefault();
  const place = root.getElementById(id);
  if (!place) return;
  place.tabIndex = -1;
  place.focus();
  place.scrollIntoView();
}
