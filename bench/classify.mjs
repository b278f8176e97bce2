// How often the guessed category of a name is right, about vendors the model never saw.
// Usage: node bench/classify.mjs FILE.csv [--json] [--document], or with the file in OPEN_COOKIE_DATABASE.
// --document writes the figures into docs/classifier.md.
import { readFileSync, writeFileSync } from "node:fs";
import { BUILT_IN_CATEGORIES } from "@glassjar/register";
import { grouped } from "../scripts/classifier/fit.mjs";
import { labelledNames, listFile } from "../scripts/classifier/labels.mjs";
import {
  catalogueAgreement,
  confidenceOf,
  FOLDS,
  heldOutGuesses,
  isRight,
  majority,
  REPEATS,
  share,
  spreadOf,
  THREE,
} from "../scripts/classifier/measure.mjs";

const FOUR = (category) => [category];
const SURE = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

const examples = labelledNames(listFile("npm run bench:classify -- FILE.csv"));
const repeats = heldOutGuesses(examples);
const result = {
  folds: FOLDS,
  repeats: REPEATS,
  groups: new Set(examples.map(({ group }) => group)).size,
  list: measured("list", THREE),
  catalogue: measured("catalogue", FOUR),
  catalogueInThree: measured("catalogue", THREE),
  byCategory: byCategory("catalogue"),
  match: catalogueAgreement(examples.filter(({ from }) => from === "list")),
};

function measured(from, among) {
  const own = examples.filter((example) => example.from === from);
  const folds = repeats.flat().map((fold) => fold.filter(({ example }) => example.from === from));
  const all = folds.flat();
  return {
    names: own.length,
    majority: majority(own, among),
    vendorMajority: vendorMajority(own, among),
    accuracy: spreadOf(
      repeats.map((repeat) =>
        share(
          repeat.flat().filter(({ example }) => example.from === from),
          (guess) => isRight(guess, among),
        ),
      ),
    ),
    byFold: spreadOf(folds.map((fold) => share(fold, (guess) => isRight(guess, among)))),
    bySureness: SURE.map((least) => {
      const sure = all.filter(({ likely }) => confidenceOf(likely, among) >= least);
      return {
        least,
        coverage: sure.length / all.length,
        accuracy: share(sure, (guess) => isRight(guess, among)),
      };
    }),
  };
}

/** What knowing the vendor, and nothing of the name, would give at best: the labels differ within one. */
function vendorMajority(own, among) {
  const groups = [...grouped(own, ({ vendors }) => vendors[0]).values()];
  const right = groups.map((group) => majority(group, among) * group.length);
  return right.reduce((sum, number) => sum + number, 0) / own.length;
}

function byCategory(from) {
  const all = repeats.flat(2).filter(({ example }) => example.from === from);
  const guessed = ({ likely }) => BUILT_IN_CATEGORIES[likely.indexOf(Math.max(...likely))];
  return BUILT_IN_CATEGORIES.map((category) => {
    const of = all.filter(({ example }) => example.allowed.includes(category));
    const said = all.filter((guess) => guessed(guess) === category);
    return {
      category,
      found: share(of, (guess) => guessed(guess) === category),
      right: share(said, ({ example }) => example.allowed.includes(category)),
    };
  });
}

const percent = (part) => `${(100 * part).toFixed(1)} %`;
const spread = ({ mean, deviation }) => `${percent(mean)} ± ${(100 * deviation).toFixed(1)}`;

function document() {
  const { list, catalogue, catalogueInThree, match } = result;
  const row = (...cells) => `| ${cells.join(" | ")} |`;
  return [
    row("", "list, three kinds", "catalogue, three kinds", "catalogue, four categories"),
    row("---", "---", "---", "---"),
    ...[
      ["names", ({ names }) => names.toLocaleString("en")],
      ["always the most frequent", (one) => percent(one.majority)],
      ["**guess, vendors never seen**", (one) => `**${spread(one.accuracy)}**`],
      ["the same, spread over the parts", (one) => spread(one.byFold)],
      ["knowing each vendor’s most frequent label", (one) => percent(one.vendorMajority)],
    ].map(([title, cell]) => row(title, ...[list, catalogueInThree, catalogue].map(cell))),
    "",
    row("guesses at least this sure", "list: right", "of all", "catalogue: right", "of all"),
    row("---", "---", "---", "---", "---"),
    ...SURE.map((least, at) =>
      row(
        least.toFixed(2),
        ...[list, catalogue].flatMap(({ bySureness }) => [
          percent(bySureness[at].accuracy),
          percent(bySureness[at].coverage),
        ]),
      ),
    ),
    "",
    row("catalogue, four categories", "of its names found", "of its guesses right"),
    row("---", "---", "---"),
    ...result.byCategory.map(({ category, found, right }) =>
      row(category, percent(found), percent(right)),
    ),
    "",
    `The match in the catalogue alone: it knows ${percent(match.known)} of the names of the list, and of these its category is the list’s for ${percent(match.agrees)} (three kinds). ${result.groups} groups of vendors, ${FOLDS} parts, ${REPEATS} repeats.`,
  ].join("\n");
}

if (process.argv.includes("--json")) console.log(JSON.stringify(result, null, 2));
else console.log(document());
if (process.argv.includes("--document")) {
  const page = new URL("../docs/classifier.md", import.meta.url);
  const marked = /(<!-- measured -->)[^]*?(<!-- \/measured -->)/;
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(
      marked,
      (_, begin, end) => `${begin}\n\n${document()}\n\n${end}`,
    ),
  );
}
