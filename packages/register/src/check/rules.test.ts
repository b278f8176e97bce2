import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { owesConsent, parseRegister, type Problem } from "../index.ts";
import { PROBLEM_CODES } from "./codes.ts";
import { PROBLEM_SENTENCES } from "./sentences.ts";

const NOW = Date.UTC(2026, 10, 23);

/** A register in order that uses every key the rules look at. */
const VALID = `glassjar: 1
note: { en: Adds the shop, fr: Ajoute la boutique }
site:
  name: Town
  origin: https://town.example
  languages: [en, fr]
  review: 2027-06-30
  authority: { name: Authority, url: https://authority.example }
  controller:
    name: Town
    phone: +33 1 00 00 00 00
    dataProtectionOfficer: { name: { en: The officer, fr: Le délégué }, email: dpo@town.example }
providers:
  town: { name: Town, country: FR }
  tube:
    name: Tube
    country: US
    policy: https://tube.example/privacy
    transfers: [{ country: US, safeguard: scc }]
  host: { name: Host, country: DE, policy: https://host.example/privacy }
categories:
  shop: { name: { en: Shop, fr: Boutique }, description: Buys, consent: true }
services:
  basket:
    provider: town
    category: shop
    exempt: basket
    legalBasis: contract
    recipients: [host]
    name: { en: Basket, fr: Panier }
    items:
      - cookie: basket
        lifetime: P7D
        renewed: true
        purposes: [{ text: Keeps the basket, exempt: basket }, { text: Shares the load, exempt: load-balancing }]
  video:
    provider: tube
    category: marketing
    legalBasis: consent
    name: Video
    items: [{ cookie: vid, domain: .tube.example, purpose: Counts views }]
`;

const having = (before: string, after: string): string => {
  expect(VALID).toContain(before);
  return VALID.replace(before, after);
};

const check = (text: string, now = NOW): readonly Problem[] => parseRegister(text, now).problems;

it("finds nothing where there is nothing to find", () => expect(check(VALID)).toEqual([]));

describe("finds", () => {
  it.each<[string, string, string, string]>([
    ["item-purpose", "purpose: Counts views", "path: /", "/services/video/items/0"],
    [
      "item-purpose",
      "purpose: Counts",
      "purposes: [{ text: x }], purpose: Counts",
      "/services/video/items/0",
    ],
    [
      "mixed-purposes",
      "Shares the load, exempt: load-balancing",
      "Sells",
      "/services/basket/items/0/purposes/1",
    ],
    [
      "unknown-provider",
      "recipients: [host]",
      "recipients: [hots]",
      "/services/basket/recipients/0",
    ],
    ["same-name", "fr: Panier", "fr: video", "/services/video/name"],
    [
      "exempt-marketing",
      "marketing\n    legalBasis: consent",
      "marketing\n    exempt: security",
      "/services/video/exempt",
    ],
    [
      "exempt-renewed",
      "exempt: basket\n",
      "exempt: audience-measurement\n",
      "/services/basket/items/0/renewed",
    ],
    ["legal-basis", "legalBasis: consent", "legalBasis: contract", "/services/video/legalBasis"],
    ["legal-basis", "legalBasis: contract", "legalBasis: consent", "/services/basket/legalBasis"],
    ["category-description", ", description: Buys", "", "/categories/shop"],
    ["third-party-policy", "    policy: https://tube.example/privacy\n", "", "/providers/tube"],
    ["third-party-policy", "policy: https://host", "url: https://host", "/providers/host"],
    [
      "transfer-safeguard",
      "    transfers: [{ country: US, safeguard: scc }]\n",
      "",
      "/providers/tube",
    ],
    ["transfer-safeguard", "country: DE", "country: GB", "/providers/host"],
    ["review-date", "2027-06-30", "2027-06-31", "/site/review"],
    ["review-passed", "2027-06-30", "2026-11-22", "/site/review"],
    [
      "text-missing",
      "en: The officer, fr: Le délégué",
      "en: The officer",
      "/site/controller/dataProtectionOfficer/name",
    ],
    ["text-missing", "en: Adds the shop, fr: Ajoute la boutique", "en: Adds", "/note"],
    [
      "text-missing",
      "text: Keeps the basket",
      "text: { fr: Garde }",
      "/services/basket/items/0/purposes/0/text",
    ],
    ["wrong-value", "safeguard: scc", "safeguard: trust", "/providers/tube/transfers/0/safeguard"],
    ["wrong-value", "legalBasis: consent", "legalBasis: none", "/services/video/legalBasis"],
  ])("%s in %s → %s", (code, before, after, pointer) => {
    const problems = check(having(before, after));
    expect(problems.map((problem) => [problem.code, problem.pointer])).toEqual([[code, pointer]]);
    expect(problems[0]?.line).toBeGreaterThan(0);
  });

  it("a review on its own day in time", () => {
    const text = having("2027-06-30", "2026-11-23");
    expect(check(text)).toEqual([]);
    expect(check(text, NOW + 86_400_000)).toMatchObject([{ code: "review-passed" }]);
  });

  it("mixed purposes in a category that asks for nothing, once one has a ground", () => {
    const necessary = having("category: shop\n    exempt: basket", "category: necessary");
    expect(check(necessary)).toEqual([]);
    expect(check(necessary.replace(", exempt: load-balancing", ""))).toMatchObject([
      { code: "mixed-purposes", severity: "error" },
    ]);
  });
});

describe("what owes consent", () => {
  const basket = (text: string): boolean => {
    const { register } = parseRegister(text, NOW);
    const service = register?.services["basket"];
    if (!register || !service) throw new Error("unreadable");
    return owesConsent(register, service);
  };

  it("is decided per purpose: one that no ground covers is enough", () => {
    expect(basket(VALID)).toBe(false);
    expect(basket(having("Shares the load, exempt: load-balancing", "Sells"))).toBe(true);
    expect(basket(having("    exempt: basket\n", ""))).toBe(true);
  });
});

it("every code has its sentences, and the sources give each of them", () => {
  const folder = join(import.meta.dirname, "..");
  const sources = ["check", "."].flatMap((sub) =>
    readdirSync(join(folder, sub))
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .filter((name) => name !== "codes.ts" && name !== "sentences.ts")
      .map((name) => readFileSync(join(folder, sub, name), "utf8")),
  );
  const text = sources.join("\n");
  const sentences = Object.keys(PROBLEM_SENTENCES);
  const given = sentences.filter(
    (sentence) =>
      text.includes(`"${sentence}"`) ||
      /^(unknown-(provider|category|service|area)|item-purpose\.\w+|theme-contrast\.\w+)$/.test(
        sentence,
      ),
  );
  expect(given).toEqual(sentences);
  const codes = new Set(sentences.map((sentence) => sentence.split(".")[0]));
  expect([...codes].toSorted()).toEqual(Object.keys(PROBLEM_CODES).toSorted());
});
