import { expect, test } from "vitest";
import { draftOf, keepDraft } from "./drafts.ts";

test("keeps one draft per site until it is forgotten", () => {
  keepDraft("shop", { text: "a", base: 1 });
  keepDraft("blog", { text: "b", base: 2 });
  expect(draftOf("shop")).toEqual({ text: "a", base: 1 });
  keepDraft("shop", undefined);
  expect(draftOf("shop")).toBeUndefined();
  expect(draftOf("blog")).toEqual({ text: "b", base: 2 });
});
