const kb = (bytes) => (bytes / 1024).toFixed(1);
const ms = (figure) => Math.round(figure).toString();
const yes = (flag) => (flag ? "yes" : "NO");
const rules = ({ a, best, aaa }) => `${a} / ${best} / ${aaa}`;

/** Rows as `[words, from a result]`; a row whose measure was left out is left out too. */
const ROWS = [
  ["first visit, brotli (KB)", ({ downloads: d }) => kb(d.first.brotli)],
  ["first visit, gzip (KB)", ({ downloads: d }) => kb(d.first.gzip)],
  ["first visit, requests", ({ downloads: d }) => d.first.requests],
  ["+ preferences, brotli (KB)", ({ downloads: d }) => kb(d.preferences.brotli)],
  ["+ deciding, brotli (KB)", ({ downloads: d }) => kb(d.deciding.brotli)],
  ["returning, refused all, brotli (KB)", ({ downloads: d }) => kb(d.returning.brotli)],
  ["returning, accepted all, brotli (KB)", ({ downloads: d }) => kb(d.returningAccepted.brotli)],
  [
    "choice cookie (bytes) + storage keys",
    ({ downloads: d }) => `${d.cookieBytes ?? "–"} + ${d.storageKeys}`,
  ],
  ["notice visible, CPU 4x + slow 4G (ms)", ({ speed: s }) => ms(s.visible)],
  ["… as a multiple of the page's own first paint", ({ speed: s }) => `${s.multiple.toFixed(2)}x`],
  ["main thread over the page alone, first visit (ms)", ({ speed: s }) => ms(s.first)],
  ["main thread over the page alone, returning (ms)", ({ speed: s }) => ms(s.returning)],
  [
    "INP of accept / of opening preferences (ms)",
    ({ speed: s }) => `${ms(s.inpAccept)} / ${ms(s.inpOpen)}`,
  ],
  ["CLS", ({ speed: s }) => s.shift.toFixed(3)],
  ["axe notice: A+AA / best practice / AAA", ({ accessibility: a }) => rules(a.notice)],
  ["axe preferences: A+AA / best practice / AAA", ({ accessibility: a }) => rules(a.preferences)],
  ["Tab is free in the notice", ({ keyboard: k }) => yes(k.freeTab)],
  [
    "preferences: named modal dialog / focus enters / stays",
    ({ keyboard: k }) => [k.dialog, k.entered, k.stayed].map(yes).join(" / "),
  ],
  [
    "preferences: Escape closes / focus returns",
    ({ keyboard: k }) => [k.escapes, k.returns].map(yes).join(" / "),
  ],
  [
    "strict CSP: works, violations",
    ({ security: s }) => `${yes(s.strict.works)}, ${s.strict.violations}`,
  ],
  ["Trusted Types enforced: works", ({ security: s }) => yes(s.trusted.works)],
  ["erased on withdrawal, of 6", ({ erasure: e }) => Object.values(e).filter(Boolean).length],
  [
    "… not erased",
    ({ erasure: e }) =>
      Object.keys(e)
        .filter((kind) => !e[kind])
        .join(", ") || "–",
  ],
  [
    "JavaScript off: asked / remembered",
    ({ withoutScript: w }) => `${yes(w.asked)} / ${yes(w.remembered)}`,
  ],
];

/** The results as a Markdown table, one column a contestant. */
export function table(results) {
  const cell = (read, result) => {
    try {
      return String(read(result));
    } catch {
      return undefined;
    }
  };
  const rows = ROWS.map(([words, read]) =>
    [words].concat(results.map((result) => cell(read, result))),
  );
  const head = ["", ...results.map(({ id, version }) => (version ? `${id} ${version}` : id))];
  const full = [head, ...rows.filter(([, ...cells]) => cells.every((text) => text !== undefined))];
  const widths = head.map((_, at) => Math.max(...full.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((text, at) => text.padEnd(widths[at])).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(full[0]), rule, ...full.slice(1).map(line)].join("\n");
}
