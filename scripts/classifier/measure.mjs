// How often guesses are right about vendors the model never saw.
import { BUILT_IN_CATEGORIES } from "@glassjar/register";
import { known } from "@glassjar/register/catalogue";
import { likelihoods } from "@glassjar/register/classify";
import { fit, grouped, SETTINGS } from "./fit.mjs";
import { randomFrom, shuffled } from "./random.mjs";

export const FOLDS = 10;
export const REPEATS = 5;

/** Guesses for every name by models that saw no name of its group of vendors, `REPEATS` times. */
export function heldOutGuesses(examples) {
  return Array.from({ length: REPEATS }, (_, repeat) => {
    const folds = foldsOf(examples, repeat + 1);
    return folds.map((held) => {
      const inside = new Set(held);
      const weights = fit(
        examples.filter((example) => !inside.has(example)),
        SETTINGS,
      );
      return held.map((example) => ({ example, likely: likelihoods(example.signs, weights) }));
    });
  });
}

/** Parts of about the same size, no group of vendors in two. */
function foldsOf(examples, seed) {
  const folds = Array.from({ length: FOLDS }, () => []);
  const groups = shuffled([...grouped(examples, ({ group }) => group).values()], randomFrom(seed));
  // The largest groups first, else one of them could come last and outweigh its part.
  for (const group of groups.toSorted((a, b) => Math.round((b.length - a.length) / 20)))
    folds.reduce((least, fold) => (fold.length < least.length ? fold : least)).push(...group);
  return folds;
}

/** Whether the most likely category is one that the label allows. */
export const isRight = ({ example, likely }, among = (category) => [category]) => {
  const allowed = new Set(example.allowed.flatMap(among));
  return among(chosen(likely, among)).every((category) => allowed.has(category));
};

/** Necessary and preferences are one thing to a list that calls both functional. */
export const THREE = (category) =>
  category === "necessary" || category === "preferences"
    ? ["necessary", "preferences"]
    : [category];

function chosen(likely, among) {
  const sums = BUILT_IN_CATEGORIES.map((category) =>
    among(category).reduce((sum, one) => sum + likely[BUILT_IN_CATEGORIES.indexOf(one)], 0),
  );
  return BUILT_IN_CATEGORIES[sums.indexOf(Math.max(...sums))];
}

/** How sure the model is of what it chose. */
export function confidenceOf(likely, among) {
  const category = chosen(likely, among);
  return among(category).reduce((sum, one) => sum + likely[BUILT_IN_CATEGORIES.indexOf(one)], 0);
}

export const share = (list, test) => list.filter(test).length / list.length;

/** Mean and standard deviation. */
export function spreadOf(numbers) {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / numbers.length) };
}

/** How often always naming the most frequent category would be right. */
export function majority(examples, among) {
  const counts = BUILT_IN_CATEGORIES.map((category) =>
    share(examples, ({ allowed }) => allowed.every((one) => among(category).includes(one))),
  );
  return Math.max(...counts);
}

/** What the best match of the catalogue says of the names of the list, where it knows them. */
export function catalogueAgreement(examples) {
  const found = examples.flatMap(({ item, allowed }) => {
    const match = [item.name, `${item.name}1a`]
      .map((name) => known(item.kind, name, item.host)[0])
      .find(Boolean);
    return match ? [allowed.includes(match.product.category)] : [];
  });
  return { known: found.length / examples.length, agrees: share(found, Boolean) };
}
