import { textIn } from "@glassjar/register";
import type { SiteResolver } from "../site/published-site.ts";
import type { IsBreached } from "./breached-passwords.ts";
import { leastOf, passwordFault, type PasswordFault, type PasswordOwner } from "./password.ts";

/** What a new password has to be like. */
export interface PasswordPolicy {
  /** Why a password is not taken; undefined when it is. */
  faultOf(password: string, owner: PasswordOwner): Promise<PasswordFault | undefined>;
}

/** What {@link createPasswordPolicy} looks at, beside the password and its owner. */
export interface PasswordPolicyOptions {
  /** Words that whoever guesses here would try: names of site and operator. */
  readonly words?: () => Promise<readonly string[]>;
  readonly isBreached?: IsBreached;
}

/** A shorter word is a syllable that any sentence may contain. */
const WORD_MIN = 4;

/** A {@link PasswordPolicy}. */
export function createPasswordPolicy({
  words = async () => [],
  isBreached = async () => false,
}: PasswordPolicyOptions = {}): PasswordPolicy {
  return {
    async faultOf(password, owner) {
      const fault = passwordFault(password, owner);
      if (fault) return fault;
      // Nothing but the name and some digits is a guess; a sentence may well speak of the site.
      if (lengthWithout(password, await words()) < leastOf(owner.secondFactor ?? false))
        return "site-name";
      return (await isBreached(password)) ? "breached" : undefined;
    },
  };
}

function lengthWithout(password: string, words: readonly string[]): number {
  const rest = words.reduce(
    (text, word) => text.replaceAll(word.toLowerCase(), ""),
    password.toLowerCase(),
  );
  return Array.from(rest).length;
}

/** The names of a site and of who runs it, in each of its languages, and their words. */
export async function siteWords(resolver: SiteResolver): Promise<string[]> {
  const found = await resolver.find();
  if (!found) return [];
  const { name, controller, languages, origin } = found.register.site;
  const texts = controller === undefined ? [name] : [name, controller.name];
  const names = texts.flatMap((text) =>
    languages.map((language) => textIn(text, language, languages)),
  );
  const host = origin === undefined ? [] : new URL(origin).hostname.split(".").slice(0, -1);
  const all = [...names, ...host].flatMap((text) => [text].concat(text.split(/[^\p{L}\p{N}]+/u)));
  return [...new Set(all)].filter((word) => word.length >= WORD_MIN);
}
