import { forwardedFields } from "./client.ts";
import { conditionFor, stateOf } from "./entity-tag.ts";
import { endToEnd, field, optional, valueOf, type Field } from "./fields.ts";
import type { Visit } from "./visit.ts";

/** Written by us from what we know; what the client claims is dropped. */
const REPLACED: ReadonlySet<string> = new Set([
  "accept-encoding",
  "cookie",
  "expect",
  "forwarded",
  "host",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "range",
  "via",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-prefix",
  "x-forwarded-proto",
  "x-forwarded-server",
  "x-real-ip",
]);

/** What the upstream may be asked for. */
export interface RequestTerms {
  /** The content encodings that the caller can look into, lower-case. */
  readonly readable: ReadonlySet<string>;
  /** False asks for the whole, whatever part the client wants. */
  readonly parts: boolean;
}

/** The header fields of the request to the upstream. */
export function requestFields(visit: Visit, terms: RequestTerms): Field[] {
  const { head, cookieHeader, client } = visit;
  const { fields } = head;
  const encodings = valueOf(fields, "accept-encoding");
  const written = endToEnd(fields, REPLACED);
  written.unshift(field("Host", client.authority));
  written.push(
    ...optional("Cookie", cookieHeader === "" ? undefined : cookieHeader),
    ...optional("Accept-Encoding", encodings && readableEncodings(encodings, terms.readable)),
    ...conditions(visit),
    ...(terms.parts ? partFields(visit) : []),
    ...forwardedFields(client),
    ...framing(visit),
    field("Via", [valueOf(fields, "via"), "1.1 glassjar"].filter(Boolean).join(", ")),
  );
  return written;
}

/** The encodings a client accepts, as far as we can read them too. */
function readableEncodings(header: string, readable: ReadonlySet<string>): string {
  const kept = header
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => readable.has((entry.split(";")[0] ?? "").trim().toLowerCase()));
  return kept.length === 0 ? "identity" : kept.join(", ");
}

/** Whether the request is for a page, as far as a request tells. */
export function asksForPage({ head }: Pick<Visit, "head">): boolean {
  const destination = valueOf(head.fields, "sec-fetch-dest");
  if (destination !== undefined) return PAGE_DESTINATIONS.has(destination);
  return (valueOf(head.fields, "accept") ?? "").includes("text/html");
}

const PAGE_DESTINATIONS = new Set(["document", "iframe", "frame", "object", "embed"]);

/** A part of a page cannot be judged: what it belongs to may stand in another. */
function partFields(visit: Visit): Field[] {
  if (asksForPage(visit)) return [];
  return visit.head.fields.filter(([, , key]) => key === "range" || key === "if-range");
}

function conditions(visit: Visit): Field[] {
  const { fields } = visit.head;
  const tags = valueOf(fields, "if-none-match");
  const page = asksForPage(visit);
  const condition = tags === undefined ? undefined : conditionFor(tags, stateOf(visit), page);
  // A date knows nothing of the choice; where a tag was left out it must not answer for it.
  const dated = !page && tags === condition ? valueOf(fields, "if-modified-since") : undefined;
  return [...optional("If-None-Match", condition), ...optional("If-Modified-Since", dated)];
}

/** How long the body is: Node would else make an empty POST chunked, which not every upstream takes. */
function framing({ head }: Visit): Field[] {
  if (head.framing === "chunked") return [field("Transfer-Encoding", "chunked")];
  return head.framing === "counted" || BODYLESS.has(head.method)
    ? []
    : [field("Content-Length", "0")];
}

const BODYLESS = new Set(["GET", "HEAD", "OPTIONS", "DELETE"]);
