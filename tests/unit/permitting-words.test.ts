import { BANNER_LANGUAGES } from "@glassjar/consent";
import { expect, test } from "vitest";
import { PERMITTING } from "../../packages/audit/src/scenarios/harmless-words.ts";
import { chooseTexts } from "../../packages/consent/src/choose-texts.ts";

test.each(BANNER_LANGUAGES)("what stands in for held content asks for itself in %s", (language) => {
  expect(chooseTexts(language, []).placeholder.held).toMatch(PERMITTING);
});
