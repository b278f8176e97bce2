import { expect, test } from "vitest";
import { identifyingTags } from "./tags.ts";

const url = "https://t.example/p.gif";
const of = (scenario: "unasked" | "accepted", tag: string) => ({ scenario, tags: { [url]: tag } });

test("a tag that differs from one fresh profile to the next identifies", () => {
  const traces = identifyingTags([of("unasked", "a"), of("accepted", "b")], "www.shop.example");
  expect(traces.map(({ scenario, kind, name, party }) => [scenario, kind, name, party])).toEqual([
    ["unasked", "entityTag", url, "third"],
    ["accepted", "entityTag", url, "third"],
  ]);
});

test("a tag of the content is the same for all", () => {
  expect(identifyingTags([of("unasked", "a"), of("accepted", "a")], "www.shop.example")).toEqual(
    [],
  );
  expect(identifyingTags([of("unasked", "a")], "www.shop.example")).toEqual([]);
});
