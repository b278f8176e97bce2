import type { IncomingMessage } from "node:http";
import { expiringSetCookies, cookiePathsAbove } from "../cookie/expiring.ts";
import { filterSetCookies } from "../cookie/filter.ts";
import { registrableDomain } from "../cookie/registrable-domain.ts";
import { cookieKeyOf } from "../cookie/withdrawn.ts";
import { consentCsp } from "../csp.ts";
import { filterLinkHeader } from "../html/link-header.ts";
import { judge } from "../verdict.ts";
import { stateOf, tagFor } from "./entity-tag.ts";
import { endToEnd, valueOf, type Field } from "./fields.ts";
import type { Visit } from "./visit.ts";

/** What an answer is to us. */
export interface AnswerKind {
  /** A page that depends on the choice: its caching is ours to set. */
  readonly page: boolean;
  /** A page whose bytes we change. */
  readonly rewritten: boolean;
  /** Something that can run: the browser gets the policy with it. */
  readonly policy: boolean;
}

/** How many withdrawn cookies one response expires; the next request brings the rest again. */
const MAX_EXPIRED = 8;

/** The header fields of the answer to the visitor. */
export function responseFields(
  visit: Visit,
  fields: readonly Field[],
  upstream: URL,
  kind: AnswerKind,
): Field[] {
  const dropped = [
    "set-cookie",
    "vary",
    "link",
    ...(kind.page ? CACHING : []),
    ...(kind.rewritten ? BYTES : []),
  ];
  return [
    ...endToEnd(fields, dropped).map((field) => withPublicLocation(field, visit, upstream)),
    ...linkFields(visit, fields),
    ...cookieFields(visit, fields),
    ...(kind.page ? cachingFields(visit, fields) : []),
    ...varyFields(fields, kind.page),
    ...policyFields(visit, kind.policy),
  ];
}

const CACHING = ["cache-control", "etag", "expires", "last-modified", "pragma"];
const BYTES = [
  "accept-ranges",
  "content-digest",
  "content-length",
  "content-md5",
  "digest",
  "repr-digest",
];

/** With `Host` kept redirects are right already, unless the upstream names its own address. */
function withPublicLocation(field: Field, { url }: Visit, upstream: URL): Field {
  const [name, value] = field;
  if (name.toLowerCase() !== "location" || !URL.canParse(value)) return field;
  const target = new URL(value);
  if (target.origin !== upstream.origin) return field;
  return [name, url.origin + target.pathname + target.search + target.hash];
}

function linkFields({ url, site, choice, undeclared }: Visit, fields: readonly Field[]): Field[] {
  const link = valueOf(fields, "link");
  if (link === undefined) return [];
  const holds = (name: string) =>
    name !== url.hostname &&
    judge(site.matcher, choice, { kind: "host", name }, undeclared).verdict === "hold";
  const passing = filterLinkHeader(link, url, holds);
  return passing === "" ? [] : [["Link", passing]];
}

function cookieFields(visit: Visit, fields: readonly Field[]): Field[] {
  const values = fields.filter(([name]) => name.toLowerCase() === "set-cookie");
  const { passed } = filterSetCookies(
    values.map(([, value]) => value),
    visit.cookies,
  );
  return [...passed, ...expiredCookies(visit)].map((value) => ["Set-Cookie", value] as const);
}

/**
 * Cookies that came although the choice does not grant them, HttpOnly ones included. Only declared
 * ones: a cookie the register does not know may belong to a neighbour on the same domain, and is
 * kept from the site but not taken from the visitor.
 */
function expiredCookies({ heldCookies, site, url }: Visit): string[] {
  const withdrawn = heldCookies.flatMap(({ name, verdict: { declaration } }) =>
    declaration ? [cookieKeyOf(site.register, declaration, name)] : [],
  );
  if (withdrawn.length === 0) return [];
  return expiringSetCookies(withdrawn.slice(0, MAX_EXPIRED), {
    host: url.hostname,
    registrableDomain: registrableDomain(url.hostname),
    secure: url.protocol === "https:",
    paths: cookiePathsAbove(url.pathname),
  });
}

/** A page is the visitor's own, and asked for anew each time: a choice must show at once. */
function cachingFields(visit: Visit, fields: readonly Field[]): Field[] {
  const unstored = /\bno-store\b/i.test(valueOf(fields, "cache-control") ?? "");
  const tag = valueOf(fields, "etag");
  return [
    ["Cache-Control", unstored ? "private, no-store" : "private, no-cache"],
    ...(tag === undefined ? [] : [["ETag", tagFor(tag, stateOf(visit))] as const]),
  ];
}

function varyFields(fields: readonly Field[], page: boolean): Field[] {
  const vary = valueOf(fields, "vary");
  const cookies = valueOf(fields, "set-cookie") !== undefined;
  const added = page ? ["Cookie", "Sec-GPC"] : cookies ? ["Cookie"] : [];
  const named = (vary ?? "").toLowerCase().split(/\s*,\s*/);
  const missing = added.filter((name) => !named.includes(name.toLowerCase()) && vary !== "*");
  const all = [...(vary === undefined ? [] : [vary]), ...missing];
  return all.length === 0 ? [] : [["Vary", all.join(", ")]];
}

function policyFields(visit: Visit, wanted: boolean): Field[] {
  if (!wanted) return [];
  const { register, matcher } = visit.site;
  const { choice, undeclared, url } = visit;
  const policy = consentCsp({ register, matcher, choice, undeclared, host: url.hostname });
  return policy === undefined ? [] : [["Content-Security-Policy", policy]];
}

const SCRIPTED_DESTINATIONS = new Set(["worker", "sharedworker", "serviceworker"]);

/** What the answer is, by its type, status and what the browser wants it for. */
export function kindOf({ request }: Visit, answer: IncomingMessage, ourTag: boolean): AnswerKind {
  const type = (answer.headers["content-type"] ?? "").trim().toLowerCase();
  const html = /^text\/html\b/.test(type);
  const page = html || (answer.statusCode === 304 && ourTag);
  // UTF-16 does not agree with ASCII, so it cannot be read as bytes; its page still gets the policy.
  const rewritten = html && answer.statusCode !== 206 && !/charset\s*=\s*["']?utf-?16/.test(type);
  const destination = String(request.headers["sec-fetch-dest"]);
  // Without a type the browser guesses, and may guess a page.
  const active = page || type === "" || /\b(?:xml|svg)/.test(type);
  return { page, rewritten, policy: active || SCRIPTED_DESTINATIONS.has(destination) };
}
