import type { EffectiveChoice } from "@glassjar/consent/choice";
import type { Register } from "@glassjar/register";
import type { Declaration, Matcher } from "@glassjar/register/matcher";
import { judge, type UndeclaredPolicy, type Verdict } from "../verdict.ts";
import { parseCookieHeader, type SentCookie } from "./cookie-header.ts";
import { isDeletion, parseSetCookie, setCookieName } from "./set-cookie.ts";
import { cookieKeyOf } from "./withdrawn.ts";

/** What decides about cookies on the wire. */
export interface CookieContext {
  readonly matcher: Matcher;
  /** Where declared cookies live, to tell duplicates apart; without it the last of them stays. */
  readonly register?: Register;
  readonly choice: EffectiveChoice | undefined;
  readonly undeclared: UndeclaredPolicy;
  /** Name of the choice cookie, which always passes: without it no choice could be kept. */
  readonly choiceCookie: string;
}

/** A `Set-Cookie` that was kept from the visitor, and why. */
export interface HeldSetCookie {
  readonly text: string;
  readonly name: string;
  readonly verdict: Verdict;
}

/**
 * Parts the `Set-Cookie` values of a response. What passes is the text that came, in its order. A
 * deletion always passes: it stores nothing. A value no browser can read is judged as a cookie
 * without a name.
 */
export function filterSetCookies(
  values: readonly string[],
  context: CookieContext,
  now: number = Date.now(),
): { readonly passed: string[]; readonly held: HeldSetCookie[] } {
  const passed: string[] = [];
  const held: HeldSetCookie[] = [];
  for (const text of values) {
    const name = setCookieName(text);
    const verdict = judgeCookie(name, context);
    if (verdict?.verdict === "hold" && !takesAway(text, now)) held.push({ text, name, verdict });
    else passed.push(text);
  }
  return { passed, held };
}

function takesAway(text: string, now: number): boolean {
  const cookie = parseSetCookie(text);
  return cookie !== undefined && isDeletion(cookie, now);
}

/** A held cookie of a request, and why. */
export interface HeldCookie {
  readonly name: string;
  readonly verdict: Verdict;
}

/**
 * Takes held cookies out of a `Cookie` header. The others keep their bytes and order; when nothing
 * is taken out the header is the one that came, when nothing is left it is undefined.
 *
 * Of several cookies with one declared name one stays, so that every program behind reads the same:
 * the first where the register declares a path, for browsers send the longest path first, else the
 * last, which is the newest, as Django reads it (RFC 6265 §5.4 leaves the choice to servers).
 */
export function filterCookieHeader(
  header: string,
  context: CookieContext,
): { readonly header: string | undefined; readonly held: HeldCookie[] } {
  return filterCookies(parseCookieHeader(header), header, context);
}

/** The same for a header that was split already. */
export function filterCookies(
  sent: readonly SentCookie[],
  header: string,
  context: CookieContext,
): { readonly header: string | undefined; readonly held: HeldCookie[] } {
  const held: HeldCookie[] = [];
  const kept = new Map<SentCookie, Verdict | undefined>();
  for (const cookie of sent) {
    const verdict = judgeCookie(cookie.name, context);
    if (verdict?.verdict === "hold") held.push({ name: cookie.name, verdict });
    else kept.set(cookie, verdict);
  }
  const passing = withoutDuplicates(kept, context);
  if (passing.length === sent.length) return { header, held };
  const text = passing.map((cookie) => cookie.text).join(";");
  return { header: text === "" ? undefined : text.replace(/^[ \t]+/, ""), held };
}

function withoutDuplicates(
  kept: ReadonlyMap<SentCookie, Verdict | undefined>,
  context: CookieContext,
): SentCookie[] {
  const cookies = [...kept.keys()];
  if (new Set(cookies.map(({ name }) => name)).size === cookies.length) return cookies;
  return cookies.filter((cookie, at) => {
    const declaration = kept.get(cookie)?.declaration;
    if (!declaration) return true;
    const others = isScoped(declaration, context) ? cookies.slice(0, at) : cookies.slice(at + 1);
    return !others.some(({ name }) => name === cookie.name);
  });
}

/** Whether the register says that the cookie belongs to a part of the site. */
function isScoped(declaration: Declaration, { register }: CookieContext): boolean {
  const path = register && cookieKeyOf(register, declaration, "").path;
  return path !== undefined && path !== "/";
}

function judgeCookie(name: string, context: CookieContext): Verdict | undefined {
  if (name === context.choiceCookie) return undefined;
  return judge(context.matcher, context.choice, { kind: "cookie", name }, context.undeclared);
}
