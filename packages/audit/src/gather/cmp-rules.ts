import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RuleBundle } from "@duckduckgo/autoconsent";

const RULES = "@duckduckgo/autoconsent/rules/rules.json";
/** Written by a machine for one site each: they name no platform. */
const GENERATED = /^auto_/;
let kept: string | undefined;

/**
 * The rules of autoconsent (MPL-2.0) that name a platform and answer its banner, as JSON. Those that
 * only hide one are no answer and left out, as is what nothing here asks for.
 */
export function cmpRules(): string {
  kept ??= JSON.stringify(readRules().flatMap(ruleKept));
  return kept;
}

function readRules(): RuleBundle["autoconsent"] {
  const path = createRequire(import.meta.url).resolve(RULES);
  return (JSON.parse(readFileSync(path, "utf8")) as RuleBundle).autoconsent;
}

function ruleKept(rule: RuleBundle["autoconsent"][number]): object[] {
  if (rule.cosmetic || GENERATED.test(rule.name)) return [];
  const { prehideSelectors: _hidden, test: _test, comment: _comment, ...rest } = rule;
  return [rest];
}
