// Trains the model that guesses the category of names the catalogue does not know, and writes its
// weights. The same labels give the same weights, byte for byte.
// Usage: node scripts/train-classifier.mjs open-cookie-database.csv
import { writeFileSync } from "node:fs";
import { writeWeights } from "@glassjar/register/classify";
import { fit } from "./classifier/fit.mjs";
import { labelledNames, listFile } from "./classifier/labels.mjs";

const examples = labelledNames(listFile("node scripts/train-classifier.mjs FILE.csv"));
const text = writeWeights(fit(examples));
const lines = text.split("\n").length;
const from = (source) => examples.filter((example) => example.from === source).length;
const file = new URL("../packages/register/src/classify/weights.ts", import.meta.url);

writeFileSync(
  file,
  `// Written by scripts/train-classifier.mjs. Do not edit; see NOTICE for what it was trained on.

/**
 * ${lines} signs, each with a weight for each built-in category in hundredths, trained on ${from("list")}
 * names of the Open Cookie Database and ${from("catalogue")} of the catalogue.
 */
export const WEIGHTS = \`
${text}
\`;
`,
);
console.log(`Wrote ${lines} signs, trained on ${examples.length} names, to ${file.pathname}`);
