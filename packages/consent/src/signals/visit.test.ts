import { describe, expect, it } from "vitest";
import { choiceUnder, isGranted } from "../choice.ts";
import { registerWith } from "./testing/register.ts";
import { visitTerms } from "./visit.ts";

const HEADER = { header: "CF-IPCountry" };
const asking = (headers: Record<string, string[]>) => (name: string) => headers[name];

describe("one visit", () => {
  it.each([
    [{}, "opt-in", undefined],
    [{ "cf-ipcountry": ["FR"] }, "opt-in", "FR"],
    [{ "cf-ipcountry": ["US-CA"] }, "opt-out", "US-CA"],
    [{ "cf-ipcountry": ["JP"] }, "notice", "JP"],
    [{ "cf-ipcountry": ["US", "FR"] }, "opt-in", undefined],
  ] as const)("with %j is under %s", (headers, regime, region) => {
    const terms = visitTerms(registerWith({ regimes: HEADER }))(
      (name) => (headers as Record<string, readonly string[]>)[name],
    );
    expect(terms).toMatchObject({ regime, region, sources: [], refused: undefined });
  });

  it("does not believe a header that nobody declared", () => {
    const terms = visitTerms(registerWith())(asking({ "cf-ipcountry": ["US"] }));
    expect(terms).toMatchObject({ regime: "opt-in", region: undefined });
  });

  it("takes the site's own default and regions", () => {
    const regimes = { ...HEADER, default: "notice", regions: { US: "opt-in" } } as const;
    const termsOf = visitTerms(registerWith({ regimes }));
    expect(termsOf(asking({})).regime).toBe("notice");
    expect(termsOf(asking({ "cf-ipcountry": ["US-CA"] })).regime).toBe("opt-in");
  });

  it("hears Global Privacy Control, and a service outside when one is asked", () => {
    const termsOf = visitTerms(registerWith({ regimes: HEADER }));
    const headers = { "sec-gpc": ["0", "1"], "cf-ipcountry": ["US-CA"] };
    const terms = termsOf(asking(headers), () => ({ categories: ["statistical"], services: [] }));
    expect(terms.sources).toEqual(["gpc", "external"]);
    const choice = choiceUnder(undefined, terms, terms.refused);
    expect(isGranted(choice, "ads", "marketing")).toBe(false);
    expect(isGranted(choice, "analytics", "statistical")).toBe(false);
    expect(isGranted(choice, "newsletter", "preferences")).toBe(true);
  });
});
