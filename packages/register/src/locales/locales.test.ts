import { describe, expect, it } from "vitest";
import { fill } from "./fill.ts";
import type { Locale } from "./locale.ts";
import { localeOf, POLICY_LANGUAGES } from "./locales.ts";
import type { Template } from "./template.ts";

/** Every text of a locale with its path. Plural forms count as one text, the form `other`. */
function texts(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  if ("other" in value) return texts(value.other, path);
  return Object.entries(value).flatMap(([key, child]) => texts(child, `${path}/${key}`));
}

const names = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name))].toSorted();

const ENGLISH = new Map(texts(localeOf("en")));

describe.each(POLICY_LANGUAGES)("%s", (language) => {
  const locale: Locale = localeOf(language);
  const all = texts(locale);

  it("says everything English says, with the same names to fill in", () => {
    expect(all.map(([path]) => path)).toEqual([...ENGLISH.keys()]);
    for (const [path, text] of all)
      expect([path, names(text)]).toEqual([path, names(ENGLISH.get(path) ?? "")]);
  });

  it("has no empty, unfinished or malformed text", () => {
    for (const [path, text] of all) {
      expect([path, text.trim()]).toEqual([path, text]);
      expect([path, text]).not.toEqual([path, ""]);
      expect([path, /TODO|undefined|[<>]|\{(?!\w+\})|(?<!\{\w+)\}/.test(text)]).toEqual([
        path,
        false,
      ]);
    }
  });

  it("has every plural form its language distinguishes", () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const forms = Object.keys(locale.policy.audit.findings);
    // French and others keep "many" for millions.
    const used = [0, 1, 2, 3, 5, 11, 21, 100, 1000].map((n) =>
      new Intl.PluralRules(language).select(n),
    );
    expect(forms).toEqual(expect.arrayContaining([...new Set(used)]));
    expect(pluralCategories).toEqual(expect.arrayContaining(forms));
  });
});

describe("filling in", () => {
  it("isolates what runs the other way, and only that", () => {
    expect(fill("{a}، {b}", { a: "Ada", b: "ب" }, "rtl")).toBe("\u2068Ada\u2069، ب");
    expect(fill("{a}, {b}", { a: "Ada", b: "ب" })).toBe("Ada, \u2068ب\u2069");
    expect(fill("{a}", { a: "12" }, "rtl")).toBe("12");
  });

  it("leaves what is filled in as it is", () => {
    expect(fill("{a}", { a: "{b} $& $1", b: "no" })).toBe("{b} $& $1");
    expect(fill("{constructor}", {})).toBe("");
  });
});

it("a text that forgets a name does not compile", () => {
  const whole: Template<"version" | "date"> = "Version {version}, {date}";
  // @ts-expect-error -- {date} is missing
  const partial: Template<"version" | "date"> = "Version {version}";
  expect([whole, partial]).toHaveLength(2);
});
