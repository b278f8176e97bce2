import { expect, test } from "vitest";
import { trustedProxies } from "./trusted-proxies.ts";

test.each([
  ["10.1.2.3", true],
  ["11.1.2.3", false],
  ["127.0.0.1", true],
  ["::1", true],
  ["2001:db8::7", true],
  ["2001:db9::7", false],
  ["unknown", false],
])("%s is trusted: %s", (address, trusted) => {
  const trusts = trustedProxies(["10.0.0.0/8", "127.0.0.1", "::1", "2001:db8::/32"]);
  expect(trusts(address)).toBe(trusted);
});

test.each(["", "proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/8/8", "::/129"])(
  "%j is refused",
  (entry) => {
    expect(() => trustedProxies([entry])).toThrow("--trust-proxy");
  },
);
