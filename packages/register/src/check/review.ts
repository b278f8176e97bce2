import { error, warning, type Rule } from "./rule.ts";

const PLACE = "/site/review";

/** The day of the next review is a day, and has not passed. */
export const reviewToCome: Rule = ({ review, now }) => {
  if (review === undefined) return [];
  const day = new Date(`${review}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(review))
    return [error("review-date", PLACE, `${review} is no day; write one such as 2027-06-30`)];
  const passed = day.getTime() + 86_400_000 <= now;
  return passed
    ? [
        warning(
          "review-passed",
          PLACE,
          `the review was due on ${review}; read the register through and set the day of the next one`,
        ),
      ]
    : [];
};
