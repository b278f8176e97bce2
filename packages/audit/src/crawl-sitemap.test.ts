import { expect, test } from "vitest";
import { parseSitemap } from "./crawl-sitemap.ts";

test("pages are named by loc, escaped as XML", () => {
  const xml = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc> https://www.town.example/a?b=1&amp;c=2 </loc></url><url><loc>not an address</loc></url></urlset>`;
  expect(parseSitemap(xml)).toEqual({
    pages: ["https://www.town.example/a?b=1&c=2"],
    sitemaps: [],
  });
});

test("an index names further sitemaps", () => {
  const xml = `<sitemapindex><sitemap><loc>https://www.town.example/one.xml</loc></sitemap></sitemapindex>`;
  expect(parseSitemap(xml).sitemaps).toEqual(["https://www.town.example/one.xml"]);
});

test("anything else names nothing", () => {
  expect(parseSitemap("<html>404</html>")).toEqual({ pages: [], sitemaps: [] });
});
