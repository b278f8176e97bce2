import type { Run, ScenarioName } from "../../run.ts";
import { doneIn } from "../scenarios.ts";
import { seenRule, type Violation } from "../rule.ts";

/** Each page that was answered. */
function answersIn(run: Run, scenario: ScenarioName) {
  const pages = doneIn(run, scenario)?.pages ?? [];
  return pages.flatMap(({ url, status, at, counted }) =>
    status === undefined || !counted ? [] : [{ page: url, status, at }],
  );
}

/** A refusal must not cost the site itself. */
export const refusalLosesService = seenRule({
  id: "refusal-loses-service",
  group: "refusal",
  severity: "major",
  source: "GDPR art. 7(4), recital 42; Conseil d’État 494300",
  needs: ["accepted", "rejected"],
  words: {
    title: "Every page answers after a refusal as after a consent",
    failureTitle: "A page that answers after a consent fails after a refusal",
    why: "Who loses the site by refusing was not free to refuse.",
    wayOut: "Serve the page without what was refused.",
    messages: {
      found: "{page} answered {granted} after a consent and {refused} after a refusal.",
    },
  },
  find(run) {
    const granted = new Map(answersIn(run, "accepted").map(({ page, status }) => [page, status]));
    return answersIn(run, "rejected").flatMap(
      ({ page, status: refused, at }): Violation<"found">[] => {
        const before = granted.get(page);
        if (before === undefined || before >= 400 || refused < 400) return [];
        const values = { page, granted: before, refused };
        const scenario = "rejected" as const;
        const evidence = [{ scenario, what: `status ${refused}`, page, at }];
        return [{ say: "found", scenario, subject: page, values, evidence }];
      },
    );
  },
});
