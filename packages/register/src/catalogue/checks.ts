import type { Check, Checks } from "./checks/check.ts";
import { serviceChecks } from "./checks/services.ts";
import { softwareChecks } from "./checks/software.ts";
import type { Entry, Product } from "./entry.ts";

export type { Check } from "./checks/check.ts";

/** What was checked. What is not here comes from its product's source, but was not read again. */
const CHECKS: Checks = { ...softwareChecks, ...serviceChecks };

/** When and against what a fact was checked; undefined when it was not. */
export function checkOf({ id, list }: Product, entry: Entry): Check | undefined {
  if (list !== undefined) return undefined;
  const name = checkedName(entry);
  return CHECKS[id]?.find(({ names }) => names.includes(name));
}

/** Every check, with the product it belongs to. */
export function allChecks(): readonly { readonly product: string; readonly check: Check }[] {
  return Object.entries(CHECKS).flatMap(([product, checks]) =>
    checks.map((one) => ({ product, check: one })),
  );
}

function checkedName({ kind, name }: Entry): string {
  return kind === "cookie" ? name : `${kind} ${name}`;
}
