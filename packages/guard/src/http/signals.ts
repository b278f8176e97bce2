import type { Choice } from "@glassjar/consent/choice";
import type { Register } from "@glassjar/register";
import { refuseMarketing } from "../refuse-marketing.ts";

/** Nothing was decided; only what a signal refuses will be. */
const NOTHING: Choice = { version: 0, granted: [], services: {}, day: 0, receipt: "" };

/**
 * What Global Privacy Control leaves of a choice: marketing is refused, exempt audience measurement
 * is objected to, and nothing is granted that was not.
 */
export function underGpc(choice: Choice | undefined, register: Register): Choice | undefined {
  const objections = Object.entries(register.services)
    .filter(([, service]) => service.exempt === "audience-measurement")
    .map(([id]) => [id, false] as const);
  const left = refuseMarketing(choice, register);
  if (objections.length === 0) return left;
  const { services, ...rest } = left ?? NOTHING;
  return { ...rest, services: { ...services, ...Object.fromEntries(objections) } };
}
