import { expect, test } from "vitest";
import { isPrivateAddress, isPrivateHost } from "./crawl-private.ts";

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "0.0.0.0",
  "[::1]",
  "fd00::1",
  "fe80::1%eth0",
  "::ffff:10.0.0.1",
])("%s is private", (address) => expect(isPrivateAddress(address)).toBe(true));

test.each(["93.184.216.34", "172.32.0.1", "2606:2800:220:1::1", "www.town.example"])(
  "%s is not",
  (address) => expect(isPrivateAddress(address)).toBe(false),
);

test("names of this machine and of private networks are private", () => {
  for (const host of ["localhost", "shop.localhost", "printer.local", "db.internal"])
    expect(isPrivateHost(host)).toBe(true);
  expect(isPrivateHost("www.town.example")).toBe(false);
  expect(isPrivateHost("notlocalhost.example")).toBe(false);
});
