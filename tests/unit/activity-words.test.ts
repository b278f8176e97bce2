import { describe, expect, test } from "vitest";
import { LANGUAGES, loadTexts } from "../../packages/office/src/locales/texts.ts";
import { ACTIONS } from "../../packages/server/src/store/activity.ts";

// What the server writes is one of ACTIONS by its type; what the office says of it is its own.
describe.each(LANGUAGES)("in %s", (language) => {
  test("the activity log has words for every action that the server writes, and for no other", async () => {
    const { actions } = (await loadTexts(language)).activity;
    expect(Object.keys(actions).toSorted()).toEqual([...ACTIONS].toSorted());
    expect(new Set(Object.values(actions)).size).toBe(ACTIONS.length);
  });
});
