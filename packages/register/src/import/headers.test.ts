import { describe, expect, it } from "vitest";
import { importPolicy } from "./index.ts";
import { columnOf } from "./lexicon/columns.ts";

describe("what a header names", () => {
  it.each([
    ["Name of cookie", "name"],
    ["Cookie key", "name"],
    ["Nom de la cookie", "name"],
    ["Who sets it", "provider"],
    ["Who sets this cookie?", "provider"],
    ["Set by", "provider"],
    ["Qui le dépose ?", "provider"],
    ["¿Quién la instala?", "provider"],
    ["Wer setzt das Cookie?", "provider"],
    ["Chi lo imposta", "provider"],
    ["Wie plaatst de cookie", "provider"],
    ["Quem o define", "provider"],
    ["Qui la posa", "provider"],
    ["What it does", "purpose"],
    ["Why we use this cookie", "purpose"],
    ["Used for", "purpose"],
    ["À quoi il sert", "purpose"],
    ["¿Qué hace?", "purpose"],
    ["Wofür wird das Cookie genutzt?", "purpose"],
    ["A cosa serve il cookie", "purpose"],
    ["Wat doet de cookie", "purpose"],
    ["O que faz", "purpose"],
    ["Què fa", "purpose"],
    ["How long it lasts", "lifetime"],
    ["How long is the cookie kept?", "lifetime"],
    ["Lifespan", "lifetime"],
    ["Storage period", "lifetime"],
    ["Retention", "lifetime"],
    ["Max. age", "lifetime"],
    ["Combien de temps", "lifetime"],
    ["¿Cuánto dura la cookie?", "lifetime"],
    ["Wie lange", "lifetime"],
    ["Quanto dura il cookie", "lifetime"],
    ["Hoe lang", "lifetime"],
    ["Tempo de armazenamento", "lifetime"],
    ["Quant dura", "lifetime"],
    ["Type", "type"],
    ["Cookie host", "domain"],
    ["Host", "domain"],
    ["More information", "policy"],
    ["Mehr Informationen", "policy"],
    ["Shoe size", undefined],
  ])("%s", (text, field) => expect(columnOf(text)).toBe(field));
});

const itemsOf = (table: string) => {
  const html = `<html lang="en"><h2>Analytics cookies</h2><table>${table}</table></html>`;
  const { register, items } = importPolicy(html, { origin: "https://www.shop.example" });
  const found = Object.values(register.services).flatMap((service) =>
    service.items.map((item) => [service.provider, item.cookie, item.purpose, item.lifetime]),
  );
  return { found, unsure: items.flatMap(({ unsure }) => unsure) };
};

describe("a table with columns of unknown headers", () => {
  it("uses the known ones, and guesses the others by their cells", () => {
    const { found, unsure } = itemsOf(`<tr><th>Name</th><th>Foo</th><th>Bar</th><th>Baz</th></tr>
      <tr><td>_ga</td><td>Google Analytics</td><td>Tells visitors from each other</td><td>2 years</td></tr>
      <tr><td>_fbp</td><td>Meta</td><td>Shows you the ads you like</td><td>3 months</td></tr>`);
    expect(found).toEqual([
      ["google-analytics", "_ga", { en: "Tells visitors from each other" }, "P2Y"],
      ["meta", "_fbp", { en: "Shows you the ads you like" }, "P3M"],
    ]);
    expect(unsure).toEqual([]);
  });

  it("finds the names by their look", () => {
    const { found } = itemsOf(`<tr><th>Foo</th><th>What it does</th><th>How long</th></tr>
      <tr><td>a_b</td><td>Counts visits</td><td>1 day</td></tr>`);
    expect(found).toMatchObject([["operator", "a_b", { en: "Counts visits" }, "P1D"]]);
  });

  it("keeps a further column as a remark", () => {
    const { unsure } = itemsOf(`<tr><th>Name</th><th>Purpose</th><th>Expiry</th><th>Bar</th></tr>
      <tr><td>_ga</td><td>Counts visits</td><td>2 years</td><td>Set on every page</td></tr>`);
    expect(unsure).toEqual(["also said: “Set on every page”"]);
  });
});

describe("a cell of several lifetimes", () => {
  const lifetimes = (names: string, durations: string) =>
    itemsOf(`<tr><th>Name</th><th>Purpose</th><th>How long it lasts</th></tr>
      <tr><td>${names}</td><td>Counts</td><td>${durations}</td></tr>`).found.map((row) => row[3]);

  it("is paired with the names in order", () => {
    expect(lifetimes("__cf_bm<br>cf_clearance", "30 mins / 1 yr")).toEqual(["PT30M", "P1Y"]);
    expect(lifetimes("a_b, c_d, e_f", "Session | 1 day | 2 days")).toEqual([
      "session",
      "P1D",
      "P2D",
    ]);
  });

  it("is one for all where the counts differ", () => {
    expect(lifetimes("a_b, c_d, e_f", "1 day / 2 days")).toEqual(["P2D", "P2D", "P2D"]);
  });
});

describe("a product and the company behind it", () => {
  const services = (html: string) =>
    Object.values(
      importPolicy(html, { origin: "https://www.shop.example", language: "en" }).register.services,
    ).map(({ provider, name }) => [provider, name]);
  const row = "<tr><td>_ga</td><td>Google Analytics (Google Ireland Limited)</td></tr>";
  const list = "<ul><li>_ga: counts visits (2 years)</li></ul>";

  it.each([
    ["in a cell", `<table><tr><th>Name</th><th>Provider</th></tr>${row}</table>`],
    ["in a heading", `<h2>Google Analytics (Google Ireland Limited)</h2>${list}`],
    [
      "as a label below a heading",
      `<h2>Google Analytics</h2><p>Provider: Google Ireland Limited</p>${list}`,
    ],
  ])("are the service and its provider, %s", (_, html) => {
    expect(services(html)).toEqual([["google-ireland-limited", { en: "Google Analytics" }]]);
  });

  it("says nothing of the services after it", () => {
    const next = "<h2>Example Shop Ltd</h2><ul><li>x_y: keeps the basket (1 day)</li></ul>";
    expect(services(`<h2>Google Analytics (Google Ireland Limited)</h2>${list}${next}`)[1]).toEqual(
      ["example-shop-ltd", { en: "Example Shop Ltd" }],
    );
  });
});
