import { expect, it } from "vitest";
import { readSignals } from "./port.ts";

const GPC = { categories: ["marketing"], services: ["crm"] };

it.each([
  [["1"], true],
  [["0", "1"], true],
  [["0"], false],
  [["true"], false],
  [[""], false],
  [["1;x"], false],
])("hears the header %j: %s", (gpcHeader, on) => {
  const { sources, refused } = readSignals({ gpcHeader }, GPC);
  expect(sources).toEqual(on ? ["gpc"] : []);
  expect(refused).toEqual(on ? GPC : undefined);
});

it.each([
  [true, true],
  [false, false],
  ["true", false],
  [1, false],
  [undefined, false],
])("hears the property %j: %s", (gpcProperty, on) => {
  expect(readSignals({ gpcProperty }, GPC).refused !== undefined).toBe(on);
});

it("hears nobody outside unless one is passed", () => {
  expect(readSignals({}, GPC)).toEqual({ sources: [], refused: undefined });
  expect(readSignals({ external: () => undefined }, GPC).sources).toEqual([]);
});

it("joins what all of them refuse", () => {
  const external = () => ({ categories: ["statistical", "marketing"], services: [] });
  expect(readSignals({ gpcProperty: true, external }, GPC)).toEqual({
    sources: ["gpc", "external"],
    refused: { categories: ["marketing", "statistical"], services: ["crm"] },
  });
});
