import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { canonicalJson, itemKey, parseRegister, type Register } from "../index.ts";
import { renderPolicy } from "../policy/index.ts";
import { importPolicies, importPolicy, type ImportOptions } from "./index.ts";

const PAGES = join(import.meta.dirname, "../../test-pages");
const pageOf = (file: string): string => readFileSync(join(PAGES, file), "utf8");
const SITE: ImportOptions = { origin: "https://www.harbour.example", name: "Harbour" };

/** Items of a register as `service/category/provider kind name lifetime`. */
function rowsOf({ services }: Register): string[] {
  return Object.entries(services).flatMap(([id, { category, provider, items }]) =>
    items.map((item) => {
      const key = itemKey(item);
      return `${id} ${category} ${provider} ${key?.kind} ${key?.name} ${item.lifetime}`;
    }),
  );
}

describe.each(readdirSync(PAGES).filter((file) => file.endsWith(".html")))("%s", (file) => {
  const first = importPolicy(pageOf(file), { ...SITE, file });

  it("is understood whole", () => {
    expect(first.items.length).toBeGreaterThan(2);
    expect(first.notUnderstood).toEqual([]);
  });

  it("makes a register without mistakes, the same as text and as data", () => {
    const { register, problems } = parseRegister(first.text);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(register).toEqual(first.register);
  });

  it("comes back the same from the policy made of it", () => {
    const { register } = first;
    const [language = "en"] = register.site.languages;
    const { html } = renderPolicy({ register, version: 1, publishedAt: 0, language });
    const again = importPolicy(html, { ...SITE, languages: register.site.languages });
    expect(again.notUnderstood).toEqual([]);
    expect(canonicalJson(again.register)).toBe(canonicalJson(register));
  });

  it("says where each item stands", () => {
    const lines = pageOf(file).split("\n");
    for (const { name, line } of first.items) {
      const stem = name
        .replaceAll("*", "")
        .replace(/[._-]$/, "")
        .slice(0, 7);
      expect(lines.slice(line - 1, line + 1).join(" ")).toContain(stem);
    }
  });
});

describe("what is read of a page", () => {
  const rows = (file: string) => rowsOf(importPolicy(pageOf(file), SITE).register);

  it("vendor template: function, areas, patterns; usual lifetimes where none are said", () => {
    const { register, items } = importPolicy(pageOf("vendor-four-columns.html"), SITE);
    expect(register.services["authentication"]?.areas).toEqual(["front", "back"]);
    expect(register.services["language"]?.areas).toEqual(["front"]);
    expect(rowsOf(register)).toContain("web-analytics statistical matomo cookie _pk_id.* P13M");
    expect(rowsOf(register)).toContain(
      "cookie-preferences necessary portalworks cookie cookies_preferences P6M",
    );
    expect(items[0]?.unsure).toEqual(["lifetime not said; P14D is usual"]);
  });

  it("duration column: words around a duration do not matter, placeholders are patterns", () => {
    expect(rows("duration-column.html")).toEqual([
      "rivertown necessary rivertown cookie sessionid P2W",
      "rivertown necessary rivertown cookie csrftoken P12M",
      "rivertown necessary rivertown cookie cookies_preferences P6M",
      "rivertown necessary rivertown cookie django_language P12M",
      "google-analytics statistical google-analytics cookie _ga P2Y",
      "google-analytics statistical google-analytics cookie _ga_* P2Y",
      "google-analytics statistical google-analytics cookie _gat_gtag_UA_* PT1M",
    ]);
  });

  it("lists: headings of lists, labelled lines, kinds before names, phrases for patterns", () => {
    expect(rows("nested-lists.html")).toEqual([
      "necessary necessary operator cookie PHPSESSID session",
      "necessary necessary operator cookie wp_lang P1Y",
      "matomo statistical matomo cookie _pk_id* P13M",
      "matomo statistical matomo cookie _pk_ses* PT30M",
      "hubspot marketing hubspot cookie _hs* P6M",
      "hubspot marketing hubspot cookie hubspotutk P6M",
      "preferences preferences operator localStorage theme persistent",
      "preferences preferences operator sessionStorage draft_text session",
    ]);
  });

  it("merged cells: two header rows, cells over rows, rows that are headings", () => {
    const { register } = importPolicy(pageOf("merged-cells.html"), SITE);
    expect(rowsOf(register)).toEqual([
      "stadtwerke-neuburg necessary stadtwerke-neuburg cookie fe_typo_user session",
      "stadtwerke-neuburg necessary stadtwerke-neuburg cookie cookie_consent P365D",
      "etracker statistical etracker cookie et_id P2Y",
      "etracker statistical etracker cookie et_oi_v2 P2Y",
      "etracker statistical etracker cookie _et_coid P2Y",
      "etracker statistical etracker cookie BT_ctst session",
      "meta marketing meta cookie _fb* P3M",
    ]);
    expect(register.services["etracker"]?.items[0]).toMatchObject({
      domain: "etracker.de",
      purpose: { de: "Zählt Besuche auf dieser Website." },
    });
  });

  it("French: lists in cells run side by side", () => {
    expect(rows("french.html")).toContain("matomo statistical matomo cookie _pk_ses PT30M");
    expect(rows("french.html")).toContain("matomo statistical matomo cookie _pk_id P13M");
  });

  it("Spanish: a phrase is a pattern, a host is a third party", () => {
    const { register } = importPolicy(pageOf("spanish.html"), SITE);
    expect(rowsOf(register)).toContain(
      "google-analytics statistical google-analytics cookie _utm* P6M",
    );
    expect(register.services["doubleclick-net"]?.items[0]?.domain).toBe("doubleclick.net");
  });

  it("Arabic: duals, Arabic digits, areas", () => {
    const { register } = importPolicy(pageOf("arabic.html"), SITE);
    const lifetimes = Object.values(register.services).flatMap(({ items }) =>
      items.map(({ lifetime }) => lifetime),
    );
    expect(lifetimes).toEqual(["P2W", "P12M", "P1Y", "P2Y", "P2Y"]);
    expect(Object.values(register.services)[0]?.areas).toEqual(["front", "back"]);
  });
});

describe("an unclear page", () => {
  const read = (body: string) => importPolicy(`<html lang="en"><body>${body}</body></html>`, SITE);

  it("lists names in running text, with their place", () => {
    const { items, notUnderstood } = read(
      "<p>Plain.</p>\n<p>We never set <code>ARRAffinity</code> too.</p>",
    );
    expect(items).toEqual([]);
    expect(notUnderstood).toMatchObject([
      {
        line: 2,
        column: 4,
        text: "We never set ARRAffinity too.",
        why: "ARRAffinity: named here, but what of it is not clear",
      },
    ]);
  });

  it("lists rows without a name, pixels, and second descriptions", () => {
    const { items, notUnderstood } = read(`<table>
      <tr><th>Name</th><th>Purpose</th><th>Expiry</th><th>Type</th></tr>
      <tr><td>_ga</td><td>Counts</td><td>2 years</td><td>HTTP Cookie</td></tr>
      <tr><td>Session cookie</td><td>Session</td><td>Session</td><td>HTTP Cookie</td></tr>
      <tr><td>collect</td><td>Sends data</td><td>Session</td><td>Pixel Tracker</td></tr>
      <tr><td>_ga</td><td>Counts otherwise</td><td>1 year</td><td>HTTP Cookie</td></tr>
    </table>`);
    expect(items.map(({ name }) => name)).toEqual(["_ga"]);
    expect(notUnderstood.map(({ line, why }) => [line, why])).toEqual([
      [4, "no name of an item could be read here"],
      [5, "a pixel stores nothing under a name; declare the host it loads from"],
      [6, "described a second time, and otherwise; the first was kept"],
    ]);
  });

  it("keeps what it could not read beside an item as a remark and as a comment", () => {
    const { items, text } = read(`<table><tr><th>Cookie</th><th>Purpose</th><th>Duration</th></tr>
      <tr><td>a_b</td><td>For x</td><td>as long as needed</td></tr></table>`);
    expect(items[0]?.unsure).toContain("lifetime not understood: “as long as needed”");
    expect(text).toContain("# lifetime not understood: “as long as needed”");
  });

  it("makes items of what stands below a heading of storage, and none of services", () => {
    const { items, notUnderstood } = read(`<h2>Local Storage</h2>
      <table><tr><th>Key</th><th>Purpose</th></tr><tr><td>theme</td><td>Your colours</td></tr></table>
      <h2>Third parties</h2><h3>Zendesk</h3><ul><li><b>Purpose:</b> Chat</li></ul>
      <table><tr><th>Service</th><th>Purpose</th></tr><tr><td>Some Maps</td><td>Maps</td></tr></table>
      <p>These are marked as <b>httpOnly</b>.</p>`);
    expect(items.map(({ kind, name }) => [kind, name])).toEqual([["localStorage", "theme"]]);
    expect(notUnderstood.map(({ text, why }) => [text, why])).toEqual([
      ["Some Maps | Maps", "this row names a service and no item of it"],
    ]);
  });

  it("asks for a purpose that is not there", () => {
    const { text } = read(
      "<table><tr><th>Cookie</th><th>Duration</th></tr><tr><td>a_b</td><td>1 day</td></tr></table>",
    );
    const { problems } = parseRegister(text);
    expect(problems.map(({ code }) => code)).toContain("todo");
  });

  it("cannot put anything but comments into the draft's comments", () => {
    const { text, register } = read("<p>x_y &#10;services: {} &#x2028; evil_one: 1</p>");
    expect(parseRegister(text).register).toEqual(register);
  });
});

it("merges the languages of a policy item by item", () => {
  const page = (language: string, purpose: string, service: string, more = "") => ({
    html: `<html lang="${language}"><table><tr><th>Service provider</th><th>Function and location</th><th>Cookie</th><th>Purpose</th><th>Duration</th></tr>
      <tr><td>Portalworks</td><td>${service}</td><td>sessionid</td><td>${purpose}</td><td>P2W</td></tr>${more}</table></html>`,
  });
  const { register, items } = importPolicies(
    [
      page("en", "Keeps you signed in", "Authentication (front office)"),
      page(
        "fr",
        "Vous garde connecté",
        "Authentification (front office)",
        "<tr><td>Portalworks</td><td>Langue</td><td>django_language</td><td>Retient la langue</td><td>1 an</td></tr>",
      ),
    ],
    SITE,
  );
  expect(register.site.languages).toEqual(["en", "fr"]);
  expect(items.map(({ name }) => name)).toEqual(["sessionid", "django_language"]);
  expect(register.services["authentication"]).toMatchObject({
    name: { en: "Authentication", fr: "Authentification" },
    items: [{ purpose: { en: "Keeps you signed in", fr: "Vous garde connecté" } }],
  });
});
