import { parseUrl } from "../parse-url.ts";
import type { SeenItem } from "./seen.ts";

/** Where sites usually keep their back office. */
const BACK_OFFICES = ["/admin/", "/backoffice/", "/office/", "/wp-admin/", "/administrator/"];

/** The areas of a site, as far as the pages that were seen show them. */
export function areasOf(items: readonly SeenItem[], origin: string): Record<string, string> {
  const paths = items.flatMap(({ pages }) => pages.map((page) => pathOf(page, origin)));
  const back = BACK_OFFICES.find((prefix) => paths.some((path) => isWithin(path, prefix)));
  return back === undefined ? { front: "/" } : { front: "/", back };
}

/** The areas some pages belong to: of nested ones the deepest. */
export function areasWith(
  paths: readonly string[],
  areas: Readonly<Record<string, string>>,
): string[] {
  const deepestFirst = Object.entries(areas).toSorted(([, a], [, b]) => b.length - a.length);
  const found = new Set(
    paths.map((path) => deepestFirst.find(([, prefix]) => isWithin(path, prefix))?.[0]),
  );
  return Object.keys(areas).filter((area) => found.has(area));
}

/** The path of a page on the site. */
export function pathOf(page: string, origin: string): string {
  return parseUrl(page, origin)?.pathname ?? "/";
}

function isWithin(path: string, prefix: string): boolean {
  return path.startsWith(prefix) || `${path}/` === prefix;
}
