import { expect, test } from "vitest";
import { en } from "../locales/en.ts";
import { sectionsOf, siteIn } from "./sections.ts";

const current = (path: string) =>
  sectionsOf("shop", path, en.shell, [])
    .filter((section) => section.current)
    .map(({ label }) => label);

test("the site is the one in the address", () => {
  expect(siteIn("/sites/shop/choices/x")).toBe("shop");
  expect(siteIn("/sites/a%2Fb")).toBe("a/b");
  expect(siteIn("/sites/%E0")).toBe("%E0");
  expect(siteIn("/")).toBeUndefined();
});

test("a page below a section belongs to it", () => {
  expect(current("/sites/shop")).toEqual(["Overview"]);
  expect(current("/sites/shop/audits/1")).toEqual(["Audits"]);
  expect(current("/sites/shop/auditsandmore")).toEqual([]);
});

test("who lacks a permission is not led to its section", () => {
  const labels = (permissions: string[]) =>
    sectionsOf("shop", "/", en.shell, permissions).map(({ label }) => label);
  expect(labels([])).toEqual(["Overview", "Register", "Audience", "Audits"]);
  const all = ["register.check", "choices.read", "activity.read", "people.manage", "keys.manage"];
  expect(labels(all)).toEqual([
    "Overview",
    "Register",
    "Banner",
    "Choices",
    "Audience",
    "Audits",
    "Activity",
    "People",
    "API keys",
    "Settings",
  ]);
});
