import type { Choice } from "@glassjar/consent/choice";
import type { Register } from "@glassjar/register";

const REFUSED = "marketing";

/**
 * A choice as Global Privacy Control leaves it: the signal refuses marketing, whatever an earlier
 * choice granted, and never grants anything.
 */
export function refuseMarketing(
  choice: Choice | undefined,
  register: Register,
): Choice | undefined {
  return (
    choice && {
      ...choice,
      granted: choice.granted.filter((category) => category !== REFUSED),
      services: Object.fromEntries(
        Object.entries(choice.services).filter(
          ([id, granted]) => !(granted && register.services[id]?.category === REFUSED),
        ),
      ),
    }
  );
}
