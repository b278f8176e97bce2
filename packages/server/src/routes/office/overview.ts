import type { Site } from "../../store/sites.ts";
import type { Store } from "../../store/index.ts";
import { totalViews } from "./audience-figures.ts";
import { auditJson, versionJson } from "./json.ts";
import { lastDays } from "./period.ts";
import type { SiteSummaryJson } from "./schemas.ts";

const DAYS = 30;
const DAY = 86_400_000;

/** A site at a glance: version in force, last audit, views and choices of the last 30 days. */
export async function overviewOf(store: Store, site: Site, now: Date): Promise<SiteSummaryJson> {
  const [version, [audit], views, choices] = await Promise.all([
    store.versions.latest(site.id),
    store.audits.list(site.id, 1),
    totalViews(store, site.id, lastDays(DAYS, now)),
    choicesOf(store, site.id, now),
  ]);
  return {
    id: site.id,
    name: site.name,
    ...(version ? { version: versionJson(version), origin: version.register.site.origin } : {}),
    ...(audit ? { audit: auditJson(audit) } : {}),
    views: { days: DAYS, total: views },
    choices,
  };
}

/** Choices by day in UTC, as the choice cookie counts days. */
async function choicesOf(
  store: Store,
  site: string,
  now: Date,
): Promise<SiteSummaryJson["choices"]> {
  const day = Math.floor(now.getTime() / DAY);
  const counts = await store.choices.countsPerDay(site, day - DAYS + 1, day + 1);
  const sum = (rows: typeof counts) => rows.reduce((total, { count }) => total + count, 0);
  return { today: sum(counts.filter((row) => row.day === day)), days: DAYS, total: sum(counts) };
}
