import { expect, test } from "vitest";
import { RULES } from "./rules.ts";
import { STATEMENTS } from "./statements.ts";

const all = Object.values(STATEMENTS).flat();
const ids = new Set(RULES.map(({ id }) => id));

test("every statement is looked at, by rules that are there, or says where else it is kept", () => {
  expect(all.filter(({ rules, elsewhere }) => rules.length === 0 && !elsewhere)).toEqual([]);
  expect(all.flatMap(({ rules }) => rules).filter((id) => !ids.has(id))).toEqual([]);
});

test("every rule looks at a statement", () => {
  const looked = new Set(all.flatMap(({ rules }) => rules));
  expect([...ids].filter((id) => !looked.has(id))).toEqual([]);
});
