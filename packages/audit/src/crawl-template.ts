/**
 * What pages of one kind have in common in their addresses: `/news/2026-11-23-flood` and
 * `/news/2026-10-02-fair` are both `/news/…`. Numbers, dates, identifiers and long slugs stand for
 * content; the names of parameters count, their values do not.
 */
export function templateOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const path = pathname.split("/").map(kindOf).join("/");
  const names = [...new Set(searchParams.keys())].toSorted().join("&");
  return names === "" ? path : `${path}?${names}`;
}

function kindOf(segment: string): string {
  if (/\d/.test(segment) || segment.length > 24 || segment.split(/[-_]/).length > 3) return "…";
  return segment;
}
