// Pages to rewrite, made up by rule: the same bytes every time, stored nowhere.
const SIZE = 100 * 1024;

const WORDS =
  "the register says what a site stores and why so that visitors can decide before anything happens and town councils libraries schools museums write about roads meetings budgets parks open data and services".split(
    " ",
  );

/** Pseudo-random numbers below a bound, the same every time (a linear congruential generator). */
function dice(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const sentence = (roll, words) => {
  const chosen = Array.from({ length: words }, () => WORDS[roll(WORDS.length)]).join(" ");
  return `${chosen[0].toUpperCase()}${chosen.slice(1)}.`;
};

const head = (title, more = "") => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="canonical" href="https://portal.example/">
<link rel="preconnect" href="https://fonts.example.net" crossorigin>
<link rel="stylesheet" href="/static/css/site.4f1c.css">
<link rel="icon" href="/favicon.ico">
<script src="/static/js/site.91ab.js" defer></script>
<script async src="https://stats.example.org/matomo.js"></script>
${more}</head>
`;

/** Puts parts between head and foot until the page has its size. */
function fill(start, part, end) {
  let page = start;
  for (let at = 0; page.length < SIZE - end.length; at += 1) page += part(at);
  return Buffer.from(page + end);
}

/** A portal: navigation, cards, icons, lists; much markup, little text. */
export function portalPage() {
  const roll = dice(1);
  const card = (at) => `
    <li class="card card--dataset" id="dataset-${at}" data-position="${at}">
      <a class="card__link" href="/explore/dataset/${WORDS[roll(WORDS.length)]}-${at}/" aria-describedby="about-${at}">
        <img class="card__image" src="/media/thumbnails/${roll(9999)}.webp" srcset="/media/thumbnails/${roll(9999)}.webp 1x, /media/thumbnails/${roll(9999)}@2x.webp 2x" alt="" width="320" height="180" loading="lazy">
        <h3 class="card__title">${sentence(roll, 6)}</h3>
      </a>
      <p class="card__text" id="about-${at}">${sentence(roll, 14)}</p>
      <ul class="tags"><li><a href="/explore/?theme=${at % 9}">${WORDS[roll(WORDS.length)]}</a></li><li><a href="/explore/?year=${2000 + (at % 26)}">${2000 + (at % 26)}</a></li></ul>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 15h-2v-6h2zm0-8h-2V7h2z"/></svg>
      <span class="card__figure"><b>${roll(99999)}</b> records</span>
    </li>`;
  return fill(
    `${head("Open data portal")}<body class="portal"><header><nav><ul>${'<li><a href="/about/">About</a></li>'.repeat(12)}</ul></nav></header><main><ul class="cards">`,
    card,
    `</ul></main><iframe src="https://video.example/embed/1" title="Video" loading="lazy"></iframe><footer><p>Footer</p></footer></body></html>`,
  );
}

/** An article: long paragraphs with a few links and pictures. */
export function articlePage() {
  const roll = dice(2);
  const part = (at) =>
    at % 6 === 5
      ? `<figure><img src="/media/${at}.jpg" alt="${sentence(roll, 6)}" width="800" height="450"><figcaption>${sentence(roll, 9)}</figcaption></figure>\n`
      : `<p>${sentence(roll, 40)} ${sentence(roll, 30)} <a href="/more/${at}">${sentence(roll, 3)}</a> ${sentence(roll, 60)}</p>\n`;
  return fill(
    `${head("An article")}<body><main><article><h1>${sentence(roll, 7)}</h1>`,
    part,
    `<iframe src="https://video.example/embed/1" title="Video"></iframe></article></main></body></html>`,
  );
}

/** An application: inline style, script and JSON, and a little markup. */
export function applicationPage() {
  const roll = dice(3);
  const style = Array.from(
    { length: 120 },
    (_, at) => `.c${at}{color:#${at + 100};padding:${at % 9}px;background:url(/i/${at}.svg)}`,
  ).join("\n");
  const record = (at) =>
    `{"id":${at},"name":"${sentence(roll, 5)}","url":"/records/${at}","score":${roll(100)}},\n`;
  return fill(
    `${head("Application", `<style>${style}</style>\n`)}<body><div id="app"><div class="spinner"><span></span></div></div>${'<div class="skeleton"><div class="line"></div><div class="line"></div></div>'.repeat(60)}<script>window.app=function(){if(1<2&&"</div>"){return "<img src=x>"}};</script><script type="application/json" id="state">[\n`,
    record,
    `{}]</script><script src="https://cdn.example.net/app.js" defer></script></body></html>`,
  );
}
