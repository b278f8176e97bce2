import { partyOf } from "../party.ts";
import type { Item, Register } from "../schema.ts";
import { purposes, serviceRows, speaker } from "./rows.ts";

type Column = (
  row: ReturnType<typeof serviceRows>[number],
  context: {
    readonly register: Register;
    readonly say: ReturnType<typeof speaker>;
    readonly why: ReturnType<typeof purposes>;
  },
) => string;

/** The columns of the table; the import of CSV reads the same headers. */
const COLUMNS: Readonly<Record<string, Column>> = {
  Kind: (row) => ("kind" in row ? row.kind : ""),
  Name: ({ name }) => name,
  Provider: ({ provider }, { say }) => say(provider?.name),
  "Privacy policy": ({ provider }) => provider?.policy ?? "",
  Service: ({ service }, { say }) => say(service.name),
  Location: ({ service }) => (service.areas ?? []).join(", "),
  Category: ({ service }) => service.category,
  Exemption: ({ service }) => service.exempt ?? "",
  Party: ({ item }, { register }) => `${partyOf(register, item)} party`,
  Domain: ({ item }) => item.domain ?? "",
  Path: ({ item }) => item.path ?? "",
  Lifetime: ({ item }) => item.lifetime ?? "",
  Purpose: ({ item }, { why }) => why(item),
  Purposes: ({ item }, { say }) => purposesJson(item, say),
  Renewed: ({ item }) => yes(item.renewed),
  HttpOnly: ({ item }) => yes(item.httpOnly),
  Secure: ({ item }) => yes(item.secure),
  SameSite: ({ item }) => item.sameSite ?? "",
  Partitioned: ({ item }) => yes(item.partitioned),
  Conditional: ({ item }) => yes(item.conditional),
  Hosts: ({ service }) => (service.hosts ?? []).join(" "),
  "Legal basis": ({ service }) => service.legalBasis ?? "",
  Recipients: ({ service }, { register, say }) =>
    (service.recipients ?? []).map((id) => say(register.providers[id]?.name)).join("; "),
  Operator: ({ service }) => yes(service.provider === "operator"),
  "Provider country": ({ provider }) => provider?.country ?? "",
  "Provider role": ({ provider }) => provider?.role ?? "",
  "Provider address": ({ provider }, { say }) => say(provider?.address),
  "Provider website": ({ provider }) => provider?.url ?? "",
  Transfers: ({ provider }) =>
    (provider?.transfers ?? [])
      .map(({ country, safeguard }) => `${country} ${safeguard}`)
      .join("; "),
};

const yes = (value: boolean | undefined): string => (value ? "yes" : "");

/** What `Purpose` cannot say alone: several purposes, or one with a ground of its own. */
function purposesJson(item: Item, say: ReturnType<typeof speaker>): string {
  if (!item.purposes) return "";
  return JSON.stringify(
    item.purposes.map(({ text, exempt }) => ({ text: say(text), ...(exempt && { exempt }) })),
  );
}

/**
 * The items of a register as comma-separated values (RFC 4180), one line each, with a header line. A
 * service without items has a line without a name.
 */
export function csvOf(register: Register, language: string): string {
  const context = { register, say: speaker(register, language), why: purposes(register, language) };
  const rows = serviceRows(register).map((row) =>
    Object.values(COLUMNS).map((column) => column(row, context)),
  );
  return [Object.keys(COLUMNS), ...rows]
    .map((cells) => `${cells.map(field).join(",")}\r\n`)
    .join("");
}

/** A field that no spreadsheet takes for a formula (OWASP, CSV injection). */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
