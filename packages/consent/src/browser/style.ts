/**
 * The look. Accept and reject share one rule and nothing sets them apart: equal prominence is not a
 * matter of theme. All colours keep 7:1 against what is behind them (WCAG 2.2, 1.4.6).
 */
export const STYLE = `
:host{--back:#fff;--text:#1a1a1a;--soft:#595959;--strong:#1f3a5f;--on-strong:#fff;--link:#0b3d91;
all:initial;color-scheme:light dark}
@media(prefers-color-scheme:dark){:host{--back:#1b1d21;--text:#f2f2f2;--soft:#bdbdbd;--strong:#c9dcf5;
--on-strong:#10131a;--link:#a9c8ff}}
*{box-sizing:border-box}
section,dialog{background:var(--back);color:var(--text);font:1rem/1.5 system-ui,sans-serif;
border:1px solid var(--soft);overflow-wrap:anywhere}
section{position:fixed;inset-inline:0;inset-block-end:0;z-index:2147483647;max-block-size:70vh;
padding:1rem;border-width:1px 0 0}
section:not([hidden]){display:flex;flex-direction:column}
section>div{inline-size:min(64rem,100%);margin-inline:auto}
.words{overflow:auto}
h2{font-size:1.125rem;margin:0 0 .5rem}
h3{font-size:1rem;margin:0}
p,ul{margin:0 0 .5rem}
ul{padding-inline-start:1.25rem}
a,summary{color:var(--link)}
a{text-decoration:underline}
a{display:inline-block;min-block-size:1.5rem}
summary{cursor:pointer}
.actions{display:flex;flex-wrap:wrap;gap:.5rem;margin-block-start:.75rem}
button{flex:1 1 8rem;min-block-size:2.75rem;padding:.5rem 1rem;border:2px solid var(--strong);
border-radius:.375rem;background:var(--strong);color:var(--on-strong);font:inherit;font-weight:600;
cursor:pointer}
[part=settings],[part=close]{background:var(--back);color:var(--text)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
dialog{inline-size:min(44rem,100% - 1rem);max-block-size:calc(100% - 1rem);padding:1rem;border-radius:.5rem}
dialog::backdrop{background:#0009}
.category{border-block-start:1px solid var(--soft);padding-block:.75rem}
label{display:flex;justify-content:space-between;align-items:center;gap:1rem;font-weight:600}
label span:first-child{flex:1}
input{appearance:none;flex:none;inline-size:3rem;block-size:1.75rem;margin:0;padding:3px;
border:2px solid var(--soft);border-radius:1rem;background:var(--back);cursor:pointer}
input::before{content:"";display:block;block-size:100%;aspect-ratio:1;border-radius:50%;
background:var(--soft)}
input:checked{background:var(--strong);border-color:var(--strong)}
input:checked::before{margin-inline-start:auto;background:var(--on-strong)}
.always{color:var(--soft);font-weight:400}
input:disabled{cursor:default}
.spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
@media(forced-colors:active){input:checked{background:Highlight}input:checked::before{background:HighlightText}}
@media print{section{display:none}}
`;
