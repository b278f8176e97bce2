import type { Choice } from "@glassjar/consent/choice";
import type { Matcher } from "@glassjar/register/matcher";
import { judge, type UndeclaredPolicy, type Verdict } from "../verdict.ts";
import { parseCookieHeader } from "./cookie-header.ts";
import { isDeletion, parseSetCookie } from "./set-cookie.ts";

/** What decides about cookies on the wire. */
export interface CookieContext {
  readonly matcher: Matcher;
  readonly choice: Choice | undefined;
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
    const cookie = parseSetCookie(text);
    const name = cookie?.name ?? "";
    const verdict = judgeCookie(name, context);
    if (verdict?.verdict === "hold" && !(cookie && isDeletion(cookie, now)))
      held.push({ text, name, verdict });
    else passed.push(text);
  }
  return { passed, held };
}

/** A held cookie of a request, and why. */
export interface HeldCookie {
  readonly name: string;
  readonly verdict: Verdict;
}

/**
 * Takes held cookies out of a `Cookie` header. The others keep their bytes and order; when nothing
 * is held the header is the one that came, when nothing is left it is undefined.
 */
export function filterCookieHeader(
  header: string,
  context: CookieContext,
): { readonly header: string | undefined; readonly held: HeldCookie[] } {
  const held: HeldCookie[] = [];
  const kept: string[] = [];
  for (const { name, text } of parseCookieHeader(header)) {
    const verdict = judgeCookie(name, context);
    if (verdict?.verdict === "hold") held.push({ name, verdict });
    else kept.push(text);
  }
  if (held.length === 0) return { header, held };
  return { header: kept.length === 0 ? undefined : kept.join(";").replace(/^[ \t]+/, ""), held };
}

function judgeCookie(name: string, context: CookieContext): Verdict | undefined {
  if (name === context.choiceCookie) return undefined;
  return judge(context.matcher, context.choice, { kind: "cookie", name }, context.undeclared);
}
