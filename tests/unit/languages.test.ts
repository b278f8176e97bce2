import { BANNER_LANGUAGES } from "@glassjar/consent";
import { CATALOGUE_LANGUAGES } from "@glassjar/register/catalogue";
import { POLICY_LANGUAGES } from "@glassjar/register/policy";
import { expect, test } from "vitest";
import { FAULT_TEXTS } from "../../packages/guard/src/proxy/locales/texts.ts";
import { LANGUAGES } from "../../packages/server/src/locales/locales.ts";

/** The reference platform's eleven, the other languages of the European Union, and ten more. */
const EXPECTED = [
  ..."en fr de es nl ca it eu pt ar sv".split(" "),
  ..."bg cs da el et fi ga hr hu lt lv mt pl ro sk sl".split(" "),
  ..."nb is uk tr gl cy lb he fa ur".split(" "),
];

test.each([
  ["policy", POLICY_LANGUAGES],
  ["catalogue", CATALOGUE_LANGUAGES],
  ["banner", BANNER_LANGUAGES],
  ["front office", LANGUAGES],
  ["fault pages of the edge", Object.keys(FAULT_TEXTS)],
])("the %s speaks all 37 languages, so that no page mixes two", (_part, languages) => {
  expect(languages.toSorted()).toEqual(EXPECTED.toSorted());
});
