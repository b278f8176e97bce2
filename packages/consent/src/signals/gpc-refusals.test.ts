import { expect, it } from "vitest";
import { choiceUnder, isAllowed } from "../choice.ts";
import { owesConsent } from "@glassjar/register";
import { consentTerms } from "./adapters.ts";
import { categoriesToAsk, gpcRefusal, gpcRefusals } from "./gpc-refusals.ts";
import { registerWith } from "./testing/register.ts";

it.each([
  ["ads", "marketing"],
  ["partners", "recipients"],
  ["visits", "objection"],
  ["newsletter", undefined],
  ["analytics", undefined],
  ["session", undefined],
  ["chat", undefined],
  ["constructor", undefined],
] as const)("Global Privacy Control refuses %s: %s", (service, reason) => {
  expect(gpcRefusal(registerWith(), service)).toBe(reason);
});

it("refuses the categories a site adds", () => {
  const register = registerWith({ gpc: { categories: ["social"] } });
  expect(gpcRefusal(register, "chat")).toBe("category");
  expect(gpcRefusals(register)).toEqual({
    categories: ["marketing", "social"],
    services: ["visits", "partners", "ads", "chat"],
  });
});

it("refuses at first byte, over a stale grant and without any choice, and leaves the rest alone", () => {
  const register = registerWith();
  const stale = { granted: ["marketing", "preferences", "statistical"], services: { ads: true } };
  for (const choice of [undefined, stale])
    for (const regime of ["opt-in", "opt-out", "notice"] as const) {
      const terms = consentTerms(register, regime);
      const effective = choiceUnder(choice, terms, terms.gpc);
      const allowed = Object.entries(register.services)
        .filter(([service, declared]) =>
          isAllowed(effective, {
            service,
            category: declared.category,
            consent: owesConsent(register, declared),
          }),
        )
        .map(([id]) => id);
      expect(allowed).not.toContain("ads");
      expect(allowed).not.toContain("partners");
      expect(allowed).not.toContain("visits");
      expect(allowed).toContain("session");
      expect(allowed.includes("newsletter")).toBe(choice !== undefined || regime !== "opt-in");
    }
});

it("asks for nothing that a signal refuses already", () => {
  const register = registerWith();
  const all = ["statistical", "preferences", "marketing", "social"];
  expect(categoriesToAsk(register)).toEqual(all);
  expect(categoriesToAsk(register, gpcRefusals(register))).toEqual([
    "statistical",
    "preferences",
    "social",
  ]);
  const both = { categories: ["social"], services: ["newsletter", "partners"] };
  expect(categoriesToAsk(register, both)).toEqual(["statistical", "marketing"]);
});
