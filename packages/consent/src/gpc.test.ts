import { expect, it } from "vitest";
import { parseGpc } from "./gpc.ts";

it.each([
  [["1"], true],
  [["0", "1"], true],
  [["1", "1"], true],
  [["0"], false],
  [["true"], false],
  [[""], false],
  [["1;x"], false],
  [["1, 1"], false],
  [[" 1"], false],
  [["11"], false],
  [[], false],
  [undefined, false],
])("reads Sec-GPC %j as %s", (values, on) => {
  expect(parseGpc(values)).toBe(on);
});
