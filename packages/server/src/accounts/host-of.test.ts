import { expect, test } from "vitest";
import { hostOf } from "./host-of.ts";

test.each([
  ["192.0.2.77", "192.0.2.77"],
  ["::ffff:192.0.2.77", "192.0.2.77"],
  ["::FFFF:192.0.2.77", "192.0.2.77"],
  ["2001:db8:85a3::8a2e:370:7334", "2001:db8:85a3::/48"],
  ["unknown", "unknown"],
])("%s counts as %s", (address, host) => {
  expect(hostOf(address)).toBe(host);
});
