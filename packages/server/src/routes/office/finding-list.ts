import { SEVERITIES } from "@glassjar/audit";
import type { Static } from "typebox";
import type { FindingAnswerJson, FindingsQuery, ListedFinding } from "./audit-schemas.ts";
import { noCursor, pageOf, sliceOf } from "./list-query.ts";

/** What the findings of an audit can be sorted by. */
export const FINDING_SORTS = ["severity", "rule", "subject"] as const;

type Listed = Static<typeof ListedFinding>;
type Query = Static<typeof FindingsQuery>;

/** The findings that a query asks for, in its order. */
export function listedFindings(findings: readonly FindingAnswerJson[], query: Query): Listed[] {
  const { sort, severity, assignee, accepted } = query;
  const wanted = findings
    .map(listed)
    .filter(
      (finding) =>
        (severity === undefined || finding.severity === severity) &&
        (accepted === undefined || (finding.acceptedUntil !== undefined) === accepted) &&
        (assignee === undefined ||
          finding.assignee?.toLowerCase().includes(assignee.toLowerCase()) === true),
    );
  const column = sort.replace("-", "") as (typeof FINDING_SORTS)[number];
  const sign = sort.startsWith("-") ? -1 : 1;
  return wanted.toSorted((a, b) => sign * compare(keyOf(a, column), keyOf(b, column)));
}

/** A page of them; a place is how many come before it. */
export function findingPage(
  findings: readonly Listed[],
  query: Pick<Query, "sort" | "limit" | "after">,
) {
  const { after, limit } = sliceOf(query);
  const start = Number(after?.key ?? 0);
  if (!Number.isSafeInteger(start) || start < 0) throw noCursor();
  const found = findings.slice(start, start + limit);
  return {
    ...pageOf(
      found,
      query.limit,
      (finding) => finding,
      ({ id }) => ({
        key: start + query.limit,
        id,
      }),
    ),
    total: findings.length,
  };
}

function listed({ known, ...finding }: FindingAnswerJson): Listed {
  return {
    ...finding,
    ...(known ? { acceptedUntil: known.until } : {}),
    ...(known?.reason === undefined ? {} : { reason: known.reason }),
  };
}

/** The heaviest has the greatest key. */
const keyOf = (finding: Listed, column: (typeof FINDING_SORTS)[number]) =>
  column === "severity" ? -SEVERITIES.indexOf(finding.severity) : finding[column];

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
