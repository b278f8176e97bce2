import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRegister } from "@glassjar/register";
import { policyMarkdown } from "@glassjar/register/policy";
import { expect, test } from "vitest";
import { ensurePlatform } from "./platform.ts";
import { temporaryStore } from "./testing/temporary-store.ts";

const TEXT = readFileSync(join(import.meta.dirname, "../platform.glassjar.yaml"), "utf8");

test("the platform's own register has no mistake", () => {
  expect(parseRegister(TEXT).problems).toEqual([]);
});

test("it is published once, and again when it changes", async () => {
  const store = temporaryStore();
  expect(await ensurePlatform(store)).toEqual({ version: 1, changed: true });
  expect(await ensurePlatform(store)).toEqual({ version: 1, changed: false });
  expect(await ensurePlatform(store, { operator: "Town hall" })).toEqual({
    version: 2,
    changed: true,
  });
  const named = await store.versions.latest("platform");
  expect(named?.register.providers["operator"]).toMatchObject({
    name: "Town hall",
    role: "controller",
  });
  expect(named?.register.site.controller).toEqual({ name: "Town hall" });
  const origin = "https://jar.example";
  await ensurePlatform(store, { origin });
  expect((await store.versions.latest("platform"))?.register.site.origin).toBe(origin);
});

test("it declares the cookies under the names they have", async () => {
  const store = temporaryStore();
  await ensurePlatform(store, { cookies: "hardened", origin: "https://jar.example" });
  const services = (await store.versions.latest("platform"))?.register.services ?? {};
  const names = Object.values(services).flatMap(({ items }) =>
    items.map((item) => ("cookie" in item ? item.cookie : "")),
  );
  expect(names).toContain("__Host-Http-sessionid");
  expect(names).toContain("__Host-csrftoken");
  expect(names).not.toContain("sessionid");
  expect(names).not.toContain("csrftoken");
});

test("its policy names the four cookies and what keeps a proof, their place and purpose", () => {
  const { register } = parseRegister(TEXT);
  if (!register) throw new Error("no register");
  const policy = policyMarkdown({ register, version: 1, publishedAt: 0, language: "en" });
  const rows = policy
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .replaceAll("`", "")
        .split("|")
        .map((cell) => cell.trim()),
    )
    .filter(([, provider]) => provider?.startsWith("the operator"))
    .map(([, , place = "", cookie = "", purpose = ""]) => [place, cookie, purpose]);
  expect(rows).toEqual([
    [
      expect.stringContaining("Authentication (front and back office)"),
      expect.stringContaining("sessionid"),
      "To remember the user from one page to another",
    ],
    [
      expect.stringContaining("Language selection (front and back office)"),
      expect.stringContaining("django_language"),
      "To remember the visitor's language",
    ],
    [
      expect.stringContaining("API, CSRF (front and back office)"),
      expect.stringContaining("csrftoken"),
      "To retrieve data via API calls",
    ],
    [
      expect.stringContaining("Choices about cookies"),
      expect.stringContaining("cookies_preferences"),
      "To remember the visitor's cookie preferences",
    ],
    [
      expect.stringContaining("Choices about cookies"),
      expect.stringContaining("cookies_preferences"),
      "To keep the proof of the visitor's choice until it can be sent",
    ],
  ]);
});
