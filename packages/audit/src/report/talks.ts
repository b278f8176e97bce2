import type { Finding } from "../judge/finding.ts";
import type { RequestSeen, Run, Setter } from "../run.ts";
import { hostOf } from "../site.ts";

/** Requests from the scripts or pages of one host to another. */
export interface Talk {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Whether every one of them was held back before it left the browser. */
  readonly held: boolean;
  /** Whether it is part of a finding. */
  readonly bad: boolean;
}

/** Hosts by how far they are from the site, and who turns to whom. */
export interface Talks {
  /** `columns[0]` is the site; the next are whom it turns to, and so on. */
  readonly columns: readonly (readonly string[])[];
  readonly talks: readonly Talk[];
}

/** Who talks to whom in a run; what nobody was caught asking for is laid to the site. */
export function talksOf(run: Run, findings: readonly Finding[]): Talks {
  const pairs = new Map<string, RequestSeen[]>();
  for (const request of run.requests) {
    const from = askerOf(request.by) || run.host;
    if (from === request.host) continue;
    const key = JSON.stringify([from, request.host]);
    pairs.set(key, [...(pairs.get(key) ?? []), request]);
  }
  const blamed = new Set(
    findings.flatMap(({ kind, host, severity }) =>
      kind === "host" && host !== undefined && severity !== "info" ? [host] : [],
    ),
  );
  const talks = [...pairs].map(([key, requests]): Talk => {
    const [from = "", to = ""] = JSON.parse(key) as string[];
    return {
      from,
      to,
      count: requests.reduce((sum, { count }) => sum + count, 0),
      held: requests.every(({ blocked }) => blocked !== undefined),
      bad: blamed.has(to),
    };
  });
  return { columns: columnsOf(run.host, talks), talks };
}

function askerOf(by: Setter): string {
  return by.by === "unknown" ? hostOf(by.frame) : hostOf(by.url);
}

/** Breadth first from the site; who is never reached from it stands beside those it turns to. */
function columnsOf(site: string, talks: readonly Talk[]): string[][] {
  const seen = new Set([site]);
  const columns = [[site]];
  for (let last = [site]; last.length > 0;) {
    const next = new Set(
      talks.filter(({ from, to }) => last.includes(from) && !seen.has(to)).map(({ to }) => to),
    );
    for (const host of next) seen.add(host);
    last = [...next];
    if (last.length > 0) columns.push(last);
  }
  const apart = talks.flatMap(({ from, to }) => [from, to]).filter((host) => !seen.has(host));
  const [first = [], second = [], ...others] = columns;
  return [first, [...second, ...new Set(apart)], ...others].filter(({ length }) => length > 0);
}
