import { BUILT_IN_CATEGORIES } from "../../category.ts";
import type { Block } from "../html/page.ts";
import { Ids } from "../ids.ts";
import type { Reading } from "../statement.ts";
import type { Consent } from "./cells.ts";

type Categories = NonNullable<Reading["categories"]>;

/** The site's own categories, and their identifiers by the names rows have. */
export interface OwnCategories {
  readonly categories: Categories;
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Gathers the categories that are not built in.
 *
 * @param named how rows name them
 * @param which blocks of the section that explains the categories
 * @param language tag the names are kept under
 */
export function ownCategories(
  named: readonly Consent[],
  which: readonly Block[],
  language: string,
): OwnCategories {
  const descriptions = descriptionsIn(which);
  const ids = new Map<string, string>();
  const taken = new Ids(...BUILT_IN_CATEGORIES);
  const categories: Categories = {};
  for (const name of new Set(named.map(({ category }) => category))) {
    const id = taken.fresh(name, "category");
    const description = descriptions.get(name);
    ids.set(name, id);
    categories[id] = {
      name: { [language]: name },
      ...(description !== undefined && { description: { [language]: description } }),
      consent: named.some((one) => one.category === name && (one.needed || Boolean(one.exempt))),
    };
  }
  return { categories, ids };
}

function descriptionsIn(blocks: readonly Block[]): Map<string, string> {
  const found = new Map<string, string>();
  let term: string | undefined;
  for (const block of blocks) {
    if (block.kind !== "line") continue;
    if (block.role === "term") term = block.piece.text;
    else if (block.role === "definition" && term !== undefined) found.set(term, block.piece.text);
  }
  return found;
}
