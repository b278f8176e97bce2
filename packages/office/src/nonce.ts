/**
 * The nonce of this page's Content-Security-Policy. Browsers hide the attribute from scripts and
 * stylesheets, so it is read through the DOM property (HTML Living Standard, "nonces").
 */
export function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
}
