import * as fc from "fast-check";
import { expect, it } from "vitest";
import { cutAddress } from "./address.ts";

it.each([
  ["192.0.2.77", "192.0.2.0/24"],
  ["255.255.255.255", "255.255.255.0/24"],
  ["0.0.0.0", "0.0.0.0/24"],
  ["::ffff:192.0.2.77", "192.0.2.0/24"],
  ["2001:db8:85a3::8a2e:370:7334", "2001:db8:85a3::/48"],
  ["2001:DB8:85A3:0000:1:2:3:4", "2001:db8:85a3::/48"],
  ["2001:db8::1", "2001:db8:0::/48"],
  ["fe80::1%eth0", "fe80:0:0::/48"],
  ["::1", "0:0:0::/48"],
  ["64:ff9b::192.0.2.33", "64:ff9b:0::/48"],
])("cuts %s to %s", (address, network) => {
  expect(cutAddress(address)).toBe(network);
});

it.each([
  "",
  "unknown",
  "192.0.2",
  "192.0.2.256",
  "192.0.2.1.5",
  "1:2:3",
  "1:2:3:4:5:6:7:8:9",
  "1::2::3",
  "1:2:3:4:5:6:7::8",
  "g::1",
  ":1:2:3:4:5:6:7",
  "192.0.2.77, 198.51.100.1",
  "1".repeat(100_000),
])("gives nothing for %j", (text) => {
  expect(cutAddress(text)).toBe("");
});

it("merges every address of a network, however it is written", () => {
  const group = fc.integer({ min: 0, max: 0xffff });
  fc.assert(
    fc.property(
      fc.tuple(group, group, group),
      fc.array(group, { minLength: 5, maxLength: 5 }),
      (network, host) => {
        const plain = (numbers: readonly number[]) =>
          numbers.map((number) => number.toString(16)).join(":");
        const canonical = new URL(`http://[${plain([...network, ...host])}]`).hostname.slice(1, -1);
        const expected = `${plain(network)}::/48`;
        expect(cutAddress(plain([...network, ...host]))).toBe(expected);
        expect(cutAddress(canonical)).toBe(expected);
        expect(cutAddress(canonical.toUpperCase())).toBe(expected);
      },
    ),
  );
});

it("never lets the last octet through", () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const [a, b, c] = address.split(".");
      expect(cutAddress(address)).toBe(`${a}.${b}.${c}.0/24`);
    }),
  );
});
