import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatProblem, parseRegister, type Problem } from "./index.ts";

const VALID = `# the register of a portal
glassjar: 1
site:
  name: { en: Header Discovery, fr: Découverte }
  origin: https://portal.example
  areas: { front: /, back: /backoffice/ }
  languages: [en, fr]
providers:
  operator: { name: Opendatasoft, country: FR }
  tube: { name: Tube, policy: https://tube.example/privacy }
services:
  authentication:
    provider: operator
    category: necessary
    areas: [front, back]
    name: { en: Authentication, fr: Authentification }
    items:
      - { cookie: sessionid, lifetime: P14D, httpOnly: true, purpose: { en: Keeps you in, fr: Garde } }
  video:
    provider: tube
    category: marketing
    name: Video
    hosts: ["*.tube.example"]
    items: []
`;

/** The valid register with one line replaced. */
const having = (before: string, after: string): string => {
  expect(VALID).toContain(before);
  return VALID.replace(before, after);
};

const only = (text: string): Problem => {
  const { problems } = parseRegister(text);
  const [problem, another] = problems;
  if (!problem || another) throw new Error(`expected one problem: ${JSON.stringify(problems)}`);
  return problem;
};

describe("a register that is well", () => {
  it("is read without a problem", () => {
    const { register, problems } = parseRegister(VALID);
    expect(problems).toEqual([]);
    expect(register?.services["authentication"]?.items[0]?.cookie).toBe("sessionid");
  });

  it("may be JSON, which keeps its positions", () => {
    const json = JSON.stringify(parseRegister(VALID).register, undefined, 2);
    expect(parseRegister(json).problems).toEqual([]);
    const { line, column, code } = only(json.replace('"category": "necessary"', '"category": "x"'));
    const lines = json.split("\n");
    expect(code).toBe("unknown-category");
    expect(lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1)).toBe('"necessary",');
  });
});

describe("mistakes of schema", () => {
  it("an unknown key names the nearest one and stands at the key", () => {
    const problem = only(having("purpose: { en", "purpose: x, porpoise: { en"));
    expect(problem).toMatchObject({ code: "unknown-key", line: 18, suggestion: "purpose" });
    expect(problem.message).toBe("unknown key `porpoise`, did you mean `purpose`?");
    expect(VALID.split("\n")[17]?.slice(0, (problem.column ?? 0) - 1)).toContain("httpOnly: true,");
  });

  it("an unknown key near nothing lists what there is", () => {
    expect(only(having("name: Video", "name: Video\n    zzz: 1")).message).toMatch(
      /^unknown key `zzz`; expected provider, category, name, .* or items$/,
    );
  });

  it("a wrong word of a closed list", () => {
    const problem = only(having("lifetime: P14D", "sameSite: lax, lifetime: P14D"));
    expect(problem.message).toBe(
      "expected one of Strict, Lax, None, found `lax`, did you mean `Lax`?",
    );
  });

  it.each([
    ["glassjar: 1", "glassjar: 2", "expected `1`, found `2`"],
    ["items: []", "items: none", "expected a list, found `none`"],
    ["httpOnly: true", "httpOnly: yes", "expected true or false, found `yes`"],
    [
      "name: Video",
      "name:",
      "expected a text, the same in all languages, or one text per language",
    ],
    ["name: Video", "name: [Video]", "per language, found a list"],
    ["name: Video", 'name: ""', "this text is empty"],
    ["lifetime: P14D", "lifetime: 14 days", "expected an ISO 8601 duration such as P13M"],
    ["country: FR", "country: France", "expected an ISO 3166 country code, found `France`"],
    ["languages: [en, fr]", "languages: [en, fr, en]", "`en` is in this list twice"],
    ["languages: [en, fr]", "languages: []", "this list is empty"],
    ["name: Video", "name: { English: Video }", "expected a language tag such as fr or pt-br"],
    ["  video:", "  Video player:", "the key `Video player` does not fit: expected lower-case"],
    ["    name: Video\n", "", "the key `name` (a text, the same in all languages"],
    ["origin: https://portal.example", "origin: portal", "expected an http or https address"],
  ])("%s → %s", (before, after, message) => {
    const { register, problems } = parseRegister(having(before, after));
    expect(register).toBeUndefined();
    expect(problems.map((problem) => problem.message).join("\n")).toContain(message);
  });

  it("stands at the value, or at the key that has none", () => {
    expect(only(having("items: []", "items: none"))).toMatchObject({ line: 24, column: 12 });
    expect(only(having("name: Video", "name:"))).toMatchObject({ line: 22, column: 5 });
    expect(only(having("    name: Video\n", ""))).toMatchObject({ line: 19, column: 3 });
  });

  it("something that is not a mapping at all", () => {
    expect(only("- a").message).toBe("expected a mapping, found a list");
    expect(only("").message).toBe("expected a mapping, found nothing");
  });
});

describe("mistakes of rules", () => {
  it.each([
    ["provider: tube", "provider: tubes", "unknown-provider", "did you mean `tube`?"],
    ["category: marketing", "category: marketting", "unknown-category", "did you mean `marketing`"],
    ["areas: [front, back]", "areas: [front, bac]", "unknown-area", "did you mean `back`?"],
    ["category: marketing", "category: constructor", "unknown-category", "necessary, preferences"],
    ["cookie: sessionid, ", "", "item-kind", "does not say what it is"],
    [
      "cookie: sessionid",
      "cookie: a, localStorage: b",
      "item-kind",
      "cookie + localStorage at once",
    ],
    ["name: Video", "name: TODO", "todo", "to do: write this"],
    ["name: Video", "name: 'TODO: name it'", "todo", "to do: name it"],
    ["items: []", "items: [{ cookie: sessionid, purpose: x }]", "duplicate-item", "authentication"],
  ])("%s → %s is %s", (before, after, code, message) => {
    const problem = only(having(before, after));
    expect(problem).toMatchObject({ code, severity: "error" });
    expect(problem.message).toContain(message);
  });

  it.each([
    ["category: necessary", "category: necessary\n    exempt: security", "exempt-not-needed"],
    ["lifetime: P14D", "lifetime: P401D", "lifetime-over-cap"],
    ["category: necessary", "category: necessary", undefined],
    ["lifetime: P14D", "lifetime: P13M", undefined],
    ["name: Video", "name: { en: Video }", "text-missing"],
    ["policy: https:", "url: https:", "third-party-policy"],
  ])("%s → %s warns %s", (before, after, code) => {
    const { register, problems } = parseRegister(having(before, after));
    expect(register).toBeDefined();
    expect(problems.map((problem) => [problem.severity, problem.code])).toEqual(
      code ? [["warning", code]] : [],
    );
  });

  it("statistics beyond 13 months", () => {
    const statistical = (lifetime: string): string =>
      having(
        "items: []",
        `items: [{ cookie: _pk_id*, purpose: x, lifetime: ${lifetime} }]`,
      ).replace("category: marketing", "category: statistical");
    expect(parseRegister(statistical("P13M")).problems).toEqual([]);
    expect(only(statistical("P398D")).code).toBe("statistical-lifetime");
  });

  it("of every kind are told at once, in the order of the text", () => {
    const text = VALID.replace("country: FR", "country: f")
      .replace("provider: operator", "provider: operater")
      .replace("cookie: sessionid", "cookies: sessionid")
      .replace("name: Video", "name: TODO");
    expect(parseRegister(text).problems.map(({ code, line }) => [line, code])).toEqual([
      [9, "wrong-value"],
      [13, "unknown-provider"],
      [18, "item-kind"],
      [18, "unknown-key"],
      [22, "todo"],
    ]);
  });
});

describe("text that is not YAML, or not safe", () => {
  it("a syntax error has its place", () => {
    expect(only(having("items: []", "items: [}"))).toMatchObject({ code: "yaml-syntax", line: 24 });
  });

  it("a key that is there twice", () => {
    expect(only(having("items: []", "items: []\n    name: Again"))).toMatchObject({
      code: "duplicate-key",
      line: 25,
      column: 5,
      found: "name",
    });
  });

  it("aliases are refused before they unfold", () => {
    const bomb = Array.from({ length: 30 }, (_, n) =>
      n === 0 ? "a0: &a0 [x]" : `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`,
    ).join("\n");
    const { register, problems } = parseRegister(bomb);
    expect(register).toBeUndefined();
    expect(problems[0]).toMatchObject({ code: "yaml-alias", line: 2, column: 10 });
  });

  it("is refused over 1 Mi characters", () => {
    expect(only(`#${"x".repeat(1_048_576)}`).code).toBe("too-large");
  });

  it("is refused when nested absurdly", () => {
    const { register, problems } = parseRegister("[".repeat(200_000));
    expect(register).toBeUndefined();
    expect(problems[0]?.code).toMatch(/too-deep|yaml-syntax/);
  });

  it("does not reach what every object inherits", () => {
    const { problems } = parseRegister(having("  video:", "  __proto__:"));
    expect(problems).toMatchObject([{ code: "wrong-key", found: "`__proto__`" }]);
  });
});

describe("whatever the text", () => {
  it("the reader never throws, and errors have places", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { register, problems } = parseRegister(text);
        expect(register).toBeUndefined();
        expect(problems.every(({ line, column }) => (line ?? 0) > 0 && (column ?? 0) > 0)).toBe(
          true,
        );
      }),
    );
  });

  it("a damaged register is either read or has an error, never both, never neither", () => {
    const damage = fc.record({
      at: fc.nat(VALID.length - 1),
      length: fc.nat(12),
      text: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("\n", "- ", ": ", "{", "[x]")),
    });
    fc.assert(
      fc.property(damage, ({ at, length, text }) => {
        const { register, problems } = parseRegister(
          VALID.slice(0, at) + text + VALID.slice(at + length),
        );
        if (!register) expect(problems.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("a JSON value never throws, and its explanation agrees with the schema", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(parseRegister(text).problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

it("a problem is one line for editors and terminals", () => {
  expect(formatProblem(only(having("provider: tube", "provider: tubes")), "glassjar.yaml")).toBe(
    "glassjar.yaml:20:15 error unknown-provider: unknown provider `tubes`, did you mean `tube`?",
  );
  expect(
    formatProblem({ code: "todo", severity: "error", message: "m", pointer: "/site/name" }),
  ).toBe("glassjar.yaml#/site/name error todo: m");
});
