import { visitTerms, type VisitTerms } from "@glassjar/consent";
import type { Register } from "@glassjar/register";
import { valuesOf, type Field } from "./fields.ts";
import { keeper } from "./kept.ts";

type TermsOf = (fields: readonly Field[]) => VisitTerms;

const resolved = new WeakMap<Register, TermsOf>();

/** The request headers that tell the region, as the register names them, in lower case. */
export function regionHeaders(register: Register): readonly string[] {
  const header = register.site.consent?.regimes?.header;
  if (header === undefined) return [];
  return typeof header === "string" ? [header] : Object.values(header);
}

/** Region, regime and signals of a request. A register is resolved once, and so is what came before. */
export function termsOf(register: Register, fields: readonly Field[]): VisitTerms {
  const known = resolved.get(register) ?? resolverOf(register);
  resolved.set(register, known);
  return known(fields);
}

function resolverOf(register: Register): TermsOf {
  const terms = visitTerms(register);
  const keep = keeper<VisitTerms>();
  const names = ["sec-gpc", ...regionHeaders(register).map((name) => name.toLowerCase())];
  return (fields) => {
    let key = "";
    for (const name of names) key += `${valuesOf(fields, name).join("\n")}\n\n`;
    return keep(key, () => terms((name) => valuesOf(fields, name)));
  };
}
