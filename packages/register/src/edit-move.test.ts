import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { moveInRegister } from "./edit-move.ts";

const TEXT = `services:
  # signing in
  login:
    items:
      # the first
      - cookie: a # beside a
      - cookie: b
  chat: { items: [] } # beside chat
  # films
  video: 1
`;

describe("an entry that is moved", () => {
  it("takes the comments above and beside it along", () => {
    expect(moveInRegister(TEXT, "/services/login", 1)).toBe(`services:
  chat: { items: [] } # beside chat
  # signing in
  login:
    items:
      # the first
      - cookie: a # beside a
      - cookie: b
  # films
  video: 1
`);
    expect(moveInRegister(TEXT, "/services/video", 0)).toMatch(
      /^services:\n {2}# films\n {2}video: 1\n {2}# signing in\n {2}login:/,
    );
    expect(moveInRegister(TEXT, "/services/login/items/0", 1)).toContain(
      "- cookie: b\n      # the first\n      - cookie: a # beside a",
    );
  });

  it("is the last beyond the last", () => {
    const moved = moveInRegister(TEXT, "/services/login", 99);
    expect(Object.keys(parse(moved).services)).toEqual(["chat", "video", "login"]);
  });

  it("stands where it was wanted, and nothing else changed", () => {
    const list = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1 });
    fc.assert(
      fc.property(list, fc.nat(), fc.nat(), (words, one, other) => {
        const [from, to] = [one % words.length, other % words.length];
        const wanted = words.toSpliced(from, 1).toSpliced(to, 0, words[from] ?? "");
        const text = JSON.stringify({ words, map: Object.fromEntries(words.map((w) => [w, w])) });
        const moved = moveInRegister(
          moveInRegister(text, `/words/${from}`, to),
          `/map/${words[from]}`,
          to,
        );
        const value = parse(moved);
        expect([value.words, Object.keys(value.map)]).toEqual([wanted, wanted]);
      }),
      { numRuns: 50 },
    );
  });

  it.each(["/services/none", "/services/chat/items/0", "/services/video/x", "/none/x", ""])(
    "is refused where there is none: %s",
    (pointer) => {
      expect(() => moveInRegister(TEXT, pointer, 0)).toThrow(`nothing can be moved at ${pointer}`);
    },
  );
});
