import { isAllowed, type EffectiveChoice } from "@glassjar/consent/choice";
import { isPattern, itemKey, type Register } from "@glassjar/register";
import type { Declaration, Matcher } from "@glassjar/register/matcher";
import type { CookieKey } from "./expiring.ts";

/** What the register says about where a cookie of this name is stored. */
export function cookieKeyOf(register: Register, declaration: Declaration, name: string): CookieKey {
  const service = register.services[declaration.service];
  const item = declaration.item === undefined ? undefined : service?.items[declaration.item];
  return {
    name,
    ...(item?.path === undefined ? {} : { path: item.path }),
    ...(item?.domain === undefined ? {} : { domain: item.domain }),
    ...(item?.partitioned === undefined ? {} : { partitioned: item.partitioned }),
  };
}

/**
 * The cookies a choice does not grant: every declared first-party name, and of `seen` (the names in
 * the request's `Cookie` header) those that a declared pattern covers. Undeclared ones are not
 * among them: they may belong to a neighbour on the same domain, and are kept from the site instead.
 */
export function withdrawnCookies(
  register: Register,
  matcher: Matcher,
  choice: EffectiveChoice | undefined,
  seen: readonly string[],
): CookieKey[] {
  const names = new Set([...declaredNames(register), ...seen]);
  return [...names].flatMap((name) => {
    const declaration = matcher.item("cookie", name);
    return declaration && !isAllowed(choice, declaration)
      ? [cookieKeyOf(register, declaration, name)]
      : [];
  });
}

function declaredNames(register: Register): string[] {
  return Object.values(register.services)
    .flatMap((service) => service.items)
    .filter((item) => item.party !== "third")
    .flatMap((item) => {
      const key = itemKey(item);
      return key?.kind === "cookie" && !isPattern(key.name) ? [key.name] : [];
    });
}
