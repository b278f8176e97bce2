import { parseUrl } from "@glassjar/register";

const MAX_ADDRESSES = 50_000;

/** The addresses a sitemap names (sitemaps.org protocol 0.9): pages, and further sitemaps. */
export function parseSitemap(xml: string): { pages: string[]; sitemaps: string[] } {
  const isIndex = /<sitemapindex[\s>]/.test(xml);
  const found: string[] = [];
  for (const [, text = ""] of xml.matchAll(/<(?:\w+:)?loc>([^<]*)<\/(?:\w+:)?loc>/g)) {
    const address = unescaped(text.trim());
    if (parseUrl(address)) found.push(address);
    if (found.length >= MAX_ADDRESSES) break;
  }
  return isIndex ? { pages: [], sitemaps: found } : { pages: found, sitemaps: [] };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => ENTITIES[name] ?? "");
}
