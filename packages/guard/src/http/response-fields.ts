import { parseUrl } from "@glassjar/register";
import { expiringSetCookies, cookiePathsAbove } from "../cookie/expiring.ts";
import { filterSetCookies } from "../cookie/filter.ts";
import { registrableDomain } from "../cookie/registrable-domain.ts";
import { cookieKeyOf } from "../cookie/withdrawn.ts";
import { filterLinkHeader } from "../html/link-header.ts";
import { judge } from "../verdict.ts";
import type { AnswerKind } from "./answer-kind.ts";
import { cachingFields, varyFields, yieldsToOurs } from "./caching.ts";
import { endToEnd, field, valueOf, valuesOf, type Field } from "./fields.ts";
import { onceEndFields } from "./once.ts";
import { policyFields } from "./policy.ts";
import type { Visit } from "./visit.ts";

/** The header fields of the answer to the visitor. `upstream` is the origin that answered. */
export function responseFields(
  visit: Visit,
  fields: readonly Field[],
  upstream: string,
  kind: AnswerKind,
): Field[] {
  const expired = expiredCookies(visit);
  const kept = { page: kind.page, expires: expired.length > 0 };
  const written = endToEnd(fields, REPLACED).filter(
    ([, , key]) => !yieldsToOurs(key, kept) && !(kind.rewritten && BYTES.has(key)),
  );
  const location = written.findIndex(([, , key]) => key === "location");
  if (location !== -1)
    written.splice(location, 1, withPublicLocation(written[location] as Field, visit, upstream));
  written.push(
    ...linkFields(visit, fields),
    ...setCookieFields(visit, fields),
    ...expired.map((value) => field("Set-Cookie", value)),
    ...(kind.page ? onceEndFields(visit) : []),
    ...cachingFields(visit, fields, kept),
    ...varyFields(visit, fields, kept),
    ...(kind.policy ? policyFields(visit) : []),
  );
  return written;
}

const REPLACED: ReadonlySet<string> = new Set(["link", "set-cookie", "vary"]);

/** What is true of the upstream's bytes only. */
const BYTES: ReadonlySet<string> = new Set([
  "accept-ranges",
  "content-digest",
  "content-length",
  "content-md5",
  "digest",
  "repr-digest",
]);

/** With `Host` kept redirects are right already, unless the upstream names its own address. */
function withPublicLocation(entry: Field, { url }: Visit, upstream: string): Field {
  const [name, value] = entry;
  const target = parseUrl(value);
  if (target?.origin !== upstream) return entry;
  return field(name, url.origin + target.pathname + target.search + target.hash);
}

/** `Link` without what would make the browser ask a held host; of early hints too (RFC 8297). */
export function linkFields(visit: Visit, fields: readonly Field[]): Field[] {
  const link = valueOf(fields, "link");
  if (link === undefined) return [];
  const { url, site, choice, undeclared } = visit;
  const holds = (name: string) =>
    name !== url.hostname &&
    judge(site.matcher, choice, { kind: "host", name }, undeclared).verdict === "hold";
  const passing = filterLinkHeader(link, url, holds);
  return passing === "" ? [] : [field("Link", passing)];
}

function setCookieFields({ cookies }: Visit, fields: readonly Field[]): Field[] {
  const values = valuesOf(fields, "set-cookie");
  if (values.length === 0) return [];
  return filterSetCookies(values, cookies).passed.map((value) => field("Set-Cookie", value));
}

/** Header lines one answer may take for this: some 30 kB, a tenth of what browsers take. */
const MAX_EXPIRING = 400;
/** Proxies in front bear some 4 kB. */
const MAX_EXPIRING_BEHIND = 50;

/**
 * Cookies that came although the choice does not grant them, HttpOnly ones included; those beyond
 * the limit come again with the next request. Only declared ones: a cookie the register does not
 * know may belong to a neighbour on the same domain, and is kept from the site but not taken from
 * the visitor.
 */
function expiredCookies({ heldCookies, site, url, client }: Visit): string[] {
  const most = client.proxies.length === 0 ? MAX_EXPIRING : MAX_EXPIRING_BEHIND;
  const withdrawn = heldCookies.flatMap(({ name, verdict: { declaration } }) =>
    declaration ? [cookieKeyOf(site.register, declaration, name)] : [],
  );
  if (withdrawn.length === 0) return [];
  const scope = {
    host: url.hostname,
    registrableDomain: registrableDomain(url.hostname),
    secure: url.protocol === "https:",
    paths: cookiePathsAbove(url.pathname),
  };
  const lines: string[] = [];
  for (const key of withdrawn) {
    const more = expiringSetCookies([key], scope);
    if (lines.length > 0 && lines.length + more.length > most) break;
    lines.push(...more);
  }
  return lines;
}
