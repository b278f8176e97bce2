import type { ConsentOptions } from "@glassjar/register";
import { themeCss } from "./colours.ts";

const SETTINGS = `
dialog{inline-size:min(42em,100%);max-inline-size:none;max-block-size:min(48em,100% - 2em);padding:0;
border-radius:calc(var(--r)*1.5);overflow:hidden}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:#0008}
.top{display:flex;align-items:center;gap:1em;padding:.75em 1.25em}
.top h2{flex:1;margin:0;outline:0}
.close{inline-size:2.75em;padding:0;background:none;color:var(--t);border-color:transparent}
.close::before{content:"\\2715"}
dialog .words{flex:1;padding:0 1.25em;overscroll-behavior:contain}
dialog .actions{padding:1em 1.25em;border-block-start:1px solid #8886}
h3{font-size:1em;margin:0}
label{cursor:pointer}
.category{border-block-start:1px solid #8886;padding-block:1em .5em}
.row{display:flex;align-items:flex-start;gap:1em;margin-block-end:.5em}
.row>:first-child{flex:1;min-inline-size:0}
.row label{display:block}
.muted{color:var(--m);font-weight:400}
summary{cursor:pointer;min-block-size:1.75em}
details>:not(summary){margin-inline-start:1.05em}
details ul{list-style:none;padding:0;margin-block:.25em .5em}
details li+li{margin-block-start:.5em}
code{font-family:ui-monospace,monospace;font-size:.9375em}
input{appearance:none;flex:none;inline-size:2.875em;block-size:1.75em;margin:0;padding:.25em;
border:2px solid var(--m);border-radius:1em;background:var(--s);cursor:pointer;font-size:1em;display:flex}
input::before{content:"";block-size:100%;aspect-ratio:1;border-radius:50%;background:var(--m)}
input:checked,input:indeterminate{background:var(--a);border-color:var(--a)}
input:checked::before{margin-inline-start:auto;background:var(--o)}
input:indeterminate::before{margin-inline:auto;block-size:.25em;inline-size:1em;aspect-ratio:auto;
align-self:center;border-radius:0;background:var(--o)}
input:disabled{opacity:.5;cursor:default}
@media(max-width:42em){dialog{margin-block-end:0;border-width:1px 0 0;
border-end-start-radius:0;border-end-end-radius:0}}
@media(prefers-reduced-motion:no-preference){input::before{transition:margin .15s}}
@media(forced-colors:active){input{forced-color-adjust:none;border-color:CanvasText;background:Canvas}
input::before{background:CanvasText}
input:checked,input:indeterminate{background:Highlight;border-color:Highlight}
input:checked::before,input:indeterminate::before{background:HighlightText}}
@media print{dialog{display:none!important}}
`;

/** The style of the preference centre; it builds on that of the first layer. */
export function settingsCss(consent: ConsentOptions = {}): string {
  return `${themeCss("dialog", consent)}\n${SETTINGS.trim()}`;
}
