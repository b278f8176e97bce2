import { published, publishedSeries } from "@glassjar/audience";
import { itemKey, owesConsent, purposeIn, textIn, type Text } from "@glassjar/register";
import type { PublishedSite } from "../../site/published-site.ts";
import type { Store } from "../../store/index.ts";
import type { Row } from "./csv.ts";

/** What a dataset is drawn from. */
export interface DataSource {
  readonly store: Store;
  readonly site: PublishedSite;
  readonly language: string;
}

/** A table of the data API. */
export interface Dataset {
  readonly name: string;
  readonly summary: string;
  /** Columns with their types, in order; a `datetime` is ISO 8601 text in UTC. */
  readonly columns: Readonly<Record<string, "string" | "integer" | "boolean" | "datetime">>;
  /** The columns whose values are few enough to filter by. */
  readonly facets: readonly string[];
  /** What changes whenever the rows may, beside the published version. */
  freshness?(source: DataSource): Promise<string>;
  rows(source: DataSource): Promise<readonly Row[]> | readonly Row[];
}

/** Figures under the threshold are folded away and all are rounded, whatever is asked. */
const DISCLOSURE = { threshold: 10, round: 10 } as const;

const iso = (at: number) => new Date(at).toISOString();

function wordsOf({ site, language }: DataSource) {
  return (text: Text) => textIn(text, language, site.register.site.languages);
}

const services: Dataset = {
  name: "services",
  summary: "The services a site declares",
  columns: {
    id: "string",
    name: "string",
    provider: "string",
    category: "string",
    consent: "boolean",
    exempt: "string",
    areas: "string",
    hosts: "string",
    items: "integer",
  },
  facets: ["provider", "category", "consent", "exempt"],
  rows(source) {
    const { register } = source.site;
    const say = wordsOf(source);
    return Object.entries(register.services).map(([id, service]) => ({
      id,
      name: say(service.name),
      provider: service.provider,
      category: service.category,
      consent: owesConsent(register, service),
      exempt: service.exempt ?? null,
      areas: service.areas?.join(" ") ?? null,
      hosts: service.hosts?.join(" ") ?? null,
      items: service.items.length,
    }));
  },
};

const items: Dataset = {
  name: "items",
  summary: "The items a site declares: what is stored, why and for how long",
  columns: {
    service: "string",
    kind: "string",
    name: "string",
    purpose: "string",
    lifetime: "string",
    party: "string",
    domain: "string",
    consent: "boolean",
  },
  facets: ["service", "kind", "party", "consent"],
  rows(source) {
    const { register } = source.site;
    return Object.entries(register.services).flatMap(([id, service]) =>
      service.items.map((item) => ({
        service: id,
        kind: itemKey(item)?.kind ?? null,
        name: itemKey(item)?.name ?? null,
        purpose: purposeIn(item, source.language, register.site.languages),
        lifetime: item.lifetime ?? null,
        party: item.party ?? "first",
        domain: item.domain ?? null,
        consent: owesConsent(register, service),
      })),
    );
  },
};

const providers: Dataset = {
  name: "providers",
  summary: "Who runs the services a site declares",
  columns: {
    id: "string",
    name: "string",
    country: "string",
    url: "string",
    policy: "string",
    role: "string",
  },
  facets: ["country", "role"],
  rows(source) {
    const say = wordsOf(source);
    return Object.entries(source.site.register.providers).map(([id, provider]) => ({
      id,
      name: say(provider.name),
      country: provider.country ?? null,
      url: provider.url ?? null,
      policy: provider.policy ?? null,
      role: provider.role ?? null,
    }));
  },
};

const versions: Dataset = {
  name: "versions",
  summary: "The published versions of a site's register, newest first",
  columns: {
    number: "integer",
    publishedAt: "datetime",
    note: "string",
    material: "boolean",
    hash: "string",
  },
  facets: ["material"],
  rows: ({ site }) =>
    site.versions.map(({ number, publishedAt, note, material, hash }) => ({
      number,
      publishedAt: iso(publishedAt),
      note,
      material,
      hash,
    })),
};

const audits: Dataset = {
  name: "audits",
  summary: "The saved audits of a site, newest first",
  columns: {
    id: "string",
    at: "datetime",
    url: "string",
    version: "integer",
    findings: "integer",
    blocking: "integer",
  },
  facets: ["version"],
  freshness: newestAudit,
  async rows({ store, site }) {
    const found = await store.audits.list(site.id, MAX_AUDITS);
    return found.map(({ id, at, url, version, findings, blocking }) => ({
      id,
      at: iso(at),
      url,
      version: version ?? null,
      findings,
      blocking,
    }));
  },
};

const MAX_AUDITS = 1000;

async function newestAudit({ store, site }: DataSource): Promise<string> {
  return (await store.audits.list(site.id, 1))[0]?.id ?? "";
}

const findings: Dataset = {
  name: "findings",
  summary: "What the newest audit of a site found",
  columns: {
    audit: "string",
    at: "datetime",
    rule: "string",
    severity: "string",
    message: "string",
  },
  facets: ["rule", "severity"],
  freshness: newestAudit,
  async rows({ store, site }) {
    const [newest] = await store.audits.list(site.id, 1);
    const audit = newest && (await store.audits.get(newest.id));
    return (audit?.findings ?? []).map(({ rule, severity, message }) => ({
      audit: audit?.summary.id ?? null,
      at: iso(audit?.summary.at ?? 0),
      rule,
      severity,
      message,
    }));
  },
};

const AUDIENCE_DAYS = 365;
const HOURS = 24;
const DAY_MS = 86_400_000;

const thisMinute = async () => String(Math.floor(Date.now() / 60_000));

const audience: Dataset = {
  name: "audience",
  summary: "Views and visits of a site by day, rounded to ten",
  columns: {
    day: "datetime",
    views: "integer",
    visitors: "integer",
    visits: "integer",
    bounces: "integer",
  },
  facets: [],
  freshness: thisMinute,
  async rows({ store, site }) {
    const today = Math.floor(Date.now() / DAY_MS);
    const from = (today - AUDIENCE_DAYS) * HOURS;
    const hours = await store.tallies.perBucket(site.id, "site_hour", from, (today + 2) * HOURS);
    return publishedSeries(hours, HOURS, DISCLOSURE).map((figures) => ({
      day: iso(figures.bucket * DAY_MS),
      views: figures.views,
      visitors: figures.visitors,
      visits: figures.visits,
      bounces: figures.bounces,
    }));
  },
};

const PAGE_DAYS = 30;

const pages: Dataset = {
  name: "pages",
  summary: "The most viewed pages of the last 30 days, rounded to ten",
  columns: { path: "string", views: "integer", visitors: "integer", entries: "integer" },
  facets: [],
  freshness: thisMinute,
  async rows({ store, site }) {
    const today = Math.floor(Date.now() / DAY_MS);
    const rows = await store.tallies.top(site.id, "page_day", today - PAGE_DAYS, today + 2);
    return published(rows, DISCLOSURE).map(({ key, views, visitors, entries }) => ({
      path: key,
      views,
      visitors,
      entries,
    }));
  },
};

/** The tables of the data API. */
export const DATASETS: readonly Dataset[] = [
  services,
  items,
  providers,
  versions,
  audits,
  findings,
  audience,
  pages,
];
