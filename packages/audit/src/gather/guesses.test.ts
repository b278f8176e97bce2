import { expect, test } from "vitest";
import { settleGuesses, type Guessed, type GuessedRequest } from "./guesses.ts";

const request = (scenario: "unasked" | "accepted", ...carries: Guessed[]): GuessedRequest => ({
  scenario,
  url: "https://t.example/p?a=…",
  host: "t.example",
  party: "third",
  type: "Image",
  by: { by: "unknown", frame: "" },
  at: 0,
  pages: [],
  count: 1,
  counted: true,
  carries,
});

test("what every fresh profile sends alike is no identifier", () => {
  const settled = settleGuesses([
    [request("unasked", { parameter: "build", guess: "same" }, { parameter: "a", guess: "one" })],
    [request("accepted", { parameter: "build", guess: "same" }, { parameter: "a", guess: "two" })],
  ]);
  expect(settled.map(({ carries }) => carries)).toEqual([
    [{ parameter: "a" }],
    [{ parameter: "a" }],
  ]);
});

test("with nobody to compare with only what is known is kept", () => {
  const [settled] = settleGuesses([
    [
      request(
        "unasked",
        { parameter: "a", guess: "one" },
        { parameter: "b", item: "uid", host: "h" },
      ),
    ],
  ]);
  expect(settled?.carries).toEqual([{ parameter: "b", item: "uid", host: "h" }]);
  expect(
    settleGuesses([[request("unasked", { parameter: "a", guess: "one" })]])[0],
  ).not.toHaveProperty("carries");
});
