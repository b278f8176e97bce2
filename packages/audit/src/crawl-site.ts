import { lookup } from "node:dns/promises";
import { NO_ROBOTS, parseRobots, type Robots } from "./crawl-robots.ts";
import { parseSitemap } from "./crawl-sitemap.ts";
import { isPrivateAddress, isPrivateHost } from "./crawl-private.ts";
import type { Running } from "./gather/launch.ts";
import { bounded } from "./gather/bounded.ts";

/** What a site says of itself to those who follow its links. */
export interface CrawlSite {
  readonly robots: Robots;
  /** Addresses its sitemaps name, in their order. */
  readonly listed: readonly string[];
}

const PATIENCE_MS = 5000;
const MOST_SITEMAPS = 5;
const MAX_TEXT = 20_000_000;

/**
 * Reads `robots.txt` and the sitemaps of a site, in a profile that leaves no trace in the run; files
 * of hosts that `allows` does not allow are let be.
 */
export async function readCrawlSite(
  running: Running,
  start: string,
  allows: (url: string) => boolean,
): Promise<CrawlSite> {
  const profile = await running.open(() => Promise.resolve(), { acceptDownloads: false });
  try {
    const page = await profile.context.newPage();
    const read = async (url: string) => {
      const response = await page.goto(url, { timeout: PATIENCE_MS }).catch(() => null);
      if (!response?.ok() || !allows(page.url())) return undefined;
      return (await bounded(response.text(), PATIENCE_MS))?.slice(0, MAX_TEXT);
    };
    const file = await read(new URL("/robots.txt", start).href);
    const robots = file === undefined ? NO_ROBOTS : parseRobots(file);
    const queue =
      robots.sitemaps.length > 0 ? [...robots.sitemaps] : [new URL("/sitemap.xml", start).href];
    const listed: string[] = [];
    for (const url of queue.slice(0, MOST_SITEMAPS)) {
      const map = parseSitemap((allows(url) ? await read(url) : undefined) ?? "");
      listed.push(...map.pages.filter(allows));
      for (const inner of map.sitemaps.slice(0, MOST_SITEMAPS).filter(allows))
        listed.push(...parseSitemap((await read(inner)) ?? "").pages.filter(allows));
    }
    return { robots, listed: [...new Set(listed)] };
  } finally {
    await profile.close();
  }
}

/** Whether a host is, by its name or by what the name servers say, in a private network. */
export async function leadsToPrivate(host: string): Promise<boolean> {
  if (isPrivateHost(host)) return true;
  const addresses = await lookup(host, { all: true }).catch(() => []);
  return addresses.some(({ address }) => isPrivateAddress(address));
}
