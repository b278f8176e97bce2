import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openAnswer, sealAnswer } from "./sealed-answer.ts";

test("a sealed answer is opened by its secret alone, and shows nothing of itself", () => {
  const text = fc.string({ unit: "grapheme", minLength: 8 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 200, max: 299 }), (body, secret, status) => {
      const answer = { status, headers: { "content-type": "application/json" }, body };
      const sealed = sealAnswer(answer, secret);
      expect(openAnswer(sealed, secret)).toEqual(answer);
      expect(() => openAnswer(sealed, `${secret}x`)).toThrow();
      expect(Buffer.from(sealed, "base64").toString("utf8")).not.toContain(body);
    }),
    { numRuns: 50 },
  );
});
