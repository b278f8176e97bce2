import { expect, test } from "vitest";
import { isOwnPath } from "./own-path.ts";

const SCRIPTS = ["/glassjar.js", "/glassjar.css"];

test.each([
  ["/cookies", true],
  ["/cookies?lang=fr", true],
  ["/cookies.json", true],
  ["/cookies/preferences", true],
  ["/glassjar.js?v=3", true],
  ["/glassjar.css", true],
  ["/other.js", false],
  ["/api/v1/choices", true],
  ["/api/v1/receipts/abc", true],
  ["/.well-known/gpc.json", true],
  ["/", false],
  ["/cookiesale", false],
  ["/api/v1/orders", false],
  ["/shop/?next=/cookies", false],
])("%s is ours: %s", (url, ours) => {
  expect(isOwnPath(url, "", SCRIPTS)).toBe(ours);
});

test("a prefix moves our paths, and leaves the site its own", () => {
  expect(isOwnPath("/jar/cookies", "/jar", SCRIPTS)).toBe(true);
  expect(isOwnPath("/cookies", "/jar", SCRIPTS)).toBe(false);
  expect(isOwnPath("/.well-known/gpc.json", "/jar", SCRIPTS)).toBe(true);
});
