import { published, publishedSeries, publishedTotal } from "@glassjar/audience";
import type { Store } from "../../store/index.ts";
import { dayOf, type Period } from "./period.ts";
import type { AudienceJson } from "./schemas.ts";

const HOURS = 24;
const TOP_PAGES = 25;

/** Figures under the threshold are folded away and all are rounded, whatever is asked. */
const DISCLOSURE = { threshold: 10, round: 10 } as const;

/** Views of a period: in total, on each of its days, and by page. */
export async function audienceFigures(
  store: Store,
  site: string,
  { from, to }: Period,
): Promise<AudienceJson> {
  const hours = await store.tallies.perBucket(site, "site_hour", from * HOURS, (to + 1) * HOURS);
  const pages = await store.tallies.top(site, "page_day", from, to + 1);
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
    pages: published(pages, DISCLOSURE)
      .slice(0, TOP_PAGES)
      .map((page) => ({ path: page.key, views: page.views })),
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
