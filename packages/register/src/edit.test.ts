import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { editRegister } from "./edit.ts";

const TEXT = `# who stores what
glassjar: 1 # the format

site:
  name: "TODO: name it" # in one language
  languages: [en, fr]
services:
  # signing in
  authentication:
    items:
      - cookie: sessionid # Django
        purpose: TODO
`;

describe("an edit", () => {
  it("changes one value and keeps comments, order and quotes", () => {
    expect(editRegister(TEXT, "/site/name", "Town")).toBe(
      TEXT.replace('"TODO: name it"', '"Town"'),
    );
    expect(editRegister(TEXT, "/services/authentication/items/0/purpose", "Keeps you in")).toBe(
      TEXT.replace("purpose: TODO", "purpose: Keeps you in"),
    );
  });

  it("can write a text per language where there was one text", () => {
    const edited = editRegister(TEXT, "/site/name", { en: "Town", fr: "Ville" });
    expect(edited).toContain("  name:\n    en: Town\n    fr: Ville");
    expect(edited).toContain("# signing in");
  });

  it("makes what is missing and removes what is there", () => {
    expect(editRegister(TEXT, "/providers/a~1b/name", "A")).toContain(
      "providers:\n  a/b:\n    name: A",
    );
    expect(editRegister(TEXT, "/site/languages", undefined)).not.toContain("languages");
  });

  it("quotes what would otherwise be read differently, also within braces", () => {
    const text = "a: { b: TODO, c: 1 }\n";
    for (const value of ["x, y", "true", "12", "a: b", "# no", "two\nlines", "{", ""]) {
      const edited = editRegister(text, "/a/b", value);
      expect(parse(edited)).toEqual({ a: { b: value, c: 1 } });
      expect(edited).toMatch(/^a: \{ b: ".*", c: 1 \}\n$/);
    }
  });

  it("keeps long texts on one line", () => {
    const long = "a long purpose ".repeat(20).trim();
    expect(editRegister(TEXT, "/site/name", long)).toContain(`name: "${long}"`);
  });

  it("refuses what it cannot do", () => {
    expect(() => editRegister("a: [", "/a", 1)).toThrow(TypeError);
    expect(() => editRegister(TEXT, "/glassjar/version/number", 1)).toThrow(
      "nothing can be written at /glassjar/version/number",
    );
  });
});
