/** The look of the HTML report; all colours keep 4.5:1 against what is behind them, also in print. */
export const STYLE = `
:root{--back:#fbfaf8;--card:#fff;--text:#1b1c1e;--soft:#5b5e63;--line:#dcd9d3;--good:#1a6b3c;--blocking:#a3131f;--major:#a8430a;--warning:#7a5600;--info:#0b5394;--tint:#a3131f14;--band:#f0eee9;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--back:#141518;--card:#1d1f23;--text:#ededee;--soft:#b2b5ba;--line:#3a3d43;--good:#7fd6a0;--blocking:#ff9a9e;--major:#ffb27d;--warning:#f0c767;--info:#9cc9ff;--tint:#ff9a9e1c;--band:#25282d}}
*{box-sizing:border-box}
html{scroll-padding-top:6rem}
body{margin:0 auto;padding:clamp(1rem,4vw,2.5rem);max-inline-size:76rem;background:var(--back);color:var(--text);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:clamp(1.4rem,4vw,2.1rem);line-height:1.2;margin:0;letter-spacing:-.01em}
h2{font-size:1.3rem;margin-block:2.5rem .75rem}h3{font-size:1rem;margin:0 0 .25rem}
p{margin-block:.25rem}ul{padding-inline-start:1.2rem;margin-block:.25rem}
.soft{color:var(--soft)}.good{color:var(--good);font-weight:600}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,monospace}
:focus-visible{outline:3px solid var(--info);outline-offset:2px}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem;list-style:none;padding:0;margin-block:1.25rem}
.tile{background:var(--card);border:1px solid var(--line);border-block-start:.3rem solid currentColor;border-radius:.5rem;padding:.6rem 1rem;font-weight:600}
.tile .number{display:block;font-size:2.4rem;line-height:1.1;font-variant-numeric:tabular-nums}
.tile.none{color:var(--soft)}
.blocking{color:var(--blocking)}.major{color:var(--major)}.warning{color:var(--warning)}.info{color:var(--info)}.tile.none{color:var(--soft)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.75rem;list-style:none;padding:0}
.cards>li{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem}
.cards>li.skipped{border-style:dashed;color:var(--soft)}
.cards p{font-size:.925rem}.cards p::first-letter{text-transform:uppercase}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:1rem}
#filter{position:sticky;inset-block-start:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.6rem 0;background:var(--back);border-block-end:1px solid var(--line)}
#filter[hidden],[hidden]{display:none}
#filter fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.4rem}
.chip{border:1px solid currentColor;border-radius:2rem;padding:.15rem .7rem;font-weight:600;font-size:.9rem;background:var(--card)}
select,input[type=search]{font:inherit;padding:.2rem .5rem;border:1px solid var(--soft);border-radius:.35rem;background:var(--card);color:var(--text);max-inline-size:12rem}
input[type=checkbox]{accent-color:currentColor}
output{color:var(--soft);font-size:.9rem}
article{background:var(--card);border:1px solid var(--line);border-inline-start:.4rem solid var(--info);border-radius:.5rem;padding:.9rem 1.1rem;margin-block:.9rem}
article,article.blocking,article.major,article.warning,article.info{color:var(--text)}article.blocking{border-inline-start-color:var(--blocking)}article.major{border-inline-start-color:var(--major)}article.warning{border-inline-start-color:var(--warning)}
article h3{font-size:1.05rem;break-after:avoid}
.badge{display:inline-block;border:1px solid currentColor;border-radius:.3rem;padding:0 .45rem;font-size:.78rem;font-weight:700;text-transform:uppercase;letter-spacing:.03em;margin-inline-end:.25rem}
.badge.new{color:var(--info);margin-inline-start:.4rem}
.found{list-style:none;padding:0;margin-block:.5rem}
.found>li{padding-block:.35rem;border-block-start:1px solid var(--line);break-inside:avoid}
details{margin-block:.15rem}summary{cursor:pointer;color:var(--soft)}summary h2{display:inline-block;margin-block:1.5rem .75rem;color:var(--text)}
.found details{font-size:.9rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .9rem;margin:.5rem 0 0;font-size:.925rem}
dt{color:var(--soft)}dd{margin:0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
table{border-collapse:collapse;inline-size:100%;font-size:.925rem}
th,td{padding:.45rem .75rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:middle;overflow-wrap:normal}
tbody tr:last-child>*{border-block-end:0}
thead th{color:var(--soft);font-weight:600;white-space:nowrap}
tbody th{font-weight:600;min-inline-size:9rem;overflow-wrap:anywhere}
td.who{min-inline-size:16rem;overflow-wrap:anywhere;color:var(--soft)}
.mark{text-align:center}
.sign{display:inline-grid;place-items:center;vertical-align:middle;line-height:1;font-size:1.1em;inline-size:1.5rem;block-size:1.5rem;border-radius:.35rem;color:var(--soft);font-weight:700}
.sign.found{background:var(--blocking);color:var(--card)}.sign.seen{color:var(--good)}.sign.tried,.sign.held{color:var(--warning)}
.legend{display:flex;flex-wrap:wrap;align-items:center;gap:.1rem 1rem;font-size:.875rem;color:var(--soft);margin-block-end:.5rem}
td.broken{color:var(--blocking);font-weight:600}td.kept{color:var(--good)}td.unjudged,td.inapplicable,td.off{color:var(--soft)}
.drawing{display:block;inline-size:100%;min-inline-size:44rem;padding:.75rem;font:12px system-ui,sans-serif}
.drawing text{fill:var(--text)}.drawing .name{font-weight:700}.drawing .ticks text,.drawing .more{fill:var(--soft)}
.page{fill:var(--band)}
.axis{stroke:var(--soft)}
.action line{stroke:var(--info);stroke-width:1.5}.drawing .action text{fill:var(--info);font-size:11px;font-weight:600}
.dot{fill:var(--good)}rect.dot{fill:var(--info)}.dot.bad,rect.dot.bad{fill:var(--blocking)}
.node rect{fill:var(--back);stroke:var(--soft)}.node.bad rect{stroke:var(--blocking);fill:var(--tint);stroke-width:1.5}
.talk{fill:none;stroke:var(--soft);opacity:.75}.talk.bad{stroke:var(--blocking);opacity:1}.talk.held{stroke-dasharray:5 4}
.pictures{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:1rem}
figure{margin:0}figure img{inline-size:100%;block-size:auto;border:1px solid var(--line);border-radius:.4rem}
figcaption{font-size:.875rem;color:var(--soft)}
@media(max-width:40rem){dl{grid-template-columns:1fr}dd{margin-block-end:.35rem}th,td{padding:.35rem .5rem}#filter{position:static}}
@media print{:root{--back:#fff;--band:#f0f0f0;color-scheme:light}body{padding:0;max-inline-size:none;font-size:10.5pt}#filter{display:none}.scroll{overflow:visible;border:0}.drawing{min-inline-size:0}td.who{min-inline-size:0}details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none}*{print-color-adjust:exact}}
`;
