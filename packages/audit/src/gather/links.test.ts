import { expect, test } from "vitest";
import { isHarmless } from "./links.ts";
import { createScope } from "./scope.ts";

const scope = createScope("https://www.town.example/");
scope.arrive("https://www.town.example/");
const follows = (href: string, text = "More", marked = false) =>
  isHarmless({ href, text, marked }, scope);

test.each([
  "https://www.town.example/",
  "https://www.town.example/news?page=2",
  "https://www.town.example/blog/",
])("%s is followed", (href) => expect(follows(href)).toBe(true));

test.each([
  "https://elsewhere.example/",
  "https://town.example/",
  "https://www.town.example:8443/",
  "ftp://www.town.example/",
  "javascript:alert(1)",
  "mailto:ada@town.example",
  "https://www.town.example/report.pdf",
  "https://www.town.example/accounts/logout/",
  "https://www.town.example/sign-out?next=/",
  "https://www.town.example/admin/page/4/delete/",
  "https://www.town.example/?action=delete&id=4",
  "https://www.town.example/d%C3%A9connexion",
  "not an address",
])("%s is not", (href) => expect(follows(href)).toBe(false));

test("words and marks of a link say what it does", () => {
  for (const text of [
    "Sign out",
    "Log off",
    "Se déconnecter",
    "Supprimer",
    "Abmelden",
    "تسجيل الخروج",
  ])
    expect(follows("https://www.town.example/x", text), text).toBe(false);
  expect(follows("https://www.town.example/x", "More", true)).toBe(false);
});

test("the start page may lead to another host of the site, once", () => {
  const start = createScope("http://town.example/");
  expect(start.allows("https://www.town.example/")).toBe(true);
  expect(start.allows("https://login.elsewhere.example/")).toBe(false);
  start.arrive("https://www.town.example/");
  expect(start.allows("https://www.town.example/news")).toBe(true);
  expect(start.allows("https://shop.town.example/")).toBe(false);
});
