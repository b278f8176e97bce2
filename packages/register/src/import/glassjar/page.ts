import type { Context } from "../context.ts";
import type { Block } from "../html/page.ts";
import { cellText, type Grid } from "../piece.ts";
import type { ProviderFacts, Reading, Statement } from "../statement.ts";
import { ownCategories } from "./categories.ts";
import { ownProvider } from "./providers.ts";
import { isOwnTable, ownRow, type OwnRow } from "./rows.ts";
import { linesOf, sectionsOf } from "./sections.ts";
import { ownSite } from "./site.ts";
import { wordingOf, type Wording } from "./wording.ts";

/** What a policy made by this product says, and what of the page it did not make. */
export interface OwnPage extends Required<
  Pick<Reading, "statements" | "providers" | "site" | "categories">
> {
  readonly operator?: string;
  /** To be read as any page: what stands around the policy, and rows with other words in them. */
  readonly rest: readonly Block[];
}

/** Reads a page this product has made, whole, in its own words; undefined for any other page. */
export function readOwnPage(blocks: readonly Block[], { language }: Context): OwnPage | undefined {
  const wording = wordingOf(language);
  const sections = sectionsOf(blocks, wording);
  if (!sections) return undefined;
  const providers = new Map(
    linesOf(sections.of("third")).flatMap((piece) => {
      const { name, facts } = ownProvider(piece, wording) ?? {};
      return name === undefined ? [] : [[name, facts ?? {}] as const];
    }),
  );
  const { rows, rest } = readTables(sections.of("table"), wording, providers);
  const named = rows.flatMap(({ category }) => category ?? []);
  const { categories, ids } = ownCategories(named, sections.of("which"), language);
  const statements = rows.map((row) => statementOf(row, ids));
  // Every provider but the one that runs the site is among the third parties.
  const operator = statements.find(({ provider = "" }) => !providers.has(provider))?.provider;
  return {
    statements,
    providers,
    categories,
    site: ownSite(sections, wording),
    ...(operator !== undefined && { operator }),
    rest: [...sections.rest, ...rest],
  };
}

function statementOf({ statement, category }: OwnRow, ids: ReadonlyMap<string, string>): Statement {
  const id = category && ids.get(category.category);
  return id === undefined ? statement : { ...statement, category: id };
}

function readTables(
  blocks: readonly Block[],
  wording: Wording,
  providers: ReadonlyMap<string, ProviderFacts>,
): { rows: OwnRow[]; rest: Block[] } {
  const rows: OwnRow[] = [];
  const rest: Block[] = [];
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    const [header = [], ...body] = block.grid;
    const names = isOwnTable(block.grid, wording) ? namesOf(body, providers) : undefined;
    const read = body.map((cells) => names && ownRow(cells, wording, names));
    const others = body.filter((_, at) => !read[at]);
    rows.push(...read.filter((row) => row !== undefined));
    if (others.length > 0) rest.push({ ...block, grid: [header, ...others] });
  }
  return { rows, rest };
}

/** The names of providers a page is known to use: recipients are among them. */
function namesOf(rows: Grid, listed: ReadonlyMap<string, ProviderFacts>): string[] {
  return [...new Set([...listed.keys(), ...rows.map(([first]) => cellText(first))])];
}
