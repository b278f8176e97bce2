import type { FindingTexts } from "../../locales/findings/texts.ts";
import type { AuditingTexts, ProfileName, ScenarioWord } from "../../locales/evidence/texts.ts";

const ONLY = "only:";

/** A scenario in words; one that is newer than this page keeps its name. */
export function scenarioWords(scenario: string, words: AuditingTexts): string {
  if (scenario.startsWith(ONLY)) return words.only(scenario.slice(ONLY.length));
  const known: Readonly<Partial<Record<string, string>>> = words.scenarioNames;
  return Object.hasOwn(words.scenarioNames, scenario)
    ? (known[scenario as ScenarioWord] ?? scenario)
    : scenario;
}

/** A law in words; one that is newer than this page keeps its identifier. */
export function profileWords(profile: string, words: AuditingTexts): string {
  return Object.hasOwn(words.profiles, profile) ? words.profiles[profile as ProfileName] : profile;
}

/** What a finding of a rule says; undefined for a rule that is newer than this page. */
export function findingWords(rule: string, words: FindingTexts): string | undefined {
  return Object.hasOwn(words, rule) ? words[rule as keyof FindingTexts] : undefined;
}
