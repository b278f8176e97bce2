import { expect, test } from "vitest";
import { createEchoCheck } from "./storage-echo.ts";

const change = { storageKey: "http://a.test", isLocalStorage: true, name: "n", value: "1" };

test("what the next page is told at once is an echo, what it writes itself is not", () => {
  const isEcho = createEchoCheck();
  expect(isEcho({ ...change, page: "/one", at: 1000 })).toBe(false);
  expect(isEcho({ ...change, page: "/one", at: 1100 })).toBe(false);
  expect(isEcho({ ...change, page: "/two", at: 1200 })).toBe(true);
  expect(isEcho({ ...change, page: "/two", at: 1200, value: "2" })).toBe(false);
  expect(isEcho({ ...change, page: "/three", at: 9000 })).toBe(false);
});

test("storage of the session is no other page's", () => {
  const isEcho = createEchoCheck();
  const own = { ...change, isLocalStorage: false };
  expect(isEcho({ ...own, page: "/one", at: 1000 })).toBe(false);
  expect(isEcho({ ...own, page: "/two", at: 1001 })).toBe(false);
});

test("of a page that stores in a loop only the newest changes are remembered", () => {
  const isEcho = createEchoCheck();
  for (let at = 0; at < 1500; at += 1) isEcho({ ...change, value: String(at), page: "/one", at });
  const later = { ...change, page: "/two", at: 1500 };
  expect(isEcho({ ...later, value: "1" })).toBe(false);
  expect(isEcho({ ...later, value: "1499" })).toBe(true);
});
