import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ACCOUNT, BASE, read } from "./client.ts";
import type { AuditSummary, ChoiceRow, Page, Version } from "./types.ts";

/** Which page of a list, and of what. */
export interface ListQuery {
  readonly sort: string;
  /** Cursor of the page; "" for the first. */
  readonly cursor: string;
  /** Further parts of the query; those that are "" are left out. */
  readonly filter: Readonly<Record<string, string>>;
}

/** Where a list of a site is. */
export const ofSite = (site: string, list: string): string =>
  `/sites/${encodeURIComponent(site)}/${list}`;

function queryOf(parts: Readonly<Record<string, string>>): string {
  const given = Object.entries(parts).filter(([, part]) => part !== "");
  return new URLSearchParams(given).toString();
}

/** A page of a list, with the one before on show until it is there. */
export function useList<T>(path: string, { sort, cursor, filter }: ListQuery) {
  const query = queryOf({ ...filter, sort, after: cursor });
  return useQuery({
    queryKey: ["list", path, query],
    queryFn: () => read<Page<T>>(`${path}?${query}`),
    placeholderData: keepPreviousData,
  });
}

/** Where all rows of a list are to be had as CSV, filtered and sorted as they are shown. */
export function csvOf(path: string, { sort = "", filter }: Partial<ListQuery> = {}): string {
  const address = path.startsWith(ACCOUNT) ? path : BASE + path;
  return `${address}?${queryOf({ ...filter, sort, format: "csv" })}`;
}

/** The same as JSON, of the activity log. */
export const jsonOf = (path: string, { sort, filter }: ListQuery): string =>
  `${BASE}${path}.json?${queryOf({ ...filter, sort })}`;

/** The choices of a site. */
export const useChoices = (site: string, query: ListQuery) =>
  useList<ChoiceRow>(ofSite(site, "choices"), query);

/** The published versions of a site. */
export const useVersions = (site: string, query: ListQuery) =>
  useList<Version>(ofSite(site, "versions"), query);

/** The stored audits of a site. */
export const useAudits = (site: string, query: ListQuery) =>
  useList<AuditSummary>(ofSite(site, "audits"), query);
