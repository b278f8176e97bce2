import type { VNode } from "preact";
import type { Report } from "../report.ts";
import type { ReportWords } from "../words.ts";

/** What every part of the HTML report takes. */
export interface PartProps {
  readonly report: Report;
  readonly words: ReportWords;
}

/** A part of the HTML report; null where there is nothing to show. */
export type Part = (props: PartProps) => VNode | null;
