import type { Choice } from "@glassjar/consent/choice";
import { compileMatcher } from "@glassjar/register/matcher";
import type { Register } from "@glassjar/register";
import { expect, test } from "vitest";
import { judge } from "./verdict.ts";

const REGISTER: Register = {
  glassjar: 1,
  site: { name: "Town", origin: "https://town.example", languages: ["en"] },
  providers: { town: { name: "Town" } },
  services: {
    audience: {
      provider: "town",
      category: "statistical",
      exempt: "audience-measurement",
      name: "Counts",
      hosts: ["count.town.example"],
      items: [{ cookie: "visit", purpose: "Counts" }],
    },
  },
};
const matcher = compileMatcher(REGISTER);
const choice: Choice = { version: 1, granted: [], services: {}, day: 0, receipt: "A".repeat(16) };

test.each([
  [undefined, "pass", "no-consent-owed"],
  [choice, "pass", "no-consent-owed"],
  [{ ...choice, services: { other: false } }, "pass", "no-consent-owed"],
  [{ ...choice, services: { audience: false } }, "hold", "not-granted"],
] as const)("exempt measurement under %o: %s", (made, verdict, reason) => {
  for (const subject of [
    { kind: "cookie", name: "visit" },
    { kind: "host", name: "count.town.example" },
  ] as const)
    expect(judge(matcher, made, subject)).toMatchObject({ verdict, reason });
});
