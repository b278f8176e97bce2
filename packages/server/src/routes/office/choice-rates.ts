import type { CountOf } from "../../store/choice-counts.ts";
import type { Store } from "../../store/index.ts";
import { dayOf, type Period } from "./period.ts";
import type { ChoiceRatesJson } from "./schemas.ts";

/**
 * Regions with fewer choices in the period are summed: the list of choices has moments and languages, and
 * beside a count of one it would say where somebody was.
 */
const THRESHOLD = 10;
const OTHER = "(other)";

type Counts = ChoiceRatesJson["counts"];

/** How visitors decided in a period: by day, region, language and banner, one at a time. */
export async function choiceRates(
  store: Store,
  site: string,
  { from, to }: Period,
): Promise<ChoiceRatesJson> {
  const by = async (what: Parameters<Store["choices"]["countsBy"]>[1]) =>
    grouped(await store.choices.countsBy(site, what, from, to + 1));
  const days = await by("day");
  return {
    from: dayOf(from),
    to: dayOf(to),
    threshold: THRESHOLD,
    counts: summed([...days.values()]),
    days: Array.from({ length: to - from + 1 }, (_, index) => ({
      key: dayOf(from + index),
      counts: days.get(String(from + index)) ?? {},
    })),
    regions: mostFirst(foldedRegions(await by("region"))),
    languages: mostFirst(await by("language")),
    banners: mostFirst(await by("banner")).map(({ key, counts }) => {
      const [version = "", hash = ""] = key.split(" ");
      return { version: Number(version), hash, counts };
    }),
  };
}

function grouped(counts: readonly CountOf[]): Map<string, Counts> {
  const groups = new Map<string, Counts>();
  for (const { key, how, count } of counts) groups.set(key, { ...groups.get(key), [how]: count });
  return groups;
}

function foldedRegions(regions: ReadonlyMap<string, Counts>): Map<string, Counts> {
  const few = [...regions].filter(([, counts]) => totalOf(counts) < THRESHOLD);
  const kept = new Map([...regions].filter(([, counts]) => totalOf(counts) >= THRESHOLD));
  return few.length === 0 ? kept : kept.set(OTHER, summed(few.map(([, counts]) => counts)));
}

function mostFirst(groups: ReadonlyMap<string, Counts>): { key: string; counts: Counts }[] {
  return [...groups]
    .map(([key, counts]) => ({ key, counts }))
    .toSorted((a, b) => totalOf(b.counts) - totalOf(a.counts) || (a.key < b.key ? -1 : 1));
}

function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function summed(all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all)
    for (const [how, count] of Object.entries(counts)) sum[how] = (sum[how] ?? 0) + count;
  return sum;
}
