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
  /** Columns with their JSON types, in order. */
  readonly columns: Readonly<Record<string, "string" | "integer" | "boolean">>;
  rows(source: DataSource): Promise<readonly Row[]> | readonly Row[];
}

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
    publishedAt: "string",
    note: "string",
    material: "boolean",
    hash: "string",
  },
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
    at: "string",
    url: "string",
    version: "integer",
    findings: "integer",
    blocking: "integer",
  },
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

/** The tables of the data API. */
export const DATASETS: readonly Dataset[] = [services, items, providers, versions, audits];
