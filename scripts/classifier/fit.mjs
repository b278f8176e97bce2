// Multinomial logistic regression by stochastic gradient descent with AdaGrad steps.
import { BUILT_IN_CATEGORIES } from "@glassjar/register";
import { shareOf, softmax } from "@glassjar/register/classify";
import { randomFrom, shuffled } from "./random.mjs";

/**
 * How it is trained. A sign must be seen with `fewestGroups` groups of vendors, so that the model
 * learns no vendor's own names; a name of a vendor with many counts for less (`crowd`).
 */
export const SETTINGS = {
  epochs: 20,
  step: 0.05,
  decay: 0.001,
  fewestGroups: 8,
  crowd: 0.3,
  seed: 1,
};

/** Trains on labelled names; the same names in the same order with the same settings give the same weights. */
export function fit(examples, settings = SETTINGS) {
  const signs = commonSigns(examples, settings.fewestGroups);
  const places = new Map(signs.map((sign, at) => [sign, at * WIDTH]));
  const names = examples.map((example) => encoded(example, places));
  const crowds = grouped(examples, ({ group }) => group);
  examples.forEach(({ group }, at) => {
    names[at].counts = crowds.get(group).length ** -settings.crowd;
  });
  const weights = descend(names, places.size * WIDTH, settings);
  return new Map(
    signs.map((sign, at) => [sign, Array.from(weights.slice(at * WIDTH, at * WIDTH + WIDTH))]),
  );
}

const WIDTH = BUILT_IN_CATEGORIES.length;

/** The lists of a list by what `keyOf` says of each. */
export function grouped(list, keyOf) {
  const groups = new Map();
  for (const one of list) {
    const key = keyOf(one);
    if (groups.has(key)) groups.get(key).push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function commonSigns(examples, fewest) {
  const groups = new Map();
  for (const { signs, group } of examples)
    for (const sign of signs) {
      if (groups.has(sign)) groups.get(sign).add(group);
      else groups.set(sign, new Set([group]));
    }
  return [...groups].filter(([, { size }]) => size >= fewest).map(([sign]) => sign);
}

function encoded({ signs, allowed }, places) {
  return {
    places: signs.flatMap((sign) => places.get(sign) ?? []),
    allowed: BUILT_IN_CATEGORIES.map((category) => allowed.includes(category)),
  };
}

function descend(names, size, { epochs, step, decay, seed }) {
  const weights = new Float64Array(size);
  const travelled = new Float64Array(size).fill(1e-6);
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { places, allowed, counts } of shuffled(names, random)) {
      const share = shareOf(places.length);
      const pulls = pullsOf(likelihoodsAt(places, share, weights), allowed);
      for (const place of places)
        for (let at = 0; at < WIDTH; at++) {
          const pull = pulls[at] * counts * share + decay * weights[place + at];
          travelled[place + at] += pull * pull;
          weights[place + at] -= (step * pull) / Math.sqrt(travelled[place + at]);
        }
    }
  return weights;
}

function likelihoodsAt(places, share, weights) {
  const scores = Array.from({ length: WIDTH }, () => 0);
  for (const place of places)
    for (let at = 0; at < WIDTH; at++) scores[at] += weights[place + at] * share;
  return softmax(scores);
}

/** Where a label allows several categories, the model's own word divides it between them. */
function pullsOf(likely, allowed) {
  const right = likely.reduce((sum, part, at) => (allowed[at] ? sum + part : sum), 1e-12);
  return likely.map((part, at) => (allowed[at] ? part - part / right : part));
}
