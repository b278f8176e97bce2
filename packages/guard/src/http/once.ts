import type { EffectiveChoice } from "@glassjar/consent/choice";
import type { SentCookie } from "../cookie/cookie-header.ts";
import { serialiseSetCookie } from "../cookie/set-cookie.ts";
import { field, type Field } from "./fields.ts";
import type { GuardedSite } from "./site.ts";
import type { Visit } from "./visit.ts";

/** The cookie by which a visitor asks for held content in the next page and in no other. */
const onceCookie = ({ cookieName }: GuardedSite) => `${cookieName}_once`;

/** The service that the visitor asked to load once; undefined where it is none of the register. */
export function onceService(sent: readonly SentCookie[], site: GuardedSite): string | undefined {
  const asked = sent.findLast(({ name }) => name === onceCookie(site))?.value;
  return asked !== undefined && Object.hasOwn(site.register.services, asked) ? asked : undefined;
}

/** The choice for this page: the visitor asked for the service by name. */
export function withOnce(choice: EffectiveChoice | undefined, service: string): EffectiveChoice {
  return { granted: choice?.granted ?? [], services: { ...choice?.services, [service]: true } };
}

/** What takes the cookie away with the page it was for. */
export function onceEndFields({ once, site, url }: Visit): Field[] {
  if (once === undefined) return [];
  const secure = url.protocol === "https:";
  const ended = { name: onceCookie(site), value: "", maxAge: 0, path: "/", secure };
  return [field("Set-Cookie", serialiseSetCookie(ended))];
}
