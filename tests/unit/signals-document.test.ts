import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseRegister } from "@glassjar/register";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const text = readFileSync(join(root, "docs/signals.md"), "utf8");

const SITE = `site:
  name: Town
  origin: https://town.example
  languages: [en]
`;
const SERVICES = `services:
  ads: { provider: house, category: marketing, name: Ads, items: [] }
  matomo:
    provider: town
    category: necessary
    name: Memory
    items: [{ cookie: "mtm_consent*", purpose: Remembers the choice }]
`;
const REST = `glassjar: 1
providers:
  town: { name: Town }
  house: { name: Ad House, policy: https://house.example/privacy }
categories:
  social: { name: Social, description: Networks, consent: true }
`;

/** A register in order, with the example in its place. */
function registerWith(example: string): string {
  const whole = /^services:$/m.test(example) ? example : `${example}services:\n`;
  return REST + whole.replace(/^site:\n/m, SITE).replace(/^services:\n/m, SERVICES);
}

it.each([...text.matchAll(/```yaml\n([^]*?)```/g)].map(([, example = ""]) => [example]))(
  "the check finds nothing in the example %#",
  (example) => {
    expect(parseRegister(registerWith(example)).problems).toEqual([]);
  },
);

describe("what the page says that adapters weigh", () => {
  const weight = (name: string) =>
    brotliCompressSync(readFileSync(join(root, `packages/consent/bundle/adapter-${name}.js`)))
      .length;
  type Row = readonly [row: string, sync: readonly string[], lazy?: string];
  const rows: readonly Row[] = [
    ["Google consent mode", ["google"]],
    ["Microsoft UET", ["uet"]],
    ["Microsoft Clarity", ["clarity"]],
    ["Matomo", ["matomo"]],
    ["WordPress", ["wordpress"]],
    ["Shopify", ["shopify"]],
    ["IAB GPP", ["gpp-stub", "loader"], "gpp"],
    ["IAB TCF, reading", ["loader"], "tcf-read"],
    ["IAB TCF, with your own CMP", ["tcf-stub", "loader"], "tcf"],
  ];

  it.each(rows.map((row) => ({ row })))("$row.0 is no more than a tenth off", ({ row }) => {
    const [name, sync, lazy] = row;
    const [, now = "", later = ""] =
      new RegExp(`^\\| ${name} \\| ([\\d,]+) \\| ([\\d,–]+) \\|$`, "m").exec(text) ?? [];
    const said = (figure: string) => Number(figure.replaceAll(",", ""));
    const measured = sync.map(weight).reduce((sum, bytes) => sum + bytes, 0);
    expect(said(now) / measured).toBeGreaterThan(0.9);
    expect(said(now) / measured).toBeLessThan(1.1);
    if (lazy === undefined) expect(later).toBe("–");
    else {
      expect(said(later) / weight(lazy)).toBeGreaterThan(0.9);
      expect(said(later) / weight(lazy)).toBeLessThan(1.1);
    }
  });
});
