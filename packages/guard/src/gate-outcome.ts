import type { EffectiveChoice } from "@glassjar/consent/choice";

// What becomes of something: it passes, waits for the visitor's choice, or is refused.
export const PASS = 0;
export const WAIT = 1;
export const REFUSE = 2;
/** One of the three. */
export type Outcome = typeof PASS | typeof WAIT | typeof REFUSE;

/**
 * What becomes of what belongs to a service: what `isAllowed` says of `choiceUnder` in the consent
 * package, in fewer bytes, and whether to wait for a choice.
 *
 * @param service as in the gate's configuration: `id`, `id category`, `id category !`
 * @param asksFirst whether visitors are asked first
 * @param gpc whether the browser sends Global Privacy Control
 */
export function outcomeUnder(
  service: string,
  choice: EffectiveChoice | undefined,
  asksFirst: boolean,
  gpc: boolean,
): Outcome {
  const [id = "", category, refused] = service.split(" ");
  const own = choice?.services[id];
  if (refused && gpc) return REFUSE;
  if (category ? (own ?? choice?.granted.includes(category) ?? !asksFirst) : own !== false)
    return PASS;
  return choice ? REFUSE : WAIT;
}
