// The page every contestant is placed on: a small portal page with a style sheet, like any other.
const PARAGRAPH =
  "The harbour office publishes the tides, the berths that are free and the works on the quays, every day and in the open.";

export const SITE_CSS =
  `body{margin:0;font:1rem/1.6 system-ui,sans-serif;color:#1a1a1a;background:#fff}
header,main,footer{max-width:60rem;margin:auto;padding:1rem}h1{font-size:2rem}a{color:#0b3d91}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:1rem;padding:0}
.cards li{list-style:none;border:1px solid #767676;border-radius:.5rem;padding:1rem}\n`.concat(
    Array.from(
      { length: 120 },
      (_, at) => `.box-${at}{padding:${at % 8}px;margin:${at % 5}px}`,
    ).join("\n"),
  );

/** The page with what a contestant puts in its head and at the end of its body. */
export function pageOf({ head = "", body = "" } = {}) {
  const cards = Array.from(
    { length: 24 },
    (_, at) => `<li class="box-${at}"><h2>Berth ${at + 1}</h2><p>${PARAGRAPH}</p></li>`,
  ).join("");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour office</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css">${head}</head><body>
<header><h1>Harbour office</h1></header><main><p><a id="read" href="#more">Read on</a></p>
<ul class="cards">${cards}</ul><p id="more">${PARAGRAPH}</p></main>
<footer><p>Harbour office</p>${body}</footer></body></html>`;
}
