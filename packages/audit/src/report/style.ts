/** The look of the HTML report; all colours keep 4.5:1 against what is behind them, also in print. */
export const STYLE = `
:root{--back:#fff;--text:#1a1a1a;--soft:#595959;--line:#c9c9c9;--bad:#a4161a;--warn:#7a4d00;--note:#0b4f8a;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--back:#16181c;--text:#f0f0f0;--soft:#b5b5b5;--line:#4a4d52;--bad:#ff9d9d;--warn:#f2c46d;--note:#9ccbff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-inline-size:72rem;background:var(--back);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.75rem;margin:0}h2{font-size:1.25rem;margin-block:2rem .5rem}h3{font-size:1rem;margin:0}
p{margin-block:.25rem}.soft{color:var(--soft)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%}
th,td{padding:.375rem .625rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:top}
thead th{color:var(--soft);font-weight:600}
tbody th{font-weight:600}
td.mark{white-space:nowrap}
.found{color:var(--bad);font-weight:700}
.unseen{color:var(--soft)}
code{font:.875em ui-monospace,monospace}
article{border:1px solid var(--line);border-inline-start:.375rem solid var(--note);border-radius:.25rem;padding:.75rem 1rem;margin-block:.75rem;break-inside:avoid}
article.blocking,article.major{border-inline-start-color:var(--bad)}
article.warning{border-inline-start-color:var(--warn)}
article ul{margin-block:.25rem;padding-inline-start:1.25rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.125rem .75rem;margin:.5rem 0 0}
dt{color:var(--soft)}dd{margin:0}
@media print{body{padding:0}}
`;
