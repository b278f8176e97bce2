import { splitPair } from "./set-cookie.ts";

/** One cookie of a `Cookie` header, with its bytes as they came. */
export interface SentCookie {
  /** Empty for a cookie without a name. */
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

/** Splits a `Cookie` header; what stands between two semicolons is one cookie, empty ones are none. */
export function parseCookieHeader(header: string): SentCookie[] {
  const cookies: SentCookie[] = [];
  for (const text of header.split(";")) {
    const [name, value] = splitPair(text, "value");
    if (name !== "" || value !== "") cookies.push({ name, value, text });
  }
  return cookies;
}

/** The value of a cookie; the last one where several have the name, as Django and most servers read. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  return parseCookieHeader(header ?? "").findLast((cookie) => cookie.name === name)?.value;
}
