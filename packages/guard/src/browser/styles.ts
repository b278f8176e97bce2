import { judgeUrl } from "./verdicts.ts";

/**
 * Style that asks only for what may pass: an address kept back becomes a fragment, which is not
 * asked for, and an `@import` an at-rule that no browser knows. Both can be undone. In markup a quote
 * may be a character reference.
 */
export function tameCss(css: string): string {
  return css.replace(
    /@import\s+(?:url\()?\s*(?:["']|&#?\w+;)?([^"')\s]+)|url\(\s*(?:["']|&#?\w+;)?([^"')\s]+)/gi,
    (all, a, b) => (judgeUrl(a ?? b) ? all.replace(/^@/, "@jar-").replace(b, `#jar:${b}`) : all),
  );
}
