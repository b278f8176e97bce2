import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ExploreError } from "./error.ts";
import { parseList, parseOrder, parseWhere } from "./parser.ts";

/** An expression in prefix form, to compare at a glance. */
function prefix(expression: ReturnType<typeof parseWhere>): string {
  switch (expression.kind) {
    case "field":
      return expression.name;
    case "text":
      return JSON.stringify(expression.value);
    case "number":
    case "boolean":
    case "date":
      return String(expression.value);
    case "null":
    case "star":
      return expression.kind;
    case "call":
      return `${expression.name}(${expression.distinct ? "distinct " : ""}${expression.arguments.map(prefix).join(" ")})`;
    case "binary":
      return `(${expression.operator} ${prefix(expression.left)} ${prefix(expression.right)})`;
    case "not":
    case "negative":
      return `(${expression.kind} ${prefix(expression.value)})`;
    case "in":
      return `(in ${[expression.value, ...expression.values].map(prefix).join(" ")})`;
    case "range":
      return `(range ${[expression.value, expression.low, expression.high].map(prefix).join(" ")})`;
    default:
      return `(${expression.negated ? "isNotNull" : "isNull"} ${prefix(expression.value)})`;
  }
}

describe("a condition", () => {
  test.each([
    ["a = 1 or b = 2 and not c = 3", "(or (= a 1) (and (= b 2) (not (= c 3))))"],
    ["(a = 1 or b = 2) and c", "(and (or (= a 1) (= b 2)) c)"],
    ["a + 2 * 3 - 1 >= -4", "(>= (- (+ a (* 2 3)) 1) (negative 4))"],
    ["a <> 1 AND b != 'x'", '(and (!= a 1) (!= b "x"))'],
    ['name: "it\'s"', '(= name "it\'s")'],
    ["name = 'it\\'s'", '(= name "it\'s")'],
    ["a is null or b is not null", "(or (isNull a) (isNotNull b))"],
    ["a in (1, 2, 3)", "(in a 1 2 3)"],
    ["a not in ('x')", '(not (in a "x"))'],
    ["day in [date'2026-01-01'..date'2026-02-01']", "(range day 2026-01-01 2026-02-01)"],
    ["n between 1 and 2 and m = 3", "(and (range n 1 2) (= m 3))"],
    ["`in` = 1", "(= in 1)"],
    ["search(name, \"cook*\") and name like 'x'", '(and search(name "cook*") (like name "x"))'],
    ["not not a", "(not (not a))"],
    ["true", "true"],
  ])("%s", (query, expected) => {
    expect(prefix(parseWhere(query))).toBe(expected);
  });

  test.each([
    ["", /Expected a value, but the query ends \(at character 1\)/],
    ["a =", /Expected a value, but the query ends \(at character 4\)/],
    ["a = 1 b", /Expected the end of the query, but there is "b" \(at character 7\)/],
    ["a in 1", /Expected "\(" or "\["/],
    ["a is 1", /Expected "null"/],
    ["(a = 1", /Expected "\)", but the query ends/],
    ["a = 'x", /"'" has no meaning here \(at character 5\)/],
    ["a ; drop table records", /";" has no meaning here/],
    ["(".repeat(5000), /nested at most 60 deep/],
    [`a in (${"1,".repeat(1200)}1)`, /at most 1000 entries/],
    ["a".repeat(9000), /at most 8000 characters/],
  ])("%#: a mistake is named with its place", (query, message) => {
    expect(() => parseWhere(query)).toThrow(message);
  });
});

test("a list has labels: the field's name, what was written, or what as says", () => {
  const list = parseList("name, count(*), sum(items) as total, count(distinct name)");
  expect(list.map(({ label }) => label)).toEqual([
    "name",
    "count(*)",
    "total",
    "count(distinct name)",
  ]);
});

test("an order ascends unless it says otherwise", () => {
  expect(parseOrder("a, b desc, count(*) ASC").map(({ descending }) => descending)).toEqual([
    false,
    true,
    false,
  ]);
});

test("whatever is written, it parses or says why it does not", () => {
  const words = fc.constantFrom(
    ...["a", "(", ")", ",", "and", "or", "not", "in", "[", "]", "..", "'x'", '"', "1", "-", "*"],
    ...["is", "null", "as", "desc", "count(", "date'2026'", "=", "<", "like", "between", "`"],
  );
  const query = fc.oneof(
    fc.array(words, { maxLength: 30 }).map((list) => list.join(" ")),
    fc.string({ maxLength: 60 }),
  );
  fc.assert(
    fc.property(query, fc.constantFrom(parseWhere, parseList, parseOrder), (text, parse) => {
      try {
        parse(text);
      } catch (error) {
        expect(error).toBeInstanceOf(ExploreError);
      }
    }),
    { numRuns: 3000 },
  );
});
