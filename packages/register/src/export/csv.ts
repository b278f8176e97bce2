import { partyOf } from "../party.ts";
import type { Register } from "../schema.ts";
import { itemRows, purposes, speaker, type ItemRow } from "./rows.ts";

type Column = (
  row: ItemRow,
  context: {
    readonly register: Register;
    readonly say: ReturnType<typeof speaker>;
    readonly why: ReturnType<typeof purposes>;
  },
) => string;

/** The columns of the table; the import of CSV reads the same headers. */
const COLUMNS: Readonly<Record<string, Column>> = {
  Kind: ({ kind }) => kind,
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
};

/** The items of a register as comma-separated values (RFC 4180), one line each, with a header line. */
export function csvOf(register: Register, language: string): string {
  const context = { register, say: speaker(register, language), why: purposes(register, language) };
  const rows = itemRows(register).map((row) =>
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
