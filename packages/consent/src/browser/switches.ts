import type { Grants } from "../consent-api.ts";

/** Says whether a service may run now. */
export type MayRun = (service: string) => Promise<boolean>;

/** The switches of the preference centre. */
export interface Switches {
  /** Sets each as it is in force. */
  show(mayRun: MayRun): Promise<void>;
  /** What they say. */
  grants(): Grants;
}

/** Ties a category's switch to those of its services, and the other way round. */
export function createSwitches(
  dialog: Element,
  asked: readonly (readonly [category: string, services: readonly string[]])[],
): Switches {
  const boxes = [...dialog.querySelectorAll("input")];
  const groups = asked.map(([category, services]) => {
    const whole = boxes.shift() as HTMLInputElement;
    const parts = services.length > 1 ? boxes.splice(0, services.length) : [];
    return { category, services, whole, parts };
  });
  dialog.addEventListener("change", ({ target }) => {
    for (const { whole, parts } of groups)
      if (target === whole)
        for (const part of parts) part.checked = whole.checked && !part.disabled;
      else sumUp(whole, parts);
  });
  return {
    async show(mayRun) {
      for (const { services, whole, parts } of groups) {
        const on = await Promise.all(services.map(mayRun));
        for (const [at, box] of [whole, ...parts].entries())
          box.checked = on[at - 1] ?? on[0] === true;
        sumUp(whole, parts);
      }
    },
    grants: () => ({
      granted: groups.flatMap(({ category, whole }) => (whole.checked ? [category] : [])),
      services: Object.fromEntries(
        groups.flatMap(({ services, whole, parts }) =>
          parts.flatMap(({ checked }, at) =>
            checked === whole.checked ? [] : [[services[at], checked]],
          ),
        ),
      ),
    }),
  };
}

/** All on, all off, or mixed. What is mixed is refused as a whole, so that what comes new is too. */
function sumUp(whole: HTMLInputElement, parts: readonly HTMLInputElement[]): void {
  if (parts.length === 0) return;
  const on = parts.filter(({ checked }) => checked).length;
  whole.checked = on === parts.length;
  whole.indeterminate = on > 0 && !whole.checked;
}
