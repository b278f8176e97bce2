import type { Register } from "../../schema.ts";
import { knownItem } from "../guess.ts";
import { puzzle, type ImportedItem, type ImportOptions, type NotUnderstood } from "../result.ts";
import type { Reading, Statement } from "../statement.ts";
import { entryOf, sayAgain, type Entry } from "./entry.ts";
import { Groups, serviceEntry, type Group } from "./groups.ts";
import { Providers } from "./providers.ts";
import { areasOf, siteEntry, siteOf, type Site } from "./site.ts";

/** A register put together from what sources say. */
export interface Assembled {
  readonly register: Register;
  readonly items: readonly ImportedItem[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** What a person should look at, by JSON Pointer of what it is about. */
  readonly remarks: ReadonlyMap<string, readonly string[]>;
}

const MAX_NAME = 256;

/** Puts statements together: one item per name, one service per function, one provider per name. */
export function assemble(readings: readonly Reading[], options: ImportOptions): Assembled {
  const site = siteOf(readings, options);
  const providers = new Providers(site);
  const groups = new Groups(site, providers);
  const notUnderstood: NotUnderstood[] = [];
  const entries = new Map<string, Entry>();
  for (const reading of readings) {
    for (const [name, facts] of reading.providers ?? []) providers.learn(name, facts);
    for (const statement of reading.statements)
      notUnderstood.push(...add(statement, { site, groups, entries }));
  }
  const all = groups.all();
  const areas = areasOf(new Set(all.flatMap(({ first }) => first.areas ?? [])), options);
  const categories = categoriesOf(readings, all);
  const [language = "en"] = site.languages;
  return {
    register: {
      glassjar: 1,
      site: siteEntry(site, areas),
      providers: providers.list(),
      ...(categories && { categories }),
      services: Object.fromEntries(all.map((group) => [group.id, serviceEntry(group, language)])),
    },
    items: all.flatMap((group) => group.items.map(importedItem)),
    notUnderstood,
    remarks: remarksOn(all, site, areas !== undefined && !options.areas && "back" in areas),
  };
}

/** Takes in a statement; gives back what of it contradicts what was said before. */
function add(
  statement: Statement,
  { site, groups, entries }: { site: Site; groups: Groups; entries: Map<string, Entry> },
): NotUnderstood[] {
  const { item, place } = statement;
  if (!item) {
    const { hosts } = groups.of(statement, undefined);
    for (const host of statement.hosts ?? []) hosts.add(host);
    return [];
  }
  const key = `${item.kind} ${item.name}`;
  const before = entries.get(key);
  if (before) {
    const second = sayAgain(before, statement);
    const why = "described a second time, and otherwise; the first was kept";
    return second.length === 0 ? [] : [puzzle(place, [item.name, ...second].join(" | "), why)];
  }
  if (item.name.length > MAX_NAME)
    return [puzzle(place, item.name, `a name has at most ${MAX_NAME} characters`)];
  const match = knownItem(item.kind, item.name, statement.domain);
  const group = groups.of(statement, match);
  const entry = entryOf(item, statement, group, match, site);
  entries.set(key, entry);
  group.items.push(entry);
  return [];
}

/** The categories sources define, as far as a service is in them. */
function categoriesOf(
  readings: readonly Reading[],
  groups: readonly Group[],
): Register["categories"] {
  const used = new Set(groups.map(({ category }) => category));
  const defined = readings.flatMap(({ categories }) => Object.entries(categories ?? {}));
  const kept = defined.filter(([id]) => used.has(id));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function importedItem({ kind, name, group, unsure, statement }: Entry): ImportedItem {
  return { kind, name, service: group.id, unsure, ...statement.place };
}

function remarksOn(
  groups: readonly Group[],
  site: Site,
  pathsGuessed: boolean,
): Map<string, readonly string[]> {
  const remarks = groups.flatMap(({ id, items, ...group }) => [
    [`/services/${id}`, group.remarks] as const,
    ...items.map(({ unsure }, at) => [`/services/${id}/items/${at}`, unsure] as const),
  ]);
  const unknown = site.known ? [] : ["the address of the site is not known"];
  const paths = pathsGuessed ? ["paths are not said; correct them"] : [];
  return new Map(
    [...remarks, ["/site/origin", unknown] as const, ["/site/areas", paths] as const].filter(
      ([, words]) => words.length > 0,
    ),
  );
}
