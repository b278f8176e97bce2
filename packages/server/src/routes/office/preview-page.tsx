import { noticeConfig, noticeMarkup } from "@glassjar/consent";
import { textIn, type Register, type Scheme } from "@glassjar/register";
import type { VNode } from "preact";

/** What a preview shows. */
export interface Preview {
  readonly register: Register;
  readonly language: string;
  /** How a visitor's device has it; a scheme that the register fixes wins. */
  readonly scheme: Scheme;
  /** Of this answer alone, base64url. */
  readonly nonce: string;
}

const ACTION = "/api/v1/choices";

/** A page such as any, without a word, for the banner to stand on. */
const PAGE_CSS = `
html{color-scheme:light;background:#fff}
html[data-scheme=dark]{color-scheme:dark;background:#121418}
body{margin:0;font-family:system-ui,sans-serif}
i{display:block;background:#8883;border-radius:.4em}
header{display:flex;gap:1em;align-items:center;padding:1em max(1.5em,50vw - 36em);border-bottom:1px solid #8884}
header i{inline-size:6em;block-size:1em}
header i:first-child{inline-size:9em;block-size:1.75em;margin-inline-end:auto}
main{display:grid;gap:1em;padding:2em max(1.5em,50vw - 36em)}
main i{block-size:1em}
main i:first-child{block-size:2.5em;inline-size:60%}
main i:nth-child(2){block-size:16em}
main i:nth-child(3n){inline-size:88%}`.trim();

const LINES = 9;

/** The banner of a register as a visitor meets it, on a page without words and without a script. */
export function previewPage({ register, language, scheme, nonce }: Preview): VNode {
  const fixed = register.site.consent?.scheme ?? "auto";
  const shown = fixed === "auto" ? scheme : fixed;
  const config = noticeConfig({ register: inScheme(register, shown), version: 1, language });
  const markup = noticeMarkup(config, { action: ACTION, next: "/", nonce, inlineStyle: true });
  const { name, languages } = register.site;
  return (
    <html lang={config.language} dir={config.direction} data-scheme={shown}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{textIn(name, language, languages)}</title>
        <style nonce={nonce} dangerouslySetInnerHTML={{ __html: PAGE_CSS }} />
      </head>
      <body dangerouslySetInnerHTML={{ __html: markup + PAGE }} />
    </html>
  );
}

const PAGE = `<header><i></i><i></i><i></i></header><main>${"<i></i>".repeat(LINES)}</main>`;

/** A preview does not follow the device it is looked at on. */
function inScheme(register: Register, scheme: Scheme): Register {
  const { site } = register;
  return { ...register, site: { ...site, consent: { ...site.consent, scheme } } };
}

/**
 * The policy of a preview (CSP Level 3): its own styles and nothing else; no script, no form, and no
 * origin, even if it were opened by itself.
 */
export function previewCsp(nonce: string): string {
  return [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "sandbox",
  ].join("; ");
}
