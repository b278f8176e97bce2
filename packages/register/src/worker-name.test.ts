import { expect, test } from "vitest";
import { compileMatcher, draftRegister, parseRegister, type SeenItem } from "./index.ts";
import { workerName } from "./worker-name.ts";

const registerWith = (worker: string) => `
glassjar: 1
site: { name: Town, origin: "https://town.example", languages: [en] }
providers: { push: { name: Push, country: FR, policy: "https://push.example/privacy" } }
services:
  news:
    provider: push
    category: marketing
    name: News
    items:
      - { serviceWorker: "${worker}", lifetime: persistent, purpose: Shows you messages }
`;

test.each([
  ["/push/sw.js", "/push/sw.js"],
  ["*/sw.js", "*/sw.js"],
  ["https://town.example/push/sw.js?v=1", "/push/sw.js?v=1"],
  ["sw.js", "*/sw.js"],
])("%s is declared as %s", (said, name) => expect(workerName(said)).toBe(name));

test("a service worker is declared by its script's path, of which the rest may vary", () => {
  const { register, problems } = parseRegister(registerWith("/push/sw.js*"));
  expect(problems).toEqual([]);
  if (!register) throw new Error("no register");
  const matcher = compileMatcher(register);
  expect(matcher.item("serviceWorker", "/push/sw.js?v=2")).toMatchObject({
    service: "news",
    consent: true,
  });
  expect(matcher.item("serviceWorker", "/sw.js")).toBeUndefined();
  expect(matcher.item("cacheStorage", "/push/sw.js")).toBeUndefined();
});

test("a name that no script can have is a mistake that says what is expected", () => {
  const { problems } = parseRegister(registerWith("push/sw.js"));
  expect(problems).toMatchObject([
    { severity: "error", pointer: "/services/news/items/0/serviceWorker" },
  ]);
  expect(problems[0]?.message).toContain("the path of a worker's script, which starts with /");
});

test("a draft declares the script, not the version it had, once", () => {
  const seen = (name: string): SeenItem => ({
    kind: "serviceWorker",
    name,
    host: "town.example",
    party: "first",
    pages: ["https://town.example/"],
  });
  const draft = draftRegister([seen("/own-sw.js?v=1"), seen("/own-sw.js?v=2")], {
    origin: "https://town.example",
    name: "Town",
    languages: ["en"],
    hosts: [],
  });
  expect(draft.match(/serviceWorker: .*/g)).toEqual(["serviceWorker: /own-sw.js*"]);
  expect(draft).toMatch(/own-sw\.js\*\n\s+lifetime: persistent/);
});
