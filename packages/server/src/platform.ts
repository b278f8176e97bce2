import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRegister } from "@glassjar/register";
import { COOKIE_NAMES, type CookieMode, type CookieNames } from "./accounts/cookie-names.ts";
import { publishRegister, type Published } from "./publish.ts";
import type { Store } from "./store/index.ts";

/** Identifier of the site that the platform itself is. */
export const PLATFORM_SITE = "platform";

/** What an installation says about itself. */
export interface PlatformOptions {
  /** Who runs it, as the policy names them. */
  readonly operator?: string;
  /** Where visitors reach it. */
  readonly origin?: string;
  /** Names of the cookies of session and CSRF token; Django's by default. */
  readonly cookies?: CookieMode;
}

const FILE = join(import.meta.dirname, "../platform.glassjar.yaml");

/** Publishes the platform's own register, unless the version in force already says the same. */
export async function ensurePlatform(
  store: Store,
  options: PlatformOptions = {},
): Promise<Published> {
  return publishRegister(store, {
    site: PLATFORM_SITE,
    text: platformRegister(options),
    note: "What the platform itself stores",
    by: "glassjar",
  });
}

function platformRegister({ operator, origin, cookies = "django" }: PlatformOptions): string {
  const text = withCookieNames(readFileSync(FILE, "utf8"), COOKIE_NAMES[cookies]);
  const { register } = parseRegister(text);
  if (!register || (operator === undefined && origin === undefined)) return text;
  const { site, providers } = register;
  const changed = {
    ...register,
    site: {
      ...site,
      ...(origin === undefined ? {} : { origin }),
      ...(operator === undefined ? {} : { controller: { ...site.controller, name: operator } }),
    },
    ...(operator === undefined
      ? {}
      : { providers: { ...providers, operator: { ...providers["operator"], name: operator } } }),
  };
  return JSON.stringify(changed, undefined, 2);
}

/** The register with the cookies under the names they have. */
function withCookieNames(text: string, { session, csrf }: CookieNames): string {
  const { django } = COOKIE_NAMES;
  return text
    .replace(`cookie: ${django.session}\n`, `cookie: ${session}\n`)
    .replace(`cookie: ${django.csrf}\n`, `cookie: ${csrf}\n`);
}
