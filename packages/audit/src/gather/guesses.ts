import type { Carried, RequestSeen } from "../run.ts";

/** An identifier on its way; `guess` when it only looks like one: a hash of where it goes and what it is. */
export type Guessed = Carried & { readonly guess?: string };

/** A request whose identifiers are not settled yet. */
export type GuessedRequest = Omit<RequestSeen, "carries"> & {
  readonly carries?: readonly Guessed[];
};

/**
 * The requests of every scenario without wrong guesses: what only looks like an identifier is none
 * when another fresh profile sends the same. With nobody to compare with, only what is stored or
 * says so by its name is one.
 */
export function settleGuesses(scenarios: readonly (readonly GuessedRequest[])[]): RequestSeen[] {
  const told = scenarios.filter((requests) => requests.length > 0);
  const guesses = told.map(guessesOf);
  return told.flatMap((requests, at) => {
    const others = guesses.filter((_others, other) => other !== at);
    const common = new Set(others.flatMap((set) => [...set]));
    const isWrong = (guess: string) => others.length === 0 || common.has(guess);
    return requests.map((request) => settled(request, isWrong));
  });
}

function guessesOf(requests: readonly GuessedRequest[]): Set<string> {
  const all = requests.flatMap(({ carries = [] }) => carries.flatMap(({ guess }) => guess ?? []));
  return new Set(all);
}

function settled(
  { carries = [], ...request }: GuessedRequest,
  isWrong: (guess: string) => boolean,
): RequestSeen {
  const kept = carries
    .filter(({ guess }) => guess === undefined || !isWrong(guess))
    .map(({ guess: _guess, ...carried }) => JSON.stringify(carried));
  if (kept.length === 0) return request;
  return { ...request, carries: [...new Set(kept)].map((one) => JSON.parse(one) as Carried) };
}
