import { recognise, type Recognised, type SeenItem } from "@glassjar/register";
import { seenItems } from "../seen.ts";
import type { Report } from "./report.ts";

/** An item no register declares, and what the catalogue knows of it or its looks make one guess. */
export interface RecognisedItem extends Pick<SeenItem, "kind" | "name" | "host">, Recognised {}

/**
 * What undeclared items may be: those of the rule `undeclared-item`, or everything that was seen
 * where no register was given. For whoever writes the register; no finding depends on it.
 */
export function recognisedItems({ run, assessment }: Report): RecognisedItem[] {
  const isCompared = assessment.rules.some(
    ({ id, outcome }) => id === UNDECLARED && outcome !== "unjudged",
  );
  const undeclared = new Set(
    assessment.findings
      .filter(({ rule }) => rule === UNDECLARED)
      .map(({ kind = "", subject }) => `${kind} ${subject}`),
  );
  return seenItems(run)
    .filter(({ kind, name }) => !isCompared || undeclared.has(`${kind} ${name}`))
    .map((item) =>
      Object.assign({ kind: item.kind, name: item.name, host: item.host }, recognise(item)),
    );
}

const UNDECLARED = "undeclared-item";
