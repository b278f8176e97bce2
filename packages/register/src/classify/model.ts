import { BUILT_IN_CATEGORIES as CATEGORIES } from "../category.ts";

/** The categories a guess chooses from. */
export type Category = (typeof CATEGORIES)[number];

/** What each sign speaks for: a weight for each category, in the order of the built-in categories. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** Weights are kept as whole hundredths. */
const UNIT = 100;

/** Reads weights as the training script writes them: a line for each sign, with tabs between. */
export function readWeights(text: string): Weights {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [sign = "", ...numbers] = line.split("\t");
      return [sign, numbers.map((number) => Number(number) / UNIT)] as const;
    }),
  );
}

/** Writes weights in the order of their signs; what speaks for nothing is left out. */
export function writeWeights(weights: Weights): string {
  return [...weights]
    .map(([sign, numbers]) => ({ sign, kept: numbers.map((number) => Math.round(number * UNIT)) }))
    .filter(({ kept }) => kept.some((number) => number !== 0))
    .toSorted((one, other) => (one.sign < other.sign ? -1 : 1))
    .map(({ sign, kept }) => [sign, ...kept].join("\t"))
    .join("\n");
}

/** How likely each category is, by the signs of an item: multinomial logistic regression. */
export function likelihoods(signs: readonly string[], weights: Weights): readonly number[] {
  const rows = signs.flatMap((sign) => {
    const row = weights.get(sign);
    return row ? [row] : [];
  });
  const share = shareOf(rows.length);
  return softmax(
    CATEGORIES.map((_, at) => share * rows.reduce((sum, row) => sum + (row[at] ?? 0), 0)),
  );
}

/** Long names have more signs: each counts for less, so that they are not surer for it. */
export const shareOf = (signs: number): number => (signs === 0 ? 0 : 1 / Math.sqrt(signs));

/** Scores as likelihoods that add up to 1. */
export function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The most likely category and how likely it is. */
export function likeliest(likely: readonly number[]): { category: Category; likelihood: number } {
  const likelihood = Math.max(...likely);
  return { category: CATEGORIES[likely.indexOf(likelihood)] ?? "marketing", likelihood };
}
