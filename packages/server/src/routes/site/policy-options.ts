import type { PolicyAudit, PolicyOptions, PolicyVisitor } from "@glassjar/register/policy";
import type { FastifyRequest } from "fastify";
import { gpcOf } from "../../plugins/app/gpc.ts";
import { choiceOf } from "../../site/choice-of.ts";
import type { PublishedSite } from "../../site/published-site.ts";
import type { Store } from "../../store/index.ts";

const DAY_MS = 86_400_000;

/** How many audits are looked through for one that held the site to its register. */
const AUDITS = 20;

/** What every form of the policy in force says, without anything about who reads it. */
export async function publicOptions(
  store: Store,
  site: PublishedSite,
  language: string,
  base: string,
): Promise<PolicyOptions> {
  const query = `?lang=${language}`;
  return {
    register: site.register,
    version: site.version,
    publishedAt: site.publishedAt,
    language,
    preferencesHref: `${base}/cookies/preferences`,
    versions: site.log,
    versionHref: (version) => `${base}/cookies/versions/${version}${query}`,
    audit: await lastAudit(store, site.id),
    formats: {
      json: `${base}/cookies.json${query}`,
      markdown: `${base}/cookies.md${query}`,
      text: `${base}/cookies.txt${query}`,
    },
  };
}

/** What a version says, whether in force or not; undefined when there is no such version. */
export async function versionOptions(
  store: Store,
  site: PublishedSite,
  number: number,
  { language, base }: { readonly language: string; readonly base: string },
): Promise<PolicyOptions | undefined> {
  const version = await store.versions.get(site.id, number);
  if (!version) return undefined;
  const query = `?lang=${language}`;
  const address = `${base}/cookies/versions/${number}`;
  const options = await publicOptions(store, site, language, base);
  const { audit } = options;
  return {
    ...options,
    register: version.register,
    version: number,
    publishedAt: version.publishedAt,
    versions: site.log.filter((entry) => entry.version <= number),
    audit: audit?.version === number ? audit : null,
    formats: {
      json: `${address}.json${query}`,
      markdown: `${address}.md${query}`,
      text: `${address}.txt${query}`,
    },
    ...(number === site.version ? {} : { currentHref: `${base}/cookies${query}` }),
  };
}

/** Who reads the policy, as far as their request says. */
export function visitorOf(request: FastifyRequest, site: PublishedSite): PolicyVisitor {
  const choice = choiceOf(request, site);
  return {
    gpc: gpcOf(request),
    saved: "saved" in (request.query as object),
    ...(choice && {
      choice: { granted: choice.granted, services: choice.services, at: choice.day * DAY_MS },
    }),
  };
}

async function lastAudit(store: Store, site: string): Promise<PolicyAudit | null> {
  const audits = await store.audits.list(site, AUDITS);
  for (const { at, version, findings } of audits)
    if (version !== undefined) return { at, version, findings };
  return null;
}
