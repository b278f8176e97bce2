import { existsSync, readFileSync } from "node:fs";
import { parseUrl } from "@glassjar/register";
import type { BreachOptions } from "../accounts/breached-passwords.ts";
import { isSafeIssuer, type OidcOptions } from "../accounts/oidc.ts";
import { ROLES } from "../accounts/permissions.ts";
import type { RoleLine } from "../accounts/role-mapping.ts";
import type { SecondFactorRule } from "../plugins/app/access.ts";
import { CommandError } from "./exit.ts";

type Env = Readonly<Record<string, string | undefined>>;

const wordsOf = (text = "") =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** `GLASSJAR_SECOND_FACTOR`. */
export function secondFactorIn(env: Env): SecondFactorRule | undefined {
  const text = env["GLASSJAR_SECOND_FACTOR"] || undefined;
  if (text === undefined || text === "optional" || text === "required") return text;
  throw new CommandError(`GLASSJAR_SECOND_FACTOR is ${text}: it must be optional or required.`);
}

/** `GLASSJAR_BREACHED_RANGE` and `GLASSJAR_BREACHED_FILE`. */
export function breachedIn(env: Env): BreachOptions | undefined {
  const range = env["GLASSJAR_BREACHED_RANGE"] || undefined;
  const file = env["GLASSJAR_BREACHED_FILE"] || undefined;
  if (range !== undefined && !(parseUrl(range) && isSafeIssuer(range)))
    throw new CommandError(
      `GLASSJAR_BREACHED_RANGE is ${range}: it must be an https address, such as https://api.pwnedpasswords.com/range/.`,
    );
  if (file !== undefined && !existsSync(file))
    throw new CommandError(`GLASSJAR_BREACHED_FILE is ${file}: there is no such file.`);
  if (range === undefined && file === undefined) return undefined;
  return {
    ...(range === undefined ? {} : { range }),
    ...(file === undefined ? {} : { file }),
  };
}

/** `GLASSJAR_OIDC_*`; undefined without `GLASSJAR_OIDC_ISSUER`. */
export function oidcIn(env: Env, origin: string | undefined): OidcOptions | undefined {
  const issuer = env["GLASSJAR_OIDC_ISSUER"] || undefined;
  if (issuer === undefined) return undefined;
  if (!parseUrl(issuer) || !isSafeIssuer(issuer))
    throw new CommandError(
      `GLASSJAR_OIDC_ISSUER is ${issuer}: it must be the issuer's https address, such as https://login.town.example.`,
    );
  if (origin === undefined)
    throw new CommandError(
      "GLASSJAR_OIDC_ISSUER needs GLASSJAR_ORIGIN, the address visitors use, to come back to.",
    );
  const scope = env["GLASSJAR_OIDC_SCOPE"] || undefined;
  if (scope !== undefined && !scope.split(" ").includes("openid"))
    throw new CommandError(`GLASSJAR_OIDC_SCOPE is ${scope}: it must contain openid.`);
  const lines = wordsOf(env["GLASSJAR_OIDC_ROLES"]).map(lineIn);
  return {
    issuer,
    clientId: required(env, "GLASSJAR_OIDC_CLIENT_ID"),
    clientSecret: secretIn(env),
    name: env["GLASSJAR_OIDC_NAME"] || new URL(issuer).hostname,
    domains: wordsOf(env["GLASSJAR_OIDC_DOMAINS"]).map((domain) => domain.toLowerCase()),
    ...(scope === undefined ? {} : { scope }),
    ...(lines.length === 0
      ? {}
      : { mapping: { claim: env["GLASSJAR_OIDC_CLAIM"] || "groups", lines } }),
  };
}

function required(env: Env, name: string): string {
  const value = env[name] ?? "";
  if (value === "") throw new CommandError(`${name} is missing: the provider gave it to you.`);
  return value;
}

function secretIn(env: Env): string {
  const file = env["GLASSJAR_OIDC_CLIENT_SECRET_FILE"] || undefined;
  if (file === undefined) return required(env, "GLASSJAR_OIDC_CLIENT_SECRET");
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    throw new CommandError(`GLASSJAR_OIDC_CLIENT_SECRET_FILE is ${file}: it cannot be read.`);
  }
}

/** `web-team=town:editor`; `*` stands for everybody. */
function lineIn(text: string): RoleLine {
  const [, value = "", site = "", name = ""] = /^(.+)=([a-z0-9-]+):([a-z]+)$/.exec(text) ?? [];
  const role = ROLES.find((known) => known === name);
  if (role === undefined)
    throw new CommandError(
      `GLASSJAR_OIDC_ROLES holds ${JSON.stringify(text)}: it must be like web-team=town:editor, with one of ${ROLES.join(", ")}.`,
    );
  return { value, site, role };
}
