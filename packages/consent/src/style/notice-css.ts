import type { ConsentOptions } from "@glassjar/register";
import { BASE_CSS } from "./base-css.ts";
import { themeCss } from "./colours.ts";

type Look = NonNullable<ConsentOptions["look"]>;

/** Where the first layer stands. Below the width of a column all looks are the same sheet. */
const LOOKS: Readonly<Record<Look, string>> = {
  bar: `section{border-width:1px 0 0}
.words,.actions{inline-size:100%;max-inline-size:78em;margin-inline:auto}
@media(min-width:60em){section:not([hidden]){display:grid;grid-template-columns:minmax(0,1fr) 22em;
gap:2em;padding:1.25em max(1.5em,50vw - 39em)}.actions{align-self:center;margin:0}}`,
  box: `@media(min-width:36em){section{inset:auto 1.25em 1.25em auto;inset-inline:auto 1.25em;
inline-size:27em;max-block-size:min(36em,100vh - 2.5em);border-radius:calc(var(--r)*1.5)}}`,
  sheet: `section{border-radius:calc(var(--r)*2) calc(var(--r)*2) 0 0;border-width:1px 1px 0;
inline-size:min(46em,100%);margin-inline:auto}
@media(min-width:46em){section{padding:1.75em}h2{font-size:1.375em}
.actions{grid-template-columns:repeat(3,minmax(0,1fr))}.quiet{grid-column:auto}.one{grid-column:span 2}}`,
};

const NOTICE = `
section{position:fixed;z-index:2147483647;inset:auto 0 0;max-block-size:60vh;padding:1em 1.25em 1.25em}
section:not([hidden]){display:flex;flex-direction:column;gap:.75em}
.words{overflow:auto}
section p:last-child{margin:0}
.spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
@media(max-height:24em){section:not([hidden]){display:block;overflow:auto}}
@media print{section{display:none!important}}`;

/** The style of the first layer, for the look and the theme that a register declares. */
export function noticeCss(consent: ConsentOptions = {}): string {
  return [themeCss("section", consent), BASE_CSS, NOTICE.trim(), LOOKS[consent.look ?? "bar"]]
    .join("\n")
    .trim();
}
