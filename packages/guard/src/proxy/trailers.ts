import type { AnswerKind } from "../http/answer-kind.ts";
import { fieldsOf, type Field } from "../http/fields.ts";

/**
 * Fields that must not come after the body (RFC 9110 §6.5.1): they would say too late how to read,
 * route, keep or trust the message, and we have judged it by then.
 */
const NOT_AFTER =
  /^(?:authorization|cache-control|connection|content-|cookie|expires|forwarded|host|link|location|set-cookie|te$|trailer|transfer-encoding|upgrade|vary|www-authenticate|x-forwarded-)/;
const DIGESTS = /^(?:repr-)?digest$/;

/** The trailer fields that travel on: name and value pairs, none for most messages. */
export function trailersOf(raw: readonly string[], kind?: AnswerKind): [string, string][] {
  if (raw.length === 0) return [];
  return fieldsOf(raw)
    .filter(([, , key]) => !NOT_AFTER.test(key) && !(kind?.rewritten && DIGESTS.test(key)))
    .map(([name, value]) => [name, value]);
}

/** Without `Trailer`, for messages that are not sent in pieces and so cannot have any. */
export function withoutTrailers(fields: readonly Field[]): readonly Field[] {
  return fields.some(([, , key]) => key === "trailer")
    ? fields.filter(([, , key]) => key !== "trailer")
    : fields;
}
