/**
 * Runs `work` as soon as the page has begun: what the server put first into the body is there by
 * then, whole, and the rest need not be.
 *
 * @param element name of what the server may have put there
 */
export function whenPage(element: string, work: () => void): void {
  const begun = () => {
    const served = document.querySelector(element);
    // What comes after it tells that the parser is through with it.
    return (
      document.readyState !== "loading" || (served ? served.nextSibling : document.body?.firstChild)
    );
  };
  if (begun()) {
    work();
    return;
  }
  const observer = new MutationObserver(look);
  function look() {
    if (!begun()) return;
    observer.disconnect();
    document.removeEventListener("readystatechange", look);
    work();
  }
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener("readystatechange", look);
}
