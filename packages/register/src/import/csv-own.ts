import { EXEMPTION_GROUNDS, ITEM_KINDS, LEGAL_BASES, SAFEGUARDS } from "../kinds.ts";
import { cellText, type Cell, type Grid } from "./piece.ts";
import { puzzle, type NotUnderstood } from "./result.ts";
import type { ProviderFacts, Reading, SaidPurpose, Statement } from "./statement.ts";

/** Headers that only this product's own export has. */
const OWN = ["Kind", "Name", "Exemption", "Purposes", "Legal basis", "Operator"];

type Value = (column: string) => string;

/** Reads this product's own export, cell by cell as it was written; undefined for any other table. */
export function readOwnCsv(
  [header = [], ...rows]: Grid,
  language: string,
): Omit<Reading, "language"> | undefined {
  const columns = header.map(cellText);
  if (!OWN.every((name) => columns.includes(name))) return undefined;
  const read = rows.map((row) => {
    const value: Value = (column) => cellText(row[columns.indexOf(column)]);
    return { row, value, statement: statementOf(row, value, language) };
  });
  const operator = read.find(({ value }) => value("Operator") === "yes")?.value("Provider");
  return {
    statements: read.flatMap(({ statement }) => statement ?? []),
    notUnderstood: read.flatMap(({ row, statement }) => (statement ? [] : [unknown(row)])),
    providers: new Map(read.map(({ value }) => [value("Provider"), providerOf(value)])),
    ...(operator !== undefined && { operator }),
  };
}

function unknown(row: readonly Cell[]): NotUnderstood {
  const place = row[0]?.place ?? { line: 1, column: 1 };
  return puzzle(place, row.map(cellText).join(" | "), "this line names no kind of item there is");
}

function statementOf(row: readonly Cell[], value: Value, language: string): Statement | undefined {
  const kind = ITEM_KINDS.find((known) => known === value("Kind"));
  const name = value("Name");
  if (kind === undefined && (name !== "" || value("Kind") !== "")) return undefined;
  const hosts = value("Hosts");
  return {
    ...serviceOf(value, language),
    place: row[0]?.place ?? { line: 1, column: 1 },
    ...(hosts !== "" && { hosts: hosts.split(" ") }),
    ...(kind && { item: { kind, name }, ...itemOf(value, language) }),
  };
}

function serviceOf(value: Value, language: string): Omit<Statement, "place"> {
  const among = <Word extends string>(words: readonly Word[], column: string): Word | undefined =>
    words.find((word) => word === value(column));
  const exempt = among(EXEMPTION_GROUNDS, "Exemption");
  const legalBasis = among(LEGAL_BASES, "Legal basis");
  const [areas, recipients] = [value("Location"), value("Recipients")];
  return {
    provider: value("Provider"),
    service: { text: value("Service"), language },
    category: value("Category"),
    ...(areas !== "" && { areas: areas.split(", ") }),
    ...(recipients !== "" && { recipients: recipients.split("; ") }),
    ...(exempt && { exempt }),
    ...(legalBasis && { legalBasis }),
  };
}

function itemOf(value: Value, language: string): Omit<Statement, "place"> {
  const sameSite = (["Strict", "Lax", "None"] as const).find((word) => word === value("SameSite"));
  const filled = (column: string): boolean => value(column) !== "";
  const purposes = purposesOf(value("Purposes"), language);
  return {
    ...(purposes
      ? { purposes }
      : filled("Purpose") && { purpose: { text: value("Purpose"), language } }),
    ...(filled("Lifetime") && { lifetime: value("Lifetime") }),
    ...(value("Party") === "third party" && { party: "third" as const }),
    ...(filled("Domain") && { domain: value("Domain") }),
    ...(filled("Path") && { path: value("Path") }),
    ...(filled("Renewed") && { renewed: true }),
    ...(filled("HttpOnly") && { httpOnly: true }),
    ...(filled("Secure") && { secure: true }),
    ...(filled("Partitioned") && { partitioned: true }),
    ...(filled("Conditional") && { conditional: true }),
    ...(sameSite && { sameSite }),
  };
}

function purposesOf(json: string, language: string): SaidPurpose[] | undefined {
  if (json === "") return undefined;
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    // A cell changed by hand; `Purpose` says it in plain words.
    return undefined;
  }
  if (!Array.isArray(read)) return undefined;
  return (read as { text?: unknown; exempt?: unknown }[]).flatMap((one) => {
    const exempt = EXEMPTION_GROUNDS.find((ground) => ground === one?.exempt);
    return typeof one?.text === "string"
      ? [{ text: { text: one.text, language }, ...(exempt && { exempt }) }]
      : [];
  });
}

function providerOf(value: Value): ProviderFacts {
  const country = value("Provider country");
  const address = value("Provider address");
  const [policy, url] = [value("Privacy policy"), value("Provider website")];
  const role = (["controller", "processor"] as const).find(
    (word) => word === value("Provider role"),
  );
  const transfers = value("Transfers")
    .split("; ")
    .flatMap((text) => {
      const [to = "", safe] = text.split(" ");
      const safeguard = SAFEGUARDS.find((known) => known === safe);
      return safeguard && isCountry(to) ? [{ country: to, safeguard }] : [];
    });
  return {
    ...(isCountry(country) && { country }),
    ...(url !== "" && { url }),
    ...(policy !== "" && { policy }),
    ...(role && { role }),
    ...(address !== "" && { address }),
    ...(transfers.length > 0 && { transfers }),
  };
}

const isCountry = (text: string): boolean => /^[A-Z]{2}$/.test(text);
