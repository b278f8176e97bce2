export { guessCategory, type CategoryGuess } from "./guess.ts";
export {
  likelihoods,
  readWeights,
  shareOf,
  softmax,
  writeWeights,
  type Category,
  type Weights,
} from "./model.ts";
export { signsOf, type GuessedItem } from "./signs.ts";
