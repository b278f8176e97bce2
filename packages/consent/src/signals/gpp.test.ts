import { GppModel, Sections } from "@iabgpp/cmpapi";
import { expect, it } from "vitest";
import { gppConfig, gppFields, gppSection, gppSupported } from "./gpp.ts";
import { registerWith } from "./testing/register.ts";

it.each([
  [undefined, [7, "usnat"]],
  ["US", [7, "usnat"]],
  ["US-CA", [8, "usca"]],
  ["US-MD", [24, "usmd"]],
  ["US-RI", [27, "usri"]],
  ["US-AL", [7, "usnat"]],
  ["FR", undefined],
  ["CA-QC", undefined],
] as const)("puts a visitor in %s under %j", (region, section) => {
  expect(gppSection(region)).toEqual(section);
});

it("knows every section of the library that has a state", () => {
  for (const [id, name] of Sections.SECTION_ID_NAME_MAP)
    if (id > 7) expect(gppSection(`US-${name.slice(2).toUpperCase()}`)).toEqual([id, name]);
});

const states = [...Sections.SECTION_ID_NAME_MAP].filter(([id]) => id >= 7).map(([, name]) => name);

it.each(
  states.flatMap((name) =>
    [true, false].flatMap((optedOut) => [
      [name, optedOut, true] as const,
      [name, optedOut, false] as const,
    ]),
  ),
)("says in %s what the library reads back: opted out %s, GPC %s", (name, optedOut, gpc) => {
  const model = new GppModel();
  model.setFieldValue(name, "MspaCoveredTransaction", 2);
  const names = Object.keys(model.getSection(name) as object);
  for (const [field, value] of gppFields(names, { optedOut, gpc }))
    model.setFieldValue(name, field, value);

  const read = new GppModel(model.encode()).getSection(name) as Record<string, unknown>;
  expect(read["SaleOptOut"]).toBe(optedOut ? 1 : 2);
  expect(read["SaleOptOutNotice"]).toBe(1);
  expect(read["MspaCoveredTransaction"]).toBe(2);
  for (const optional of ["SharingOptOut", "TargetedAdvertisingOptOut"])
    if (names.includes(optional)) expect(read[optional]).toBe(optedOut ? 1 : 2);
  if (names.includes("Gpc")) expect(read["Gpc"]).toBe(gpc);
  for (const untouched of ["MspaOptOutOptionMode", "MspaServiceProviderMode", "MspaMode"])
    if (names.includes(untouched)) expect(read[untouched]).toBe(0);
});

it("says which API it supports, and none outside the United States", () => {
  const register = registerWith({ adapters: { gpp: {} } });
  const california = gppConfig(register, "US-CA");
  expect(california && gppSupported(california)).toEqual(["8:usca"]);
  const france = gppConfig(register, "FR");
  expect(france && gppSupported(france)).toEqual([]);
  expect(gppConfig(registerWith(), "US-CA")).toBeUndefined();
});
