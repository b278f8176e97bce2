/**
 * Fetches an HTML document, or nothing when it cannot be had. Unlike a parser that is handed text,
 * this needs no trust from the page's Trusted Types policy, and nothing in the document runs.
 */
export function fetchDocument(address: URL): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.addEventListener("loadend", () => {
      resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    });
    request.send();
  });
}
