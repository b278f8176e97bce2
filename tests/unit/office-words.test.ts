import { RULES } from "@glassjar/audit";
import { PROBLEM_SENTENCES, registerJsonSchema } from "@glassjar/register";
import { describe, expect, test } from "vitest";
import { LANGUAGES, loadTexts } from "../../packages/office/src/locales/texts.ts";
import { findingWords } from "../../packages/office/src/pages/audits/words.ts";
import { labelFor } from "../../packages/office/src/pages/register/forms/values.ts";

/** Every node of the schema of registers, with the pointer that leads to a value of it. */
function nodes(node: object, pointer = ""): [string, Record<string, unknown>][] {
  const { properties, patternProperties, items, anyOf } = node as Record<
    string,
    object | undefined
  >;
  const inner = [
    ...Object.entries(properties ?? {}).map(([key, child]) => nodes(child, `${pointer}/${key}`)),
    ...Object.values(patternProperties ?? {}).map((child) => nodes(child, `${pointer}/x`)),
    ...Object.values(anyOf ?? {}).map((child) => nodes(child, pointer)),
    items ? nodes(items, `${pointer}/0`) : [],
  ];
  return [[pointer, node as Record<string, unknown>], ...inner.flat()];
}

const NODES = nodes(registerJsonSchema());

const facts = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).toSorted();

/** Options that the office leaves to the banner page or to the text. */
const ELSEWHERE = /^\/(glassjar|note)|\/consent(\/(look|scheme|theme|control|names|adapters)|$)/;

describe.each(LANGUAGES)("the office in %s", async (language) => {
  const texts = await loadTexts(language);

  test("has a sentence for each that the check tells, with facts that it has", () => {
    const sentences: Record<string, string> = texts.told.sentences;
    expect(Object.keys(sentences).toSorted()).toEqual(Object.keys(PROBLEM_SENTENCES).toSorted());
    for (const [sentence, english] of Object.entries(PROBLEM_SENTENCES)) {
      const told = facts(sentences[sentence] ?? "");
      const known = new Set([...facts(english), "{front}", "{behind}"]);
      expect(told.filter((fact) => !known.has(fact))).toEqual([]);
    }
  });

  test("has words for all that the schema expects", () => {
    const expected: Record<string, string> = texts.told.expected;
    const descriptions = NODES.map(([, { description }]) => description).filter(
      (description) => typeof description === "string",
    );
    const missing = descriptions.filter((description) => !Object.hasOwn(expected, description));
    // Of numbers the check tells the least and the most.
    const numbers = NODES.filter(([, { type }]) => type === "integer");
    expect(
      missing.filter(
        (description) => !numbers.some(([, node]) => node["description"] === description),
      ),
    ).toEqual([
      "light or dark, or as the visitor has it",
      "what the guard does with items and hosts the register does not name (default enforce)",
    ]);
  });

  test("has a sentence for a finding of each rule of the audit", () => {
    const silent = RULES.filter(({ id }) => findingWords(id, texts.findings) === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("has a label for every field of the forms", () => {
    const unlabelled = NODES.map(([pointer]) => pointer)
      .filter((pointer) => pointer !== "" && !ELSEWHERE.test(pointer))
      .filter((pointer) => !/\/(x|0|site|providers|services|categories|items)$/.test(pointer))
      .filter(
        (pointer) =>
          !/\/items\/0\/(cookie|\w+Storage|indexedDB|serviceWorker|fingerprint)$/.test(pointer),
      )
      .filter((pointer) => labelFor(pointer, texts).label === pointer.split("/").at(-1));
    expect(unlabelled).toEqual([]);
  });
});
