import { guessWords, ITEM_KINDS, type ItemKind } from "@glassjar/register";
import { known, SURE, type KnownMatch } from "@glassjar/register/catalogue";
import { guessCategory, type CategoryGuess } from "@glassjar/register/classify";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import { explain, factsOf } from "../known/explain.ts";
import { loadedProducts } from "../known/lists.ts";
import type { Output } from "../output.ts";

/** Options of `glassjar known NAME`. */
export interface KnownOptions {
  readonly kind?: string;
  readonly host?: string;
  readonly json?: boolean;
}

/**
 * `glassjar known NAME`: what the catalogue and the loaded lists know of a name, and how sure that
 * is; where they know nothing surely, also the category its looks make one guess. Exit code 1 when
 * they know nothing.
 */
export function knownName(name: string, options: KnownOptions, output: Output): ExitCode {
  const host = hostOf(options.host);
  const listed = loadedProducts();
  const matches = kindsOf(options.kind).flatMap((kind) => known(kind, name, host, listed));
  const guess = matches.some(({ confidence }) => confidence >= SURE)
    ? undefined
    : guessCategory({ kind: kindsOf(options.kind)[0] ?? "cookie", name, host });
  if (options.json)
    output.json({
      name,
      ...(host && { host }),
      matches: matches.map(factsOf),
      ...(guess && { guess }),
    });
  else print(name, host, matches, guess, output);
  return matches.length > 0 ? EXIT.clean : EXIT.findings;
}

/** How many matches are printed; the others are unlikely to be meant. */
const MOST = 5;

function print(
  name: string,
  host: string | undefined,
  matches: readonly KnownMatch[],
  guess: CategoryGuess | undefined,
  output: Output,
): void {
  if (matches.length === 0)
    output.note(
      `${name} is not known${host === undefined ? "" : ` on ${host}`}. Larger public lists can be loaded: glassjar known add FILE.csv`,
    );
  for (const match of matches.slice(0, MOST)) output.print(explain(name, host, match));
  if (guess)
    output.print(`${guessWords(guess)}. docs/classifier.md says how often such guesses are right.`);
  if (matches.length > MOST)
    output.note(`${matches.length - MOST} less likely explanations more: --json has them all.`);
}

function kindsOf(kind: string | undefined): readonly ItemKind[] {
  if (kind === undefined) return ITEM_KINDS;
  const found = ITEM_KINDS.filter((candidate) => candidate === kind);
  if (found.length === 0)
    throw new CommandError(`Unknown kind ${kind}. Choose one of: ${ITEM_KINDS.join(", ")}.`);
  return found;
}

function hostOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const host = text.toLowerCase().replace(/^\./, "");
  if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(host))
    throw new CommandError(`${text} is no host name. Write it as in www.town.example.`);
  return host;
}
