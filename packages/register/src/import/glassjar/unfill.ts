import { clean } from "../words.ts";

/**
 * What was filled into a template of a locale to make a text: the reverse of `fill`. Undefined for
 * a text that was not made from it. Where a text could be taken apart in several ways, what is
 * filled in first is the shortest.
 */
export function unfill(
  template: string,
  text: string,
): Readonly<Record<string, string>> | undefined {
  const source = clean(template)
    .split(/(\{\w+\})/)
    .map((part) => (/^\{\w+\}$/.test(part) ? `(?<${part.slice(1, -1)}>.+?)` : literal(part)))
    .join("");
  return new RegExp(`^${source}$`, "su").exec(clean(text))?.groups;
}

/** A template of which one thing that is filled in is known already. */
export function partlyFilled(template: string, name: string, value: string): string {
  return template.replace(`{${name}}`, () => value);
}

/** The key whose words a text is: the reverse of a look-up in a locale. */
export function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  text: string | undefined,
): Key | undefined {
  if (text === undefined) return undefined;
  return (Object.entries(words) as [Key, string][]).find(
    ([, said]) => clean(said) === clean(text),
  )?.[0];
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
