import type { CookieMode } from "../accounts/cookie-names.ts";
import { CommandError } from "./exit.ts";

/** What the platform is told through environment variables. */
export interface Settings {
  /** `GLASSJAR_OPERATOR`: who runs it, as its policy names them. */
  readonly operator?: string;
  /** `GLASSJAR_ORIGIN`: where visitors reach it, `https://jar.example`. */
  readonly origin?: string;
  /** `GLASSJAR_COOKIES`: `django` (default) or `hardened`. */
  readonly cookies?: CookieMode;
}

/**
 * Reads the settings; an empty variable is none.
 *
 * @throws {@link CommandError} naming the variable that is wrong and what it may be.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const operator = env["GLASSJAR_OPERATOR"] || undefined;
  const origin = originIn(env["GLASSJAR_ORIGIN"] || undefined);
  const cookies = cookiesIn(env["GLASSJAR_COOKIES"] || undefined);
  if (cookies === "hardened" && !origin?.startsWith("https:"))
    throw new CommandError(
      "GLASSJAR_COOKIES=hardened needs HTTPS: set GLASSJAR_ORIGIN to the address visitors use, such as https://jar.example.",
    );
  return {
    ...(operator === undefined ? {} : { operator }),
    ...(origin === undefined ? {} : { origin }),
    ...(cookies === undefined ? {} : { cookies }),
  };
}

function originIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search;
  if (!isOrigin || url.username !== "")
    throw new CommandError(
      `GLASSJAR_ORIGIN is ${text}: it must be an address without a path, such as https://jar.example.`,
    );
  return url.origin;
}

function cookiesIn(text: string | undefined): CookieMode | undefined {
  if (text === undefined || text === "django" || text === "hardened") return text;
  throw new CommandError(`GLASSJAR_COOKIES is ${text}: it must be django or hardened.`);
}
