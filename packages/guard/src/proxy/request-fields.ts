import { conditionFor, stateOf } from "./entity-tag.ts";
import { endToEnd, fieldsOf, valueOf, type Field } from "./fields.ts";
import type { Visit } from "./visit.ts";

/** Written by us from what we know; what the client claims is dropped. */
const REPLACED = [
  "accept-encoding",
  "cookie",
  "expect",
  "forwarded",
  "host",
  "if-modified-since",
  "if-none-match",
  "via",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-prefix",
  "x-forwarded-proto",
  "x-forwarded-server",
  "x-real-ip",
];

/** The encodings of pages we can look into. */
const READABLE = new Set(["br", "deflate", "gzip", "identity", "x-gzip"]);

/** The header fields of the request to the upstream. */
export function requestFields(visit: Visit): Field[] {
  const { request, cookieHeader } = visit;
  const fields = fieldsOf(request.rawHeaders);
  return [
    ["Host", visit.authority],
    ...endToEnd(fields, REPLACED),
    ...optional("Cookie", cookieHeader === "" ? undefined : cookieHeader),
    ...optional("Accept-Encoding", readableEncodings(valueOf(fields, "accept-encoding"))),
    ...conditions(visit, fields),
    ...forwarded(visit),
    ...framing(visit, fields),
    ["Via", [valueOf(fields, "via"), "1.1 glassjar"].filter(Boolean).join(", ")],
  ];
}

function optional(name: string, value: string | undefined): Field[] {
  return value === undefined ? [] : [[name, value]];
}

/** The encodings a client accepts, as far as we can read them too. */
function readableEncodings(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const readable = header
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => READABLE.has((entry.split(";")[0] ?? "").trim().toLowerCase()));
  return readable.length === 0 ? "identity" : readable.join(", ");
}

/** Whether the request is for a page, as far as a request tells. */
export function asksForPage({ request }: Visit): boolean {
  const destination = request.headers["sec-fetch-dest"];
  if (typeof destination === "string") return PAGE_DESTINATIONS.has(destination);
  return (request.headers.accept ?? "").includes("text/html");
}

const PAGE_DESTINATIONS = new Set(["document", "iframe", "frame", "object", "embed"]);

function conditions(visit: Visit, fields: readonly Field[]): Field[] {
  const tags = valueOf(fields, "if-none-match");
  const page = asksForPage(visit);
  const condition = tags === undefined ? undefined : conditionFor(tags, stateOf(visit), page);
  // A date knows nothing of the choice; where a tag was left out it must not answer for it.
  const dated = !page && tags === condition ? valueOf(fields, "if-modified-since") : undefined;
  return [...optional("If-None-Match", condition), ...optional("If-Modified-Since", dated)];
}

/** `Forwarded` (RFC 7239) and its older cousins, for the connection we see. */
function forwarded({ request, url, authority }: Visit): Field[] {
  const address = clientAddress(request.socket.remoteAddress);
  const scheme = url.protocol.slice(0, -1);
  const node = address.includes(":") ? `"[${address}]"` : address;
  return [
    ["X-Forwarded-For", address],
    ["X-Forwarded-Host", authority],
    ["X-Forwarded-Proto", scheme],
    ["Forwarded", `for=${node};host="${authority}";proto=${scheme}`],
  ];
}

/** An IPv4 address on an IPv6 socket in its usual form. */
export function clientAddress(address: string | undefined): string {
  return (address ?? "unknown").replace(/^::ffff:(?=\d+\.)/, "");
}

/** How long the body is: Node would else make an empty POST chunked, which not every upstream takes. */
function framing({ request }: Visit, fields: readonly Field[]): Field[] {
  if (request.headers["transfer-encoding"] !== undefined) return [["Transfer-Encoding", "chunked"]];
  const counted = valueOf(fields, "content-length") !== undefined;
  return counted || BODYLESS.has(request.method ?? "") ? [] : [["Content-Length", "0"]];
}

const BODYLESS = new Set(["GET", "HEAD", "OPTIONS", "DELETE"]);
