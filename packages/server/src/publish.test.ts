import { describe, expect, test } from "vitest";
import { LostUpdateError, publishRegister } from "./publish.ts";
import { temporaryStore } from "./testing/temporary-store.ts";

const register = (name: string) =>
  JSON.stringify({
    glassjar: 1,
    site: { name, origin: "https://town.example", languages: ["en"] },
    providers: {},
    services: {},
  });

const publication = (name: string, base?: number) => ({
  site: "town",
  text: register(name),
  note: name,
  by: "editor@town.example",
  ...(base === undefined ? {} : { base }),
});

describe("two who publish in the same instant", () => {
  test("from the same version: one of them is told", async () => {
    const store = temporaryStore();
    await publishRegister(store, publication("First"));
    const outcomes = await Promise.allSettled(
      ["Second", "Other"].map((name) => publishRegister(store, publication(name, 1))),
    );
    expect(outcomes[0]).toMatchObject({ value: { version: 2, changed: true } });
    expect(outcomes[1]).toMatchObject({ reason: new LostUpdateError(2) });
    expect((await store.versions.list("town")).map(({ note }) => note)).toEqual([
      "Second",
      "First",
    ]);
  });

  test("whatever is in force: both are published, one after the other", async () => {
    const store = temporaryStore();
    const outcomes = await Promise.all(
      ["One", "Two", "Three"].map((name) => publishRegister(store, publication(name))),
    );
    expect(outcomes.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
  });

  test("the same: it is one version", async () => {
    const store = temporaryStore();
    const outcomes = await Promise.all(
      ["One", "One"].map((name) => publishRegister(store, publication(name))),
    );
    expect(outcomes.map(({ version }) => version)).toEqual([1, 1]);
    expect(outcomes.filter(({ changed }) => changed)).toHaveLength(1);
  });
});
