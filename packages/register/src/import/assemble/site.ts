import { textIn } from "../../text.ts";
import type { Register } from "../../schema.ts";
import type { ImportOptions } from "../result.ts";
import type { Reading, SiteFacts } from "../statement.ts";
import { fold } from "../words.ts";
import { isOperator } from "../guess.ts";

/** The site all statements are about. */
export interface Site {
  readonly name: string;
  readonly host: string;
  readonly origin: string;
  /** Whether its address is said anywhere. */
  readonly known: boolean;
  readonly languages: readonly string[];
  readonly facts: SiteFacts;
  /** Name of the provider that runs it, where a source tells. */
  readonly operator: string | undefined;
}

/** What stands for the address of a site that is not known. */
const UNKNOWN = "https://site.example";
const DEFAULT_AREAS: Readonly<Record<string, string>> = { front: "/", back: "/backoffice/" };

/** Settles what is known of the site: options first, then what its pages say. */
export function siteOf(readings: readonly Reading[], options: ImportOptions): Site {
  const origin = options.origin ?? firstOf(readings, (reading) => reading.origin);
  const host = new URL(origin ?? UNKNOWN).hostname;
  const facts: SiteFacts = firstOf(readings, (reading) => reading.site) ?? {};
  const said = facts.name === undefined ? undefined : textIn(facts.name, "en");
  const found = readings.map(({ language }) => language);
  return {
    origin: origin ?? UNKNOWN,
    host,
    known: origin !== undefined,
    name: options.name ?? said ?? host.replace(/^www\./, ""),
    languages: [...new Set(options.languages?.length ? options.languages : found)],
    facts,
    operator: firstOf(readings, (reading) => reading.operator),
  };
}

function firstOf<Value>(
  readings: readonly Reading[],
  pick: (reading: Reading) => Value | undefined,
): Value | undefined {
  return readings.map(pick).find((value) => value !== undefined);
}

/** Whether a provider's name means whoever runs the site. */
export function runs(name: string, site: Site): boolean {
  return isOperator(name, site) || fold(name) === fold(site.operator ?? "-");
}

/** Whether an item without its own domain, or with this one, would count as first-party. */
export function isHome(domain: string | undefined, { host }: Site): boolean {
  return (
    domain === undefined ||
    host === domain ||
    host.endsWith(`.${domain}`) ||
    domain.endsWith(`.${host}`)
  );
}

/** The site's part of the register. */
export function siteEntry(site: Site, areas: Record<string, string> | undefined): Register["site"] {
  return {
    ...site.facts,
    name: site.name,
    origin: site.origin,
    ...(areas && { areas }),
    languages: [...site.languages],
  };
}

/** The path of every area that is used, or of those the options name. */
export function areasOf(
  used: ReadonlySet<string>,
  options: ImportOptions,
): Record<string, string> | undefined {
  const paths = options.areas ?? {
    ...Object.fromEntries([...used].map((id) => [id, `/${id}/`])),
    ...DEFAULT_AREAS,
  };
  const declared = Object.entries(paths).filter(([id]) => options.areas || used.has(id));
  return declared.length > 0 ? Object.fromEntries(declared) : undefined;
}
