import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  choiceEndsOn,
  choiceInForce,
  dayOf,
  decodeChoice,
  encodeChoice,
  isAllowed,
  isGranted,
  type Choice,
} from "./choice.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,31}$/);
const choices: fc.Arbitrary<Choice> = fc.record({
  version: fc.integer({ min: 0, max: 999_999_999 }),
  granted: fc.array(id, { maxLength: 8 }),
  services: fc.dictionary(id, fc.boolean(), { maxKeys: 8 }),
  day: fc.integer({ min: 0, max: 999_999 }),
  receipt: fc.stringMatching(/^[A-Za-z0-9_-]{16}$/),
});
const choice = (over: Partial<Choice> = {}): Choice => ({
  version: 3,
  granted: ["statistical"],
  services: {},
  day: 20_000,
  receipt: "abcdefghijklmnop",
  ...over,
});
const plain = ({ services, ...rest }: Choice) => ({ ...rest, services: { ...services } });

describe("the choice cookie", () => {
  test("what is written is read again, in cookie-octets only", () => {
    fc.assert(
      fc.property(choices, (made) => {
        const text = encodeChoice(made);
        expect(text).toMatch(/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/);
        const read = decodeChoice(text);
        expect(read && plain(read)).toEqual(plain(made));
      }),
    );
  });

  test("anything else counts as no choice, and never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = decodeChoice(text);
        if (read) expect(encodeChoice(read)).toBe(text.replace(/~0+(?=\d)/g, "~"));
      }),
    );
    for (const text of [
      "",
      "1~1~~20000",
      "2~1~~20000~abcdefghijklmnop",
      "1~1~A~1~abcdefghijklmnop",
    ])
      expect(decodeChoice(text)).toBeUndefined();
    expect(decodeChoice(`1~1~${"a.".repeat(2000)}a~1~abcdefghijklmnop`)).toBeUndefined();
  });

  test("a usual choice takes at most 64 bytes", () => {
    const granted = ["preferences", "statistical", "marketing"];
    expect(encodeChoice(choice({ granted })).length).toBeLessThanOrEqual(64);
  });

  test("a name of the language's own objects is no service", () => {
    const read = decodeChoice(encodeChoice(choice({ services: {} })));
    expect(isGranted(read, "constructor", "marketing")).toBe(false);
    expect(isGranted(read, "tostring", "marketing")).toBe(false);
  });
});

describe("what a choice grants", () => {
  test("a service's own word goes before its category's", () => {
    const made = choice({ services: { video: true, statistics: false } });
    expect(isGranted(made, "video", "marketing")).toBe(true);
    expect(isGranted(made, "statistics", "statistical")).toBe(false);
    expect(isGranted(made, "other", "statistical")).toBe(true);
    expect(isGranted(undefined, "other", "statistical")).toBe(false);
  });
});

describe("how long a choice holds", () => {
  const day = (date: string) => dayOf(Date.parse(`${date}T12:00:00Z`));

  test.each([
    ["2026-01-15", "2026-07-15"],
    ["2026-08-31", "2027-02-28"],
    ["2027-08-31", "2028-02-29"],
    ["2026-07-01", "2027-01-01"],
    ["2026-10-31", "2027-04-30"],
  ])("made on %s it ends on %s: six calendar months", (made, ends) => {
    expect(choiceEndsOn(day(made))).toBe(day(ends));
  });

  test("the newest that holds is in force", () => {
    const terms = { materialVersion: 3, today: 20_100 };
    const values = (...made: Choice[]) => made.map(encodeChoice);
    const older = choice({ day: 20_010, receipt: "olderolderolder1" });
    const newer = choice({ day: 20_090, receipt: "newernewernewer1" });
    expect(choiceInForce(values(older, newer), terms)?.receipt).toBe(newer.receipt);
    expect(choiceInForce(["nonsense", ...values(older)], terms)?.receipt).toBe(older.receipt);
    expect(choiceInForce(values(choice({ version: 2 })), terms)).toBeUndefined();
    expect(choiceInForce(values(choice({ day: 19_000 })), terms)).toBeUndefined();
    expect(choiceInForce(values(choice({ day: 20_102 })), terms)).toBeUndefined();
    expect(choiceInForce([], terms)).toBeUndefined();
  });
});

describe("whether a service may run", () => {
  const objection: Choice = { ...choice({ granted: [] }), services: { audience: false } };
  test.each([
    [undefined, true, false],
    [undefined, false, true],
    [objection, true, false],
    [objection, false, false],
    [{ ...choice({ granted: [] }), granted: ["statistical"] }, true, true],
    [{ ...choice({ granted: [] }), services: { other: false } }, false, true],
  ])("%o with consent owed %s: %s", (made, consent, allowed) => {
    const service = { service: "audience", category: "statistical", consent };
    expect(isAllowed(made, service)).toBe(allowed);
  });
});
