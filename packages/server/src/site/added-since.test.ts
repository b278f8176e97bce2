import { expect, test } from "vitest";
import { createSiteResolver } from "./published-site.ts";
import { publishRegister } from "../publish.ts";
import { temporaryStore } from "../testing/temporary-store.ts";
import { addedSince } from "./added-since.ts";

const service = (id: string, lifetime = "P1M") => `
  ${id}: { provider: tv, category: marketing, name: ${id}, hosts: [${id}.test],
    items: [{ cookie: ${id}_id, lifetime: ${lifetime}, purpose: To recommend }] }`;
const register = (services: string, more = "") => `
glassjar: 1
site: { name: Town, origin: "https://town.test", languages: [en] }
providers: { tv: { name: TV } }${more}
services:${services}
`;

/** What is new after these versions were published one after the other. */
async function after(...texts: string[]) {
  const store = temporaryStore();
  for (const text of texts)
    await publishRegister(store, { site: "town", text, note: "", by: "test" });
  return addedSince((await createSiteResolver(store, "town").get()).log);
}

const CATEGORY =
  "\ncategories: { marketing: { name: Ads, description: Of others, consent: true } }";

test.each([
  ["one version", [register(service("a"))], { since: 1, services: {} }],
  [
    "a new service",
    [register(service("a")), register(service("a") + service("b"))],
    { since: 1, services: { b: 2 } },
  ],
  [
    "two new services, one after the other",
    [
      register(service("a")),
      register(service("a") + service("b")),
      register(service("a") + service("b") + service("c")),
    ],
    { since: 1, services: { b: 2, c: 3 } },
  ],
  [
    "a longer lifetime in a service",
    [register(service("a")), register(service("a", "P6M"))],
    { since: 1, services: { a: 2 } },
  ],
  [
    "a change that is not material",
    [register(service("a")), register(service("a").replace("name: a", "name: Films"))],
    { since: 1, services: {} },
  ],
])("%s", async (_, texts, expected) => {
  expect(await after(...texts)).toEqual(expected);
});

test("a material change of something else is asked about anew", async () => {
  const { since } = await after(
    register(service("a")),
    register(service("a"), CATEGORY.replace("consent: true", "consent: false")),
    register(service("a"), CATEGORY),
    register(service("a") + service("b"), CATEGORY),
  );
  expect(since).toBeGreaterThanOrEqual(1);
});
