import type { Register } from "@glassjar/register";
import { consentCsp } from "../csp.ts";
import { choiceKey } from "./choice-key.ts";
import { field, type Field } from "./fields.ts";
import { keeper } from "./kept.ts";
import type { Visit } from "./visit.ts";

const ENDPOINT = "glassjar";

type Keeper = ReturnType<typeof keeper<readonly Field[]>>;
const kept = new WeakMap<Register, Keeper>();

/**
 * The policy, and where violations of it are told, in the old way and the new. It depends on the
 * register, the choice in force and the host alone, so it is not written anew for each page.
 */
export function policyFields(visit: Visit): readonly Field[] {
  const { site, choice, undeclared, url, violationPath } = visit;
  const key = `${choiceKey(choice)} ${undeclared} ${url.hostname} ${violationPath}`;
  return keeperOf(site.register)(key, () => writePolicy(visit));
}

function keeperOf(register: Register): Keeper {
  const known = kept.get(register) ?? keeper();
  kept.set(register, known);
  return known;
}

function writePolicy({ site, choice, undeclared, url, violationPath }: Visit): Field[] {
  const { register, matcher } = site;
  const policy = consentCsp({ register, matcher, choice, undeclared, host: url.hostname });
  if (policy === undefined) return [];
  if (violationPath === undefined) return [field("Content-Security-Policy", policy)];
  const told = `${policy}; report-uri ${violationPath}; report-to ${ENDPOINT}`;
  return [
    field("Content-Security-Policy", told),
    field("Reporting-Endpoints", `${ENDPOINT}="${violationPath}"`),
  ];
}
