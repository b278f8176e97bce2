import { expect, test } from "vitest";
import { en } from "../../locales/en.ts";
import { actionWords } from "./actions.ts";

test("an action is said in words, an unknown one as it is", () => {
  expect(actionWords("register.publish", en.activity)).toBe("Published the register");
  expect(actionWords("moon.land", en.activity)).toBe("moon.land");
  expect(actionWords("constructor", en.activity)).toBe("constructor");
});
