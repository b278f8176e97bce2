import { describe, expect, it } from "vitest";
import { textIn } from "../text.ts";
import { importPolicy } from "./index.ts";

const read = (body: string) => {
  const html = `<html lang="en"><h2>Advertising cookies</h2>${body}</html>`;
  const { register, notUnderstood } = importPolicy(html, { origin: "https://www.shop.example" });
  const items = Object.values(register.services).flatMap((service) =>
    service.items.map((item) => ({ provider: service.provider, ...item })),
  );
  return { items, notUnderstood };
};

describe("an entry of a list", () => {
  it("may name several items, also in plain capitals, and the host they are of", () => {
    const { items, notUnderstood } = read(
      "<ul><li>IDE, test_cookie (doubleclick.net): shows you relevant ads. Expires after 13 months.</li></ul>",
    );
    const same = {
      purpose: { en: "shows you relevant ads" },
      lifetime: "P13M",
      domain: "doubleclick.net",
    };
    expect(items).toMatchObject([
      { cookie: "IDE", ...same },
      { cookie: "test_cookie", ...same },
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it.each([
    "<strong>_fbp</strong> – Meta – 3 months – Used to deliver ads",
    "_fbp: Used to deliver ads; Meta, 3 months",
    "_fbp – marketing – Meta – Used to deliver ads (3 months)",
    "_fbp – Used to deliver ads – 3 months – Meta",
    "_fbp (Meta, 3 months): Used to deliver ads",
  ])("%s", (entry) => {
    expect(read(`<ul><li>${entry}</li></ul>`).items).toEqual([
      { provider: "meta", cookie: "_fbp", purpose: { en: "Used to deliver ads" }, lifetime: "P3M" },
    ]);
  });

  it("keeps its words and the marks between them", () => {
    expect(read("<ul><li>a_b – counts – 1 day – and more. Really.</li></ul>").items).toMatchObject([
      { cookie: "a_b", purpose: { en: "counts – and more. Really." }, lifetime: "P1D" },
    ]);
  });
});

it("keeps what stands before a label in the midst of a line", () => {
  expect(read("<dl><dt>a_b</dt><dd>Keeps it. Duration: 1 year.</dd></dl>").items).toMatchObject([
    { cookie: "a_b", purpose: { en: "Keeps it. Duration: 1 year." }, lifetime: "P1Y" },
  ]);
});

describe("a paragraph", () => {
  const rows = (text: string) =>
    read(`<p>${text}</p>`).items.map(({ provider, cookie, purpose, lifetime }) => [
      provider,
      cookie,
      purpose === undefined ? undefined : textIn(purpose, "en").replace(/^TODO.*/, "TODO"),
      lifetime,
    ]);

  it("may name several items, each with its lifetime", () => {
    const list =
      "<code>_ga</code> (2 years), <code>_gid</code> (24 hours) and any cookie beginning with <code>_gat_</code> (1 minute)";
    const text = `We use Google Analytics. It sets the following: ${list}. They tell us what is read.`;
    expect(rows(text)).toEqual([
      ["google-analytics", "_ga", "They tell us what is read.", "P2Y"],
      ["google-analytics", "_gid", "They tell us what is read.", "PT24H"],
      ["google-analytics", "_gat_*", "They tell us what is read.", "PT1M"],
    ]);
    expect(rows(text.replaceAll(/<[^>]+>/g, ""))).toEqual(rows(text));
    expect(read(`<p>${text}</p>`).notUnderstood).toEqual([]);
  });

  it("may say one lifetime for all of them", () => {
    expect(
      rows("HubSpot places any cookie starting with __hs and hubspotutk, which last 6 months."),
    ).toEqual([
      ["hubspot", "__hs*", "TODO", "P6M"],
      ["hubspot", "hubspotutk", "TODO", "P6M"],
    ]);
  });

  it("gives a lifetime only to the name it stands behind", () => {
    expect(rows("We set a_b (1 day) and c_d as cookies.")).toEqual([
      ["operator", "a_b", "TODO", "P1D"],
      ["operator", "c_d", "TODO", "session"],
    ]);
    expect(rows("a_b (1 day), c_d (2 days): count visits.").map((row) => row[3])).toEqual([
      "P1D",
      "P2D",
    ]);
  });

  it("says of each name what stands between it and the next", () => {
    expect(
      rows(
        "Its cookies are a_b, which lasts 30 days, and <em>sid</em>, which ends with the session.",
      ),
    ).toEqual([
      ["operator", "a_b", "TODO", "P30D"],
      ["operator", "sid", "TODO", "session"],
    ]);
    expect(rows("The cookie a_b is kept for 9 days; c_d until you close the browser.")).toEqual([
      ["operator", "a_b", "TODO", "P9D"],
      ["operator", "c_d", "TODO", "session"],
    ]);
  });

  it("may say each of the last few lasts as long", () => {
    expect(rows("It sets „a_b“ (1 day), „c_d“ and „e_f“ (each 2 days) as cookies.")).toEqual([
      ["operator", "a_b", "TODO", "P1D"],
      ["operator", "c_d", "TODO", "P2D"],
      ["operator", "e_f", "TODO", "P2D"],
    ]);
  });

  it("may say in one go how long each of two lasts", () => {
    expect(
      rows(
        "It sets the cookies <code>a_b</code> and <code>c_d</code>, kept for 13 months and 30 minutes.",
      ),
    ).toEqual([
      ["operator", "a_b", "TODO", "P13M"],
      ["operator", "c_d", "TODO", "PT30M"],
    ]);
  });

  it("keeps every word of it beside the items", () => {
    const html =
      "<p>Our payment partner sets the cookies x_mid (1 year) and x_sid to spot fraud.</p>";
    const { items, register } = importPolicy(html, { origin: "https://www.shop.example" });
    expect(items.map(({ name, unsure }) => [name, unsure[0]])).toEqual([
      [
        "x_mid",
        "also said: “Our payment partner sets the cookies x_mid (1 year) and x_sid to spot fraud.”",
      ],
      [
        "x_sid",
        "also said: “Our payment partner sets the cookies x_mid (1 year) and x_sid to spot fraud.”",
      ],
    ]);
    expect(Object.values(register.services)[0]?.items[0]?.purpose).toEqual({ en: "to spot fraud" });
  });

  it.each([
    "We do not use _fbp cookies.",
    "This website sets no cookies such as _ga.",
    "Nous n’utilisons pas le cookie _ga.",
  ])("lists what it says is not there: %s", (text) => {
    const { items, notUnderstood } = read(`<p>${text}</p>`);
    expect(items).toEqual([]);
    expect(notUnderstood).toHaveLength(1);
  });

  it("says less than a table does", () => {
    const { items } = read(
      "<p>The cookie _ga (1 day) counts.</p><table><tr><th>Cookie</th><th>Expiry</th></tr><tr><td>_ga</td><td>2 years</td></tr></table>",
    );
    expect(items).toMatchObject([{ cookie: "_ga", lifetime: "P2Y" }]);
  });
});
