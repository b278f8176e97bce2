import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRegister } from "../index.ts";
import { importCsv, importJson, importPolicy, type ImportResult } from "./index.ts";

const SITE = { origin: "https://www.harbour.example", name: "Harbour" };

const name = fc.stringMatching(/^_[a-z]{2,8}[0-9]$/);
const words = fc.constantFrom(
  "Google",
  "Counts visits",
  "2 years",
  "13 mois",
  "Session",
  "",
  "n/a",
  "Name",
  "Cookie",
  "Purpose",
  "Statistics",
  "third party",
  "any cookie starting with",
  "Durée",
  "a, b",
  "x (y)",
);
const cell = fc.oneof(
  { weight: 1, arbitrary: name },
  { weight: 3, arbitrary: words },
  fc.tuple(name, words).map((parts) => parts.join(" ")),
);
const row = fc.array(cell, { minLength: 1, maxLength: 5 });

/** A name is accounted for as an item, in the texts of one, or among what was not understood. */
function accountsFor({ items, text, notUnderstood }: ImportResult, word: string): boolean {
  const named = items.some(
    ({ name: item }) => item.includes(word) || word.startsWith(item.replace(/\*$/, "")),
  );
  return named || text.includes(word) || notUnderstood.some((puzzle) => puzzle.text.includes(word));
}

function namesOf(rows: readonly (readonly string[])[]): string[] {
  return rows.flat().flatMap((text) => /_[a-z]{2,8}[0-9]/.exec(text) ?? []);
}

/** A row that names something makes an item or is listed; its other cells may say more about it. */
function expectRows(result: ImportResult, rows: readonly (readonly string[])[]): void {
  for (const cells of rows) {
    const names = namesOf([cells]);
    if (names.length > 0)
      expect(
        names.some((word) => accountsFor(result, word)),
        cells.join(" | "),
      ).toBe(true);
  }
  expect(parseRegister(result.text).register).toBeDefined();
}

describe("nothing is dropped", () => {
  it("of HTML tables, however they are filled", () => {
    const tag = fc.constantFrom("td", "th");
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, row), { minLength: 1, maxLength: 6 }), (rows) => {
        const html = rows.map(
          ([kind, cells]) =>
            `<tr>${cells.map((text) => `<${kind}>${text}</${kind}>`).join("")}</tr>`,
        );
        expectRows(
          importPolicy(`<table>${html.join("")}</table>`, SITE),
          rows.map(([, cells]) => cells),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("of CSV", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const csv = rows.map((cells) => cells.map((text) => `"${text}"`).join(",")).join("\n");
        expectRows(importCsv(csv, SITE), rows);
      }),
      { numRuns: 150 },
    );
  });

  it("of lists and paragraphs", () => {
    const line = fc.tuple(fc.constantFrom("li", "p", "dt", "dd", "h3", "div"), cell);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const html = lines.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join("");
        expectRows(
          importPolicy(`<ul>${html}</ul>`, SITE),
          lines.map(([, text]) => [text]),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe("whatever it is given", () => {
  const parts = fc.constantFrom(
    "<table>",
    "</table>",
    "<tr>",
    "<td rowspan=0>",
    "<td colspan=99999>",
    "<th>",
    "</td>",
    "<ul>",
    "<li>",
    "</ul>",
    "<dl><dt>",
    "<dd>",
    "<h2>",
    "_ga",
    "Name",
    "Purpose: ",
    "2 years",
    "<code>",
    "</code>",
    "<br>",
    "<p lang=''>",
    "<small>",
    "<caption>",
    "&#0;",
    "\u200f",
    "(",
    ")",
    "*",
    "<template>",
    "<html lang=xx-yy>",
  );

  it("reads HTML without throwing", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 60 }), (html) => {
        expect(parseRegister(importPolicy(html.join(""), SITE).text).register).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it("reads JSON without throwing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(parseRegister(importJson(text, SITE).text).register).toBeDefined();
      }),
    );
  });

  it("makes a register of cells longer than one takes, and of more items than a service has", () => {
    const long = "w ".repeat(4000);
    const cells = [
      `x_a|${long}|Counts|1 day`,
      `x_b|Meta|${long}|1 day`,
      `x_c|Meta|Counts|${long}`,
      `x_${"d".repeat(400)}|Meta|Counts|1 day`,
      `x_e|<a href="https://meta.example/${"p".repeat(3000)}">Meta</a>|Counts|999999 years`,
      `x_f|${"a.".repeat(300)}example|Counts|0 days`,
      ...Array.from({ length: 1200 }, (_, at) => `y_${at}|Meta|Counts|1 day`),
    ];
    const rows = cells.map((line) => `<tr><td>${line.replaceAll("|", "</td><td>")}</td></tr>`);
    const { register, text, items } = importPolicy(
      `<table><tr><th>Name</th><th>Provider</th><th>Purpose</th><th>Expiry</th></tr>${rows.join("")}</table>`,
      SITE,
    );
    expect(items.length).toBeGreaterThanOrEqual(1205);
    expect(parseRegister(text).register).toEqual(register);
    expect(items.find((item) => item.name === "x_b")?.unsure[0]).toMatch(/longer than the 2000/);
  });

  it("is not exhausted by nesting, spans or length", () => {
    for (const html of [
      "<div>".repeat(5000),
      "<ul><li>".repeat(3000),
      "<b>".repeat(2000) + "x_y",
      "<table><tr><td>".repeat(400),
      "(".repeat(100_000),
      "<td>_a".repeat(20_000),
    ])
      expect(importPolicy(html, SITE).register.glassjar).toBe(1);
    const wide = `<table>${"<tr><td rowspan=65000 colspan=1000>a_b</td></tr>".repeat(300)}</table>`;
    expect(importPolicy(wide, SITE).items.length).toBeLessThanOrEqual(1);
  });
});
