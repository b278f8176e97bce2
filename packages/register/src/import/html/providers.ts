import { saidInLocales } from "../lexicon/locales.ts";
import type { ProviderFacts, Statement } from "../statement.ts";
import { fold } from "../words.ts";
import { countryNamed } from "./countries.ts";
import type { Block } from "./page.ts";

const PROCESSOR = new Set(saidInLocales(({ policy }) => policy.third.roles.processor).map(fold));
const CONTROLLER = new Set(saidInLocales(({ policy }) => policy.third.roles.controller).map(fold));

/**
 * What the page says of providers outside its tables: list entries and paragraphs that start with a
 * provider's name, link to its policy, and may say its country and role.
 */
export function providerFacts(
  blocks: readonly Block[],
  statements: readonly Statement[],
  language: string,
): Map<string, ProviderFacts> {
  const names = new Map(
    statements.flatMap(({ provider }) =>
      provider === undefined ? [] : [[fold(provider), provider] as const],
    ),
  );
  const facts = new Map<string, ProviderFacts>();
  for (const block of blocks) {
    if (block.kind !== "line") continue;
    const { text, links } = block.piece;
    const [first = "", ...details] = text.split(/\s*[·:|(–—]\s*/);
    const name = names.get(fold(first)) ?? names.get(fold(links[0]?.text ?? ""));
    const policy = links.find(({ href }) => /^https?:\/\/\S+$/.test(href))?.href;
    if (name === undefined || (policy === undefined && details.length === 0)) continue;
    facts.set(name, {
      ...facts.get(name),
      ...factsOf(details, language),
      ...(policy !== undefined && { policy }),
    });
  }
  return facts;
}

function factsOf(details: readonly string[], language: string): ProviderFacts {
  const folded = details.map(fold);
  const country = details
    .map((text) => countryNamed(text, language))
    .find((code) => code !== undefined);
  const processor = folded.some((text) => PROCESSOR.has(text));
  const controller = folded.some((text) => CONTROLLER.has(text));
  return {
    ...(country !== undefined && { country }),
    ...(processor
      ? { role: "processor" as const }
      : controller
        ? { role: "controller" as const }
        : {}),
  };
}
