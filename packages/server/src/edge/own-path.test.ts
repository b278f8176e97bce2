import { expect, test } from "vitest";
import { isOwnPath } from "./own-path.ts";

test.each([
  ["/cookies", true],
  ["/cookies?lang=fr", true],
  ["/cookies.json", true],
  ["/cookies/preferences", true],
  ["/glassjar.js?v=3", true],
  ["/api/v1/choices", true],
  ["/api/v1/receipts/abc", true],
  ["/.well-known/gpc.json", true],
  ["/", false],
  ["/cookiesale", false],
  ["/api/v1/orders", false],
  ["/shop/?next=/cookies", false],
])("%s is ours: %s", (url, ours) => {
  expect(isOwnPath(url, "")).toBe(ours);
});

test("a prefix moves our paths, and leaves the site its own", () => {
  expect(isOwnPath("/jar/cookies", "/jar")).toBe(true);
  expect(isOwnPath("/cookies", "/jar")).toBe(false);
  expect(isOwnPath("/.well-known/gpc.json", "/jar")).toBe(true);
});
