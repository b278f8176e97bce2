import { expect, test } from "vitest";
import { NO_ROBOTS, parseRobots } from "./crawl-robots.ts";

const at = (path: string) => `https://www.town.example${path}`;

test("the longest rule decides, and of two as long the one that allows", () => {
  const robots = parseRobots(
    "User-agent: *\nDisallow: /private\nAllow: /private/open\nDisallow: /x\nAllow: /x",
  );
  expect(robots.allows(at("/private/desk"))).toBe(false);
  expect(robots.allows(at("/private/open/door"))).toBe(true);
  expect(robots.allows(at("/x"))).toBe(true);
  expect(robots.allows(at("/"))).toBe(true);
});

test("a group of our own name comes before the one for everybody", () => {
  const robots = parseRobots(
    "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Glassjar\nDisallow: /desk",
  );
  expect(robots.allows(at("/news"))).toBe(true);
  expect(robots.allows(at("/desk"))).toBe(false);
});

test("stars, the end, delays and sitemaps are read", () => {
  const robots = parseRobots(
    "Sitemap: https://www.town.example/map.xml\nUser-agent: *\nDisallow: /*?sort=\nDisallow: /*.pdf$ # big\nCrawl-delay: 2",
  );
  expect(robots.allows(at("/list?sort=up"))).toBe(false);
  expect(robots.allows(at("/a/terms.pdf"))).toBe(false);
  expect(robots.allows(at("/a/terms.pdf.html"))).toBe(true);
  expect(robots.delayMs).toBe(2000);
  expect(robots.sitemaps).toEqual(["https://www.town.example/map.xml"]);
});

test("an empty rule forbids nothing, a long delay is cut, no file allows everything", () => {
  expect(parseRobots("User-agent: *\nDisallow:").allows(at("/a"))).toBe(true);
  expect(parseRobots("User-agent: *\nCrawl-delay: 86400").delayMs).toBe(10_000);
  expect(NO_ROBOTS.allows(at("/a"))).toBe(true);
});
