/** The tables of counters: what is counted together, and by which span of time. */
export type Table = "site_hour" | "page_day" | "referrer_day" | "country_day" | "device_day";

/** What is counted: whole numbers that add up over any period. */
export interface Figures {
  /** Pages shown. */
  readonly views: number;
  /** First views of a day, of the site or (in `page_day`) of the page. */
  readonly visitors: number;
  /** Visits begun: views after at least 30 minutes without one, or the first of the day. */
  readonly visits: number;
  /** Visits that began here. */
  readonly entries: number;
  /** Visits that ended here. */
  readonly exits: number;
  /** Visits of a single view. */
  readonly bounces: number;
  /** Seconds between a view and the next one of the same visit. */
  readonly seconds: number;
}

/** A row to add to what is stored: figures for one key in one bucket of one table. */
export interface Counter extends Figures {
  readonly table: Table;
  readonly site: string;
  /** Local hour (`day` × 24 + hour) in `site_hour`, local day since 1970-01-01 elsewhere. */
  readonly bucket: number;
  /** Path, referring host, country or class of device; `""` in `site_hour`. */
  readonly key: string;
}

/** Key for what came after the limit of distinct keys, and for what is too rare to be shown. */
export const OTHER = "(other)";

/** Key for views that no other site referred. */
export const DIRECT = "(direct)";

const ZERO: Figures = {
  views: 0,
  visitors: 0,
  visits: 0,
  entries: 0,
  exits: 0,
  bounces: 0,
  seconds: 0,
};

/** The sum of two sets of figures. */
function plus(a: Figures, b: Partial<Figures>): Figures {
  const sum = (name: keyof Figures) => a[name] + (b[name] ?? 0);
  return {
    views: sum("views"),
    visitors: sum("visitors"),
    visits: sum("visits"),
    entries: sum("entries"),
    exits: sum("exits"),
    bounces: sum("bounces"),
    seconds: sum("seconds"),
  };
}

/** The sum of all rows; all zero without any. */
export function total(rows: readonly Figures[]): Figures {
  return rows.reduce<Figures>(plus, ZERO);
}

/** Sums rows that share a key, in the order the keys first appear. */
export function sumBy<Row extends Figures, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Map<Key, Figures> {
  const sums = new Map<Key, Figures>();
  for (const row of rows) {
    const key = keyOf(row);
    sums.set(key, plus(sums.get(key) ?? ZERO, row));
  }
  return sums;
}

/** Counters of one site since they were last drained. */
export interface Counters {
  add(table: Table, bucket: number, key: string, amounts: Partial<Figures>): void;
  /** Hands out the rows, sorted by table, bucket and key, and starts again from nothing. */
  drain(): Counter[];
}

const inOrder = (a: string | number, b: string | number) => (a < b ? -1 : Number(a > b));

/** Makes the counters of a site. */
export function createCounters(site: string): Counters {
  let rows = new Map<string, Counter>();
  return {
    add(table, bucket, key, amounts) {
      const id = `${table} ${bucket} ${key}`;
      const row = rows.get(id) ?? { table, site, bucket, key, ...ZERO };
      rows.set(id, Object.assign(row, plus(row, amounts)));
    },
    drain() {
      // Every writer upserts in this order, or two of them could wait for each other's row.
      const sorted = [...rows.values()].sort(
        (a, b) => inOrder(a.table, b.table) || inOrder(a.bucket, b.bucket) || inOrder(a.key, b.key),
      );
      rows = new Map();
      return sorted;
    },
  };
}
