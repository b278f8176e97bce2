import { BUILT_IN_CATEGORIES } from "../../category.ts";
import type { Cell, Grid } from "../piece.ts";
import { cellText } from "../piece.ts";
import type { Statement } from "../statement.ts";
import type { Context } from "../context.ts";
import { said } from "../fields.ts";
import { ownFacts } from "../own.ts";
import {
  consentIn,
  durationIn,
  functionIn,
  hostsIn,
  itemIn,
  purposeIn,
  type Consent,
} from "./cells.ts";
import { keyOf, unfill } from "./unfill.ts";
import { isSaid, namesInList, type Wording } from "./wording.ts";

/** A row of the table of this product's policies, and how it says what category it is in. */
export interface OwnRow {
  readonly statement: Statement;
  /** Absent where the category is one every register has. */
  readonly category?: Consent;
}

/** Whether a table has the columns of this product's policies, in their order. */
export function isOwnTable([header = []]: Grid, { locale }: Wording): boolean {
  const columns = Object.values(locale.policy.table.columns);
  return (
    header.length === columns.length &&
    columns.every((column, at) => isSaid(cellText(header[at]), column))
  );
}

/**
 * Reads a row as this product writes it. A purpose or a lifetime in other words is taken as on any
 * page; undefined for a row that names its service or its item otherwise.
 *
 * @param providers names of the providers the page lists
 */
export function ownRow(
  row: readonly Cell[],
  wording: Wording,
  providers: readonly string[],
): OwnRow | undefined {
  const context: Context = { language: wording.language, areas: [] };
  const [provider, service, item, purpose, duration] = row;
  if (!provider || !service || !item || !purpose || !duration) return undefined;
  const shared = serviceIn(provider, service, wording, providers);
  if (!shared) return undefined;
  const { place } = item;
  const hosts = hostsIn(item, wording);
  if (hosts) return { ...shared, statement: { ...shared.statement, place, hosts } };
  const named = itemIn(item, wording);
  if (!named) return undefined;
  const purposes = purpose.pieces.map(
    (piece) => purposeIn(piece, wording) ?? { text: said(piece.text, [piece], context) },
  );
  const lasts = durationIn(cellText(duration), wording) ?? anyDuration(duration, context);
  return { ...shared, statement: { ...shared.statement, place, ...named, ...lasts, purposes } };
}

/** A lifetime in words this product would not use. */
function anyDuration(cell: Cell, context: Context): Partial<Statement> {
  const { facts, unsure } = ownFacts(new Map([["lifetime", cell]]), context, [], 0);
  return { ...facts, ...(unsure.length > 0 && { unsure }) };
}

/** What the first two cells of a row say: the service, which spans its rows. */
function serviceIn(
  provider: Cell,
  cell: Cell,
  wording: Wording,
  providers: readonly string[],
): { statement: Omit<Statement, "place">; category?: Consent } | undefined {
  const [first, ...details] = cell.pieces;
  const named = first && functionIn(first, wording);
  const name = provider.pieces[0]?.quotes[0];
  const about = detailsIn(
    details.map(({ text }) => text),
    wording,
    providers,
  );
  if (!named || name === undefined || !about) return undefined;
  const { consent, ...others } = about;
  const builtIn = BUILT_IN_CATEGORIES.find((id) =>
    isSaid(wording.locale.categories[id].name, consent.category),
  );
  return {
    statement: {
      provider: name,
      service: { text: named.name, language: first.language ?? wording.language },
      ...(named.areas && { areas: named.areas }),
      ...(builtIn && { category: builtIn }),
      ...(consent.exempt && { exempt: consent.exempt }),
      ...others,
    },
    ...(builtIn ? {} : { category: consent }),
  };
}

function detailsIn(
  [first = "", ...more]: readonly string[],
  wording: Wording,
  providers: readonly string[],
): ({ consent: Consent } & Detail) | undefined {
  const consent = consentIn(first, wording);
  const others = more.map((text) => detailIn(text, wording, providers));
  if (!consent || others.includes(undefined)) return undefined;
  return Object.assign({ consent }, ...others) as { consent: Consent } & Detail;
}

type Detail = Pick<Statement, "legalBasis" | "recipients">;

function detailIn(
  text: string,
  wording: Wording,
  providers: readonly string[],
): Detail | undefined {
  const { legalBasis, recipients } = wording.locale.policy.table;
  const basis = keyOf(wording.locale.legalBases, unfill(legalBasis, text)?.["basis"]);
  if (basis) return { legalBasis: basis };
  const names = unfill(recipients, text)?.["names"];
  return names === undefined ? undefined : { recipients: namesInList(names, providers, wording) };
}
