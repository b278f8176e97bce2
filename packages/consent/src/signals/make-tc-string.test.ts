import { GVL, TCString, type VendorList } from "@iabtechlabtcf/core";
import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { choiceUnder, isGranted, type EffectiveChoice } from "../choice.ts";
import { consentTerms } from "./adapters.ts";
import { makeTcString } from "./make-tc-string.ts";
import { readTcString } from "./tc-string.ts";
import { tcfConfig, type TcfConfig } from "./tcf.ts";
import { registerWith } from "./testing/register.ts";
import { vendorList } from "./testing/vendor-list.ts";

const PURPOSES = { statistical: [1, 8], marketing: [1, 2, 3, 4, 7] };
const VENDORS = { analytics: 10, ads: 755, session: 1 };
const REGISTER = registerWith({
  adapters: {
    tcf: {
      cmpId: 300,
      cmpVersion: 7,
      gvl: "/gvl.json",
      publisherCountry: "FR",
      purposes: PURPOSES,
      vendors: VENDORS,
    },
  },
});
const DAY = 20_780;

let gvl: GVL;
let config: TcfConfig;

beforeAll(async () => {
  gvl = new GVL(vendorList([1, 10, 755, 800]) as unknown as VendorList);
  await gvl.readyPromise;
  const found = tcfConfig(REGISTER, "FR");
  if (!found) throw new Error("not declared");
  config = found;
});

const choices: fc.Arbitrary<EffectiveChoice> = fc.record({
  granted: fc.uniqueArray(fc.constantFrom("preferences", "statistical", "marketing")),
  services: fc.dictionary(fc.constantFrom("ads", "analytics", "session"), fc.boolean(), {
    noNullPrototype: false,
  }),
});

it("makes strings that the library reads back as what was granted, and no more", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const text = makeTcString(config, gvl, choice, DAY);
      const read = readTcString(text, DAY * 86_400_000);
      expect(read).toMatchObject({ problems: [], cmpId: 300, policyVersion: 5 });
      expect(read.created).toBe(DAY * 86_400_000);
      expect(read.disclosed).toEqual([1, 10, 755]);
      const ads = isGranted(choice, "ads", "marketing");
      const analytics = isGranted(choice, "analytics", "statistical");
      expect(read.vendors).toEqual([...(analytics ? [10] : []), ...(ads ? [755] : [])]);
      const purposes = [
        ...(ads && analytics ? [1] : []),
        ...(ads ? [2, 3, 4, 7] : []),
        ...(analytics ? [8] : []),
      ];
      expect(read.purposes).toEqual(purposes);
      const model = TCString.decode(text);
      expect([model.isServiceSpecific, model.cmpVersion, model.consentScreen]).toEqual([
        true,
        7,
        1,
      ]);
      expect([...model.purposeLegitimateInterests].some(([, has]) => has)).toBe(false);
      expect([...model.vendorLegitimateInterests].some(([, has]) => has)).toBe(false);
    }),
  );
});

it("says no advertising when Global Privacy Control is on", () => {
  const terms = consentTerms(REGISTER, "opt-in");
  fc.assert(
    fc.property(choices, (made) => {
      const now = choiceUnder(made, terms, terms.gpc);
      const read = readTcString(makeTcString(config, gvl, now, DAY), DAY * 86_400_000);
      expect(read.vendors).not.toContain(755);
      expect(read.purposes?.filter((purpose) => purpose !== 8)).toEqual([]);
    }),
  );
});

it("says the same for the same choice", () => {
  const choice = { granted: ["marketing"], services: {} };
  expect(makeTcString(config, gvl, choice, DAY)).toBe(makeTcString(config, gvl, choice, DAY));
});
