import { BUILT_IN_CATEGORIES } from "../category.ts";
import { formatLifetime } from "../lifetime.ts";
import { fill } from "../locales/fill.ts";
import { localeOf } from "../locales/locales.ts";
import { directionOf } from "../policy/direction.ts";
import { textIn } from "../text.ts";
import type { Change, Fact } from "./change.ts";
import type { ReasonCode } from "./codes.ts";

/** What changed, in a sentence of one language. */
export function changeSentence(
  { code, facts }: Pick<Change, "code" | "facts">,
  language: string,
): string {
  const words = Object.entries(facts).map(([name, fact]) => [name, factWords(fact, language)]);
  const template = localeOf(language).diff.changes[code];
  return fill(template, Object.fromEntries(words), directionOf(language));
}

/** Why visitors are asked again, in a sentence of one language. */
export function reasonSentence(reason: ReasonCode, language: string): string {
  return localeOf(language).diff.reasons[reason];
}

/** A change on one line: what changed and, where visitors are asked again, that and why. */
export function changeLine(change: Change, language: string): string {
  const sentence = changeSentence(change, language);
  if (change.reason === undefined) return sentence;
  return `${sentence} – ${localeOf(language).diff.material}. ${reasonSentence(change.reason, language)}`;
}

function factWords(fact: Fact, language: string): string {
  const locale = localeOf(language);
  if ("code" in fact) return fact.code;
  if ("text" in fact) return textIn(fact.text, language, ["en"]);
  if ("party" in fact)
    return fact.party === "first" ? locale.words.firstParty : locale.words.thirdParty;
  if ("category" in fact) return categoryName(fact, language);
  const duration = formatLifetime(fact.lifetime, language);
  return fact.renewed ? fill(locale.words.renewed, { duration }) : duration;
}

function categoryName({ category, name }: Extract<Fact, { category: string }>, language: string) {
  if (name !== undefined) return textIn(name, language, ["en"]);
  const builtIn = BUILT_IN_CATEGORIES.find((id) => id === category);
  return builtIn ? localeOf(language).categories[builtIn].name : category;
}
