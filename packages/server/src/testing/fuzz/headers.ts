import * as fc from "fast-check";
import { nasty } from "./values.ts";

/** Headers that servers read, few of them as they should be. */
export function headersOf(secret: string): fc.Arbitrary<Record<string, string>> {
  // What a header may hold (RFC 9110 §5.5): other octets never leave a client library.
  const line = fc.oneof(nasty, fc.string()).map((text) => text.replaceAll(/[^\t\x20-\x7e]/g, ""));
  const choices: Record<string, fc.Arbitrary<string>> = {
    accept: fc.constantFrom("text/html", "application/json", "text/csv", "*/*", ";q=1", "text/htm"),
    "accept-language": fc.oneof(line, fc.constantFrom("ar;q=0.9,*", "fr;q=9", "-".repeat(600))),
    "accept-encoding": fc.constantFrom("br", "gzip;q=0", "br;q=x,,"),
    authorization: fc.constantFrom(`Apikey ${secret}`, "Apikey ", `Bearer ${secret}`, "Basic %"),
    "if-match": fc.oneof(line, fc.constantFrom('"1"', "*", 'W/"x"', '"', ",")),
    "if-none-match": fc.oneof(line, fc.constantFrom("*", 'W/"')),
    "idempotency-key": fc.oneof(line, fc.constantFrom(`"${secret}"`, '"', "a".repeat(500))),
    origin: fc.oneof(line, fc.constantFrom("null", "http://localhost", "https://x", "http://[")),
    referer: fc.oneof(line, fc.constantFrom("http://[", "about:blank")),
    range: fc.constantFrom("bytes=0-0", "bytes=9-1", "lines=1"),
    "sec-gpc": line,
    "sec-fetch-site": line,
    "user-agent": line,
    "x-forwarded-host": line,
    "x-forwarded-for": line,
    "x-http-method-override": fc.constantFrom("DELETE", "PUT"),
    "content-encoding": fc.constantFrom("gzip", "br"),
  };
  return fc
    .record(choices, { requiredKeys: [] })
    .map((chosen) => Object.assign({}, chosen) as Record<string, string>);
}
