import { COLUMNS } from "../lexicon/columns.ts";
import { isLifetime } from "../lifetime.ts";
import { isNames, openerOf, opensWithName } from "../lines.ts";
import type { Block } from "./page.ts";

type Line = Extract<Block, { kind: "line" }>;

/**
 * The lists of a page whose entries are items: each starts with a word that can be a name, and some
 * with one that can be nothing else, or with a lifetime behind it: "session: 1 day".
 */
export function itemLists(blocks: readonly Block[], language: string): ReadonlySet<number> {
  const lists = new Map<number, Line[]>();
  const seen = new Set<number>();
  for (const block of blocks) {
    if (block.kind !== "line" || block.list === 0 || block.role === "definition") continue;
    // Only the first line of an entry says what the entry is.
    if (seen.has(block.entry)) continue;
    seen.add(block.entry);
    const entries = lists.get(block.list);
    if (entries) entries.push(block);
    else lists.set(block.list, [block]);
  }
  const ofItems = [...lists].filter(([, entries]) => listsItems(entries, language));
  return new Set(ofItems.map(([list]) => list));
}

function listsItems(entries: readonly Line[], language: string): boolean {
  const openers = entries.map(({ piece }) => openerOf(piece));
  const named = openers.filter((opener) => opener !== undefined);
  const sure = named.filter(
    ({ word, rest, marked }) => marked || isNames(word) || saysLifetime(rest, language),
  );
  return (
    named.length * 3 >= openers.length * (entries[0]?.role === "term" ? 2 : 3) &&
    sure.length * 2 >= named.length &&
    sure.length > 0 &&
    named.every(({ word }) => opensWithName(word) && COLUMNS.exact(word) === undefined)
  );
}

function saysLifetime(text: string, language: string): boolean {
  return text !== "" && text.split(" ").length <= 6 && isLifetime(text, language);
}
