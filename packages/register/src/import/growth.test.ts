import { describe, expect, it } from "vitest";
import { importCsv, importJson, importPolicy, type ImportResult } from "./index.ts";

const SITE = { origin: "https://www.harbour.example", name: "Harbour" };

/** Time a source takes, in ms of this process; the best of two, as other processes run beside it. */
function timeOf(work: () => ImportResult): number {
  const times = [0, 1].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const many = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");

/** What once took time with the square of its length, or could: many of everything that is looked up. */
const SOURCES: Readonly<Record<string, (count: number) => ImportResult>> = {
  "a table of items, each by a provider of its own": (count) =>
    importPolicy(
      `<table><tr><th>Name</th><th>Provider</th><th>Duration</th></tr>${many(count, (at) => `<tr><td>x_${at}</td><td>Vendor ${at} Ltd</td><td>a while</td></tr>`)}</table>`,
      SITE,
    ),
  "tables of one item each": (count) =>
    importPolicy(
      many(
        count,
        (at) =>
          `<table><tr><th>Name</th><th>Duration</th></tr><tr><td>x_${at}</td><td>1 day</td></tr></table><p>Counts visits of page ${at}.</p>`,
      ),
      SITE,
    ),
  "a list": (count) =>
    importPolicy(
      `<ul>${many(count, (at) => `<li><code>x_${at}</code>: counts visits (1 day)</li>`)}</ul>`,
      SITE,
    ),
  prose: (count) =>
    importPolicy(
      many(count, (at) => `<p>We set the cookie x_${at} (1 day). It counts visits.</p>`),
      SITE,
    ),
  "a sentence that names them all": (count) =>
    importPolicy(`<p>Cookies: ${many(count, (at) => `x_${at} keeps things;`)}</p>`, SITE),
  "CSV that says one item again and again": (count) =>
    importCsv(`Name,Purpose,Note\n${many(count, (at) => `x_y,Counts,${at}`)}`, SITE),
  "JSON of names that are written otherwise": (count) =>
    importJson(
      `[${many(count, (at) => `{"name":"x_${at}\\u005f","duration":"1 day"},`)}{"name":"x"}]`,
      SITE,
    ),
};

describe("the time an import takes", () => {
  it.each(Object.entries(SOURCES))("grows with the length of %s", (_, source) => {
    source(50);
    const small = Math.max(
      timeOf(() => source(250)),
      20,
    );
    // Sixteen-fold would be the square; what is left is room for the load of the machine.
    expect(timeOf(() => source(1000)) / small).toBeLessThan(10);
  });
});
