import { expect, test } from "vitest";
import { createSiteResolver } from "../site/published-site.ts";
import { publishTown } from "../testing/town.ts";
import { temporaryStore } from "../testing/temporary-store.ts";
import { createPasswordPolicy, siteWords } from "./password-policy.ts";

const OWNER = { email: "ada@b.example" };

async function policy() {
  const store = temporaryStore();
  const resolver = createSiteResolver(store, "town");
  const words = () => siteWords(resolver);
  return { store, words, policy: createPasswordPolicy({ words }) };
}

test("the names of a site are known in each of its languages, and by its address", async () => {
  const { store, words } = await policy();
  expect(await words()).toEqual([]);
  await publishTown(store);
  expect((await words()).toSorted()).toEqual(["Town", "Ville", "مدينة"].toSorted());
});

test.each([
  ["TownTownTown2026", "site-name"],
  ["town-ville-town-ville", "site-name"],
  ["مدينة مدينة مدينة مدينة", "site-name"],
  ["downtown is a comparison of towns", undefined],
  ["a sentence about nothing", undefined],
  ["town", "too-short"],
])("%s: %s", async (password, fault) => {
  const all = await policy();
  await publishTown(all.store);
  expect(await all.policy.faultOf(password, OWNER)).toBe(fault);
});

test("what is refused anyway is not looked up elsewhere", async () => {
  const asked: string[] = [];
  const strict = createPasswordPolicy({
    isBreached: async (password) => asked.push(password) > 0,
  });
  expect(await strict.faultOf("short", OWNER)).toBe("too-short");
  expect(await strict.faultOf("correct horse battery", OWNER)).toBe("breached");
  expect(asked).toEqual(["correct horse battery"]);
});
