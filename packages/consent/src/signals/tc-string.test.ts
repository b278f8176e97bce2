import { GVL, TCModel, TCString, type VendorList } from "@iabtechlabtcf/core";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readTcString } from "./tc-string.ts";
import { vendorList } from "./testing/vendor-list.ts";

const NOW = Date.UTC(2026, 10, 23);
let gvl: GVL;
let oldGvl: GVL;

beforeAll(async () => {
  const list = vendorList([1, 755, 800]) as unknown as VendorList;
  gvl = new GVL(list);
  oldGvl = new GVL({ ...list, tcfPolicyVersion: 4 });
  await Promise.all([gvl.readyPromise, oldGvl.readyPromise]);
});

/** A string as a registered CMP makes it, with these peculiarities. */
function stringWith(change: (model: TCModel) => unknown = () => {}, segments?: string): string {
  const model = new TCModel(gvl);
  model.cmpId = 300;
  model.isServiceSpecific = true;
  model.created = new Date(NOW);
  model.purposeConsents.set([1, 3]);
  model.vendorConsents.set(755);
  model.vendorsDisclosed.set([1, 755]);
  change(model);
  const text = TCString.encode(model);
  return segments === "core" ? (text.split(".")[0] ?? "") : text;
}

describe("a string of TCF 2.3", () => {
  it("is read", () => {
    expect(readTcString(stringWith(), NOW)).toEqual({
      problems: [],
      cmpId: 300,
      policyVersion: 5,
      vendorListVersion: 142,
      created: NOW,
      language: "EN",
      purposes: [1, 3],
      vendors: [755],
      disclosed: [1, 755],
    });
  });

  it.each([
    ["no-vendors-disclosed", stringOf(undefined, "core")],
    ["vendor-not-disclosed", stringOf((model) => model.vendorConsents.set(800))],
    ["from-the-future", stringOf((model) => (model.created = new Date(NOW + 3 * 86_400_000)))],
    ["old-policy", stringOf((model) => (model.gvl = oldGvl))],
  ] as const)("breaks the rules: %s", (problem, text) => {
    expect(readTcString(text(), NOW).problems).toContain(problem);
  });
});

function stringOf(change?: (model: TCModel) => unknown, segments?: string) {
  return () => stringWith(change, segments);
}

it.each(["", "x", "COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAA!", "BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA"])(
  "takes %j for no string",
  (text) => {
    expect(readTcString(text, NOW)).toEqual({ problems: ["malformed"] });
  },
);

it("never throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
      expect(readTcString(text, NOW).problems.length).toBeGreaterThanOrEqual(0);
    }),
  );
  expect(readTcString("C".repeat(100_000), NOW).problems).toEqual(["malformed"]);
});
