import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatLifetime } from "../index.ts";
import { POLICY_LANGUAGES } from "../policy/index.ts";
import { lifetimeIn } from "./lifetime.ts";

describe("lifetimes in words", () => {
  it.each([
    ["2 weeks by default", "en", "P2W"],
    ["13 mois", "fr", "P13M"],
    ["13mois", "fr", "P13M"],
    ["1 año", "es", "P1Y"],
    ["un an", "fr", "P1Y"],
    ["Ein Jahr", "de", "P1Y"],
    ["six months", "en", "P6M"],
    ["1,5 años", "es", "P18M"],
    ["1 year and 1 month", "en", "P1Y1M"],
    ["24 hours", "en", "PT24H"],
    ["30 min", "en", "PT30M"],
    ["2w", "en", "P2W"],
    ["33696000 seconds", "en", "P390D"],
    ["do zakończenia sesji", "pl", "session"],
    ["istuntoeväste", "fi", "session"],
    ["bestendig", "nl", "persistent"],
    ["90 giorni", "it", "P90D"],
    ["6 meses", "pt", "P6M"],
    ["2 jaar", "nl", "P2Y"],
    ["1 any", "ca", "P1Y"],
    ["سنتان", "ar", "P2Y"],
    ["١٣ شهرًا", "ar", "P13M"],
    ["P13M", "en", "P13M"],
    ["Session", "en", "session"],
    ["until you close the browser", "en", "session"],
    ["Jusqu’à la fermeture du navigateur", "fr", "session"],
    ["Hasta cerrar el navegador", "es", "session"],
    ["Sitzungsende", "de", "session"],
    ["Persistent", "en", "persistent"],
    ["Never expires", "en", "persistent"],
    ["illimité", "fr", "persistent"],
  ])("%s (%s) is %s", (words, language, lifetime) => {
    expect(lifetimeIn(words, language)).toEqual({ lifetime, sure: true });
  });

  it("takes the longest of several, and is not sure", () => {
    expect(lifetimeIn("1 minute to 2 years", "en")).toEqual({ lifetime: "P2Y", sure: false });
    expect(lifetimeIn("Session or persistent", "en")).toEqual({ lifetime: "session", sure: false });
  });

  it.each(["as long as needed", "", "31/12/2027", "see below", "Google"])("%s is none", (words) => {
    expect(lifetimeIn(words, "en")).toBeUndefined();
  });

  it("takes what a stroke parts as two, and the longest of them", () => {
    expect(lifetimeIn("2 Jahre / 24 Stunden", "de")).toEqual({ lifetime: "P2Y", sure: false });
    expect(lifetimeIn("1 Jahr 6 Monate", "de")).toEqual({ lifetime: "P1Y6M", sure: true });
  });

  it("reads Irish hours from seven on, whose word begins otherwise", () => {
    expect(lifetimeIn(formatLifetime("PT7H", "ga"), "ga")?.lifetime).toBe("PT7H");
  });

  it("reads whatever the policy writes, in every language", () => {
    const unit = fc.constantFrom(...["Y", "M", "W", "D", "TH", "TM"]);
    fc.assert(
      fc.property(
        fc.constantFrom(...POLICY_LANGUAGES),
        fc.integer({ min: 1, max: 400 }),
        unit,
        (language, count, letter) => {
          const lifetime = letter.startsWith("T")
            ? `PT${count}${letter.slice(1)}`
            : `P${count}${letter}`;
          expect(lifetimeIn(formatLifetime(lifetime, language), language)?.lifetime).toBe(lifetime);
        },
      ),
    );
    for (const language of POLICY_LANGUAGES)
      for (const lifetime of ["session", "persistent"])
        expect(lifetimeIn(formatLifetime(lifetime, language), language)?.lifetime).toBe(lifetime);
  });
});
