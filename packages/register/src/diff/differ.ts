import { canonicalJson } from "../canonical.ts";

/** Whether two plain values say something different. */
export function differ(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) !== canonicalJson(b ?? null);
}
