import { expect, test, vi } from "vitest";
import { publishRegister } from "../publish.ts";
import { temporaryStore } from "../testing/temporary-store.ts";
import { publishTown, TOWN } from "../testing/town.ts";
import { createSiteResolvers } from "./published-site.ts";

test("what a site publishes is read once for each version", async () => {
  const store = temporaryStore();
  await publishTown(store);
  const reads = vi.spyOn(store.versions, "list");
  const resolverOf = createSiteResolvers(store);
  const versionOf = async () => (await (await resolverOf("town")).get()).version;
  expect([await versionOf(), await versionOf(), await versionOf()]).toEqual([1, 1, 1]);
  expect(reads).toHaveBeenCalledTimes(1);
  const text = TOWN.replace("P14D", "P13D");
  await publishRegister(store, { site: "town", text, note: "", by: "ada" });
  expect(await versionOf()).toBe(2);
  await expect(resolverOf("nowhere")).rejects.toThrow("There is no site nowhere.");
});
