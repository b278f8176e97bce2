import { expect, test } from "vitest";
import { cmpRules } from "./cmp-rules.ts";

const rules = JSON.parse(cmpRules()) as Record<string, unknown>[];
const names = rules.map(({ name }) => String(name));

test("the rules name platforms and answer their banners", () => {
  for (const name of ["didomi", "quantcast", "usercentrics-api", "cookieyes", "TrustArc-newcm"])
    expect(names).toContain(name);
  for (const rule of rules) {
    expect(rule["detectPopup"], String(rule["name"])).toBeDefined();
    expect([rule["optIn"], rule["optOut"]].some(Boolean), String(rule["name"])).toBe(true);
  }
});

test("none of them only hides, was written by a machine for one site, or carries what is not asked for", () => {
  for (const rule of rules) {
    expect(rule["cosmetic"]).not.toBe(true);
    expect(rule["name"]).not.toMatch(/^auto_/);
    expect(Object.keys(rule)).not.toContain("prehideSelectors");
  }
  // Each document that may hold a banner is handed them.
  expect(cmpRules().length).toBeLessThan(250_000);
});
