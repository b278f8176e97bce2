import { conditionFor, stateOf } from "./entity-tag.ts";
import { valueOf } from "./fields.ts";
import { asksForPage } from "./request-fields.ts";
import type { Visit } from "./visit.ts";

/**
 * What a request must say instead when the application answers in the same process: new values by
 * lower-case name, undefined for fields to take out.
 */
export function appRequestFields(visit: Visit): ReadonlyMap<string, string | undefined> {
  const { fields } = visit.head;
  const page = asksForPage(visit);
  const changed = new Map<string, string | undefined>();
  const change = (key: string, value: string | undefined) => {
    if (valueOf(fields, key) !== value) changed.set(key, value);
  };
  change("cookie", visit.cookieHeader === "" ? undefined : visit.cookieHeader);
  const tags = valueOf(fields, "if-none-match");
  const condition = tags && conditionFor(tags, stateOf(visit), page);
  change("if-none-match", condition);
  // A date knows nothing of the choice, and a part of a page cannot be judged.
  if (page || tags !== condition) change("if-modified-since", undefined);
  if (page) for (const key of ["range", "if-range"]) change(key, undefined);
  return changed;
}
