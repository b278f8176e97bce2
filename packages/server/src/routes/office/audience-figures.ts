import { published, publishedSeries, publishedTotal, type Table } from "@glassjar/audience";
import type { Store } from "../../store/index.ts";
import { dayOf, type Period } from "./period.ts";
import type { AudienceJson } from "./schemas.ts";

const HOURS = 24;
const TOP = 25;

/** Figures under the threshold are folded away and all are rounded, whatever is asked. */
const DISCLOSURE = { threshold: 10, round: 10 } as const;

/** Views of a period: in total, on each of its days, and by page. */
export async function audienceFigures(
  store: Store,
  site: string,
  { from, to }: Period,
): Promise<AudienceJson> {
  const hours = await store.tallies.perBucket(site, "site_hour", from * HOURS, (to + 1) * HOURS);
  const top = async (table: Table) =>
    published(await store.tallies.top(site, table, from, to + 1), DISCLOSURE).slice(0, TOP);
  const byKey = async (table: Table) =>
    (await top(table)).map(({ key, views: seen }) => ({ key, views: seen }));
  const views = new Map(
    publishedSeries(hours, HOURS, DISCLOSURE).map((day) => [day.bucket, day.views]),
  );
  return {
    ...DISCLOSURE,
    from: dayOf(from),
    to: dayOf(to),
    total: publishedTotal(hours, DISCLOSURE).views,
    days: Array.from({ length: to - from + 1 }, (_, index) => ({
      day: dayOf(from + index),
      views: views.get(from + index) ?? 0,
    })),
    pages: (await top("page_day")).map((page) => ({ path: page.key, views: page.views })),
    referrers: await byKey("referrer_day"),
    countries: await byKey("country_day"),
    devices: await byKey("device_day"),
  };
}

/** Views of a period in total, as they may be shown. */
export async function totalViews(
  store: Store,
  site: string,
  { from, to }: Period,
): Promise<number> {
  const hours = await store.tallies.perBucket(site, "site_hour", from * HOURS, (to + 1) * HOURS);
  return publishedTotal(hours, DISCLOSURE).views;
}
