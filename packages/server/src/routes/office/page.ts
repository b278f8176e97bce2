const NONCE = /__CSP_NONCE__/g;
const HTML = /<html lang="[^"]*" dir="[^"]*">/;

/** What the page of the office needs to know of a request. */
export interface OfficePage {
  /** Of this answer alone, base64url. */
  readonly nonce: string;
  /** A language tag; it comes from our own list, never from the visitor. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
}

/** The built page with the nonce, language and direction of a request in their places. */
export function officePage(template: string, { nonce, language, direction }: OfficePage): string {
  return template
    .replace(HTML, `<html lang="${language}" dir="${direction}">`)
    .replace(NONCE, nonce);
}

/**
 * The Content-Security-Policy of the office (CSP Level 3): scripts and styles of our own that carry
 * the nonce, data and previews from our own API, nothing else. Scripts load the pages they need, hence
 * `strict-dynamic`.
 */
export function officeCsp(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
