import { draftRegister } from "@glassjar/register";
import { expect, test } from "vitest";
import { seenItems, thirdPartyHosts } from "./seen.ts";
import { asked, runOf, seen } from "./testing/example-run.ts";

const flags = { httpOnly: false, secure: false, partitioned: false };
const run = runOf({
  observations: [
    seen({ name: "a", how: "stored", attributes: { ...flags, lifetimeSeconds: 5 } }),
    seen({
      name: "a",
      attributes: { ...flags, lifetimeSeconds: 60, path: "/x" },
      pages: ["https://t.example/2"],
    }),
    seen({ name: "gone", how: "deleted" }),
    seen({ name: "k", kind: "localStorage", scenario: "accepted" }),
  ],
  requests: [
    asked({ host: "b.example" }),
    asked({ host: "a.example" }),
    asked({ host: "b.example", scenario: "accepted" }),
    asked({ host: "never.example", blocked: "csp" }),
    asked({ host: "api.town.example", party: "first" }),
  ],
});

test("each item once, with what it asked for and every page", () => {
  expect(seenItems(run)).toMatchObject([
    {
      kind: "cookie",
      name: "a",
      lifetimeSeconds: 60,
      path: "/x",
      pages: ["https://www.town.example/", "https://t.example/2"],
    },
    { kind: "localStorage", name: "k", party: "first" },
  ]);
});

test("third-party hosts that requests left for, each once", () => {
  expect(thirdPartyHosts(run)).toEqual(["b.example", "a.example"]);
});

test("a register can be drafted from them", () => {
  const draft = draftRegister(seenItems(run), {
    origin: "https://www.town.example",
    name: "Town",
    languages: ["en"],
    hosts: thirdPartyHosts(run),
  });
  expect(draft).toContain("cookie: a");
  expect(draft).toContain("localStorage: k");
});
