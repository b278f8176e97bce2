import { registerForGuard, visitTerms, type Added } from "@glassjar/consent";
import { diffRegisters, type Register } from "@glassjar/register";
import { compileMatcher, type Matcher } from "@glassjar/register/matcher";
import type { PublishedVersion } from "@glassjar/register/policy";
import { AppError } from "../errors.ts";
import { offeredLanguages } from "../locales/locales.ts";
import type { Store } from "../store/index.ts";
import { addedSince } from "./added-since.ts";
import type { VersionSummary } from "../store/versions.ts";

/** How many versions the change log goes back. */
const LOGGED = 25;

/** A site as it is published now, compiled once per version. */
export interface PublishedSite {
  readonly id: string;
  readonly register: Register;
  readonly version: number;
  /** SHA-256 of the register, hex. */
  readonly hash: string;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
  /** A choice about an older version than this is asked for again. */
  readonly materialVersion: number;
  readonly matcher: Matcher;
  /** The languages its pages can be read in, its main one first. */
  readonly languages: readonly string[];
  /** What a request says of the visitor's region, regime and signals. */
  readonly termsOf: ReturnType<typeof visitTerms>;
  /** What is new since older choices. */
  readonly added: Added;
  /** All versions, newest first. */
  readonly versions: readonly VersionSummary[];
  /** The newest versions as the change log shows them, newest first. */
  readonly log: readonly PublishedVersion[];
}

/** Answers what is published now. */
export interface SiteResolver {
  /** The published site; undefined when it has published nothing. */
  find(): Promise<PublishedSite | undefined>;
  /** The published site; throws the error `no-register` when it has published nothing. */
  get(): Promise<PublishedSite>;
}

/** Follows what a site publishes. */
export function createSiteResolver(store: Store, id: string): SiteResolver {
  let current: PublishedSite | undefined;
  const find = async () => {
    const number = await store.versions.latestNumber(id);
    if (number !== (current?.version ?? 0)) current = await load(store, id, number);
    return current;
  };
  return {
    find,
    async get() {
      const site = await find();
      if (!site) throw new AppError("no-register", `Site ${id} has not published a register yet.`);
      return site;
    },
  };
}

/** Follows what each of several sites publishes; `known` are followed already. */
export function createSiteResolvers(
  store: Store,
  known: Readonly<Record<string, SiteResolver>> = {},
): (id: string) => Promise<SiteResolver> {
  const resolvers = new Map(Object.entries(known));
  return async (id) => {
    const before = resolvers.get(id);
    if (before) return before;
    if (!(await store.sites.get(id))) throw new AppError("not-found", `There is no site ${id}.`);
    const resolver = createSiteResolver(store, id);
    resolvers.set(id, resolver);
    return resolver;
  };
}

async function load(store: Store, id: string, number: number): Promise<PublishedSite | undefined> {
  const version = await store.versions.get(id, number);
  if (!version) return undefined;
  const { register, hash, publishedAt } = version;
  const log = await changeLog(store, id, number);
  return {
    id,
    register,
    version: number,
    hash,
    publishedAt,
    materialVersion: await store.versions.lastMaterial(id),
    matcher: compileMatcher(registerForGuard(register)),
    languages: offeredLanguages(register.site.languages),
    termsOf: visitTerms(register),
    versions: await store.versions.list(id),
    log,
    added: addedSince(log),
  };
}

/** The change log of a site up to a version. */
async function changeLog(store: Store, id: string, latest: number): Promise<PublishedVersion[]> {
  const oldest = Math.max(1, latest - LOGGED);
  const numbers = Array.from({ length: latest - oldest + 1 }, (_, at) => latest - at);
  const found = await Promise.all(numbers.map((number) => store.versions.get(id, number)));
  const versions = found.filter((version) => version !== undefined);
  return versions.slice(0, LOGGED).map(({ number, publishedAt, note, register }, at) => {
    const before = versions[at + 1];
    return {
      version: number,
      publishedAt,
      note: register.note ?? note,
      changes: before ? diffRegisters(before.register, register) : [],
    };
  });
}
