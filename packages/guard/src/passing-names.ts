import { parsePattern } from "@glassjar/register/matcher";
import { sourceOf, type GateSubject } from "./gate-rules.ts";

/**
 * The source of one regular expression that fits, from end to end, exactly the subjects that pass, for a browser that
 * need not know why.
 *
 * @param subjects in the order of their precedence
 * @param passes whether what a service declares may pass
 */
export function passingNames(
  subjects: readonly GateSubject[],
  passes: (service: number) => boolean,
): string {
  const alternatives = subjects.flatMap(({ text, service }, at) => {
    if (!passes(service)) return [];
    // What comes first and may not pass is an exception from what comes after it.
    const held = subjects
      .slice(0, at)
      .filter((earlier) => !passes(earlier.service) && mayOverlap(earlier.text, text))
      .map((earlier) => sourceOf(earlier.text));
    return (held.length > 0 ? `(?!(?:${held.join("|")})$)` : "") + sourceOf(text);
  });
  return alternatives.join("|");
}

/** Whether one name can fit both; in doubt it can. */
function mayOverlap(a: string, b: string): boolean {
  const [one, other] = [parsePattern(a).prefix, parsePattern(b).prefix];
  return b.includes("*") && (one.startsWith(other) || other.startsWith(one));
}
