import { error, warning, type Rule } from "./rule.ts";

const PLACE = "/site/review";

/** The day of the next review is a day, and has not passed. */
export const reviewToCome: Rule = ({ review, now }) => {
  if (review === undefined) return [];
  const day = new Date(`${review}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(review))
    return [error("review-date", PLACE, { day: review })];
  const passed = day.getTime() + 86_400_000 <= now;
  return passed ? [warning("review-passed", PLACE, { day: review })] : [];
};
