// What it costs to rewrite a page that comes again, the same or changed in places, beside reading it
// all. Processor time of this process, medians; each output is checked against the full rewrite.
// Usage: node bench/edge/again.mjs
import { createHtmlRewriter } from "../../packages/guard/dist/html/rewriter.js";
import { createRememberingRewriter } from "../../packages/guard/dist/html/remembering.js";
import { applicationPage, articlePage, portalPage } from "../guard/pages.mjs";

const CHUNK = 64 * 1024;
const ROUNDS = 21;
const VISITS = 50;
const HELD = new Set(["stats.example.org", "video.example", "cdn.example.net"]);
const options = {
  page: new URL("https://portal.example/"),
  holdsHost: (host) => (HELD.has(host) ? "service" : undefined),
  holdsService: () => undefined,
  headTags: () => '<script src="/glassjar.js" nonce="abc"></script>',
};

function rewritten(stream, page) {
  const out = [];
  for (let at = 0; at < page.length; at += CHUNK)
    out.push(...stream.write(page.subarray(at, at + CHUNK), at + CHUNK >= page.length));
  return out;
}

/** The page with a text of its own in so many places, longer on every other visit. */
function changed(page, places, visit) {
  const parts = [];
  let from = 0;
  for (let place = 1; place <= places; place += 1) {
    const at = page.indexOf(">", Math.floor((page.length * place) / (places + 1))) + 1;
    parts.push(
      page.subarray(from, at),
      Buffer.from(`token ${visit * 7919}${"x".repeat(visit % 7)}`),
    );
    from = at;
  }
  return Buffer.concat([...parts, page.subarray(from)]);
}

function remembering(slot) {
  const anew = (journal) => createHtmlRewriter({ ...options, journal });
  return createRememberingRewriter({ slot, steady: true, tags: options, anew });
}

function slotOf(page) {
  const slot = { limit: 1e6, matched() {}, resembled() {}, differed() {} };
  rewritten(remembering(Object.assign(slot, { keep: (made) => (slot.recording = made) })), page);
  return slot;
}

function microseconds(pages, make) {
  const times = Array.from({ length: 2 * ROUNDS }, () => {
    const started = process.cpuUsage();
    for (const page of pages) rewritten(make(), page);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / pages.length;
  });
  return Math.round(times.slice(ROUNDS).toSorted((a, b) => a - b)[ROUNDS >> 1]);
}

const PAGES = { portal: portalPage(), article: articlePage(), application: applicationPage() };
const rows = Object.entries(PAGES).map(([name, page]) => {
  const row = {
    page: name,
    "read, µs": microseconds(
      Array.from({ length: VISITS }, () => page),
      () => createHtmlRewriter(options),
    ),
  };
  for (const places of [0, 1, 3, 10]) {
    const visits = Array.from({ length: VISITS }, (_, visit) => changed(page, places, visit));
    const slot = slotOf(visits[0]);
    const [, other] = visits;
    const ours = Buffer.concat(rewritten(remembering(slot), other));
    if (!ours.equals(Buffer.concat(rewritten(createHtmlRewriter(options), other))))
      throw new Error(`${name} with ${places} changes came out otherwise`);
    row[`${places} changes, µs`] = microseconds(visits, () => remembering(slot));
  }
  return row;
});
console.table(rows);
