import { expect, test } from "vitest";
import { templateOf } from "./crawl-template.ts";

const at = (path: string) => templateOf(`https://www.town.example${path}`);

test.each([
  ["/news/2026-11-23-flood", "/news/fair-2026"],
  ["/item/4", "/item/5000"],
  ["/list?page=1&sort=a", "/list?sort=b&page=9"],
  ["/blog/why-we-moved-the-market-hall", "/blog/what-the-council-said-on-friday"],
])("%s and %s are of one kind", (one, other) => expect(at(one)).toBe(at(other)));

test.each([
  ["/news", "/contact"],
  ["/item/4", "/item/4/edit"],
  ["/list", "/list?page=2"],
])("%s and %s are not", (one, other) => expect(at(one)).not.toBe(at(other)));
