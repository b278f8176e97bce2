import type { FastifyInstance, FastifyRequest } from "fastify";
import { hasPermission, type Permission, type Role } from "../../accounts/permissions.ts";
import { accessOf, isGuarded, isPublishedData, type Access } from "../../accounts/route-access.ts";
import { AppError } from "../../errors.ts";
import { createRefusals } from "./refusals.ts";
import type { ApiKey } from "../../store/api-keys.ts";
import type { Store } from "../../store/index.ts";
import type { User } from "../../store/users.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** Every route of the application, as `METHOD /pattern`. */
    routeList: string[];
  }
}

/** Whether a second factor is each account's own decision, or a duty of all who use the office. */
export type SecondFactorRule = "optional" | "required";

const OFFICE_PAGE = /^\/office(\/\*)?$/;
const OFFICE_API = /^\/api\/v1\/office(\/|$)/;

/** Lets nobody use a route who may not, by the tables of `accounts/route-access.ts`. */
export function addAccess(
  app: FastifyInstance,
  store: Store,
  secondFactor: SecondFactorRule = "optional",
): void {
  const refused = createRefusals(store);
  app.decorate("routeList", []);
  app.addHook("onRoute", ({ method, url }) => {
    app.routeList.push(...[method].flat().map((name) => `${name} ${url}`));
  });
  app.addHook("onRequest", async (request, reply) => {
    const { method, is404, routeOptions } = request;
    const url = routeOptions.url ?? "";
    const access = accessOf(method, url);
    if (is404) return;
    const isOffice = OFFICE_PAGE.test(url) || OFFICE_API.test(url);
    if (secondFactor === "required" && isOffice && (await lacksFactor(store, request))) {
      if (OFFICE_PAGE.test(url)) return reply.redirect("/account/two-step?needed=1", 303);
      throw new AppError("second-factor-first", "Set one up at /account/two-step, then try again.");
    }
    const { apiKey } = request;
    if (apiKey && isPublishedData(url)) requireScope(apiKey, "data.read");
    if (access === "public" || (access === undefined && !isGuarded(url))) return;
    if (apiKey && isOnSite(access) && (method === "GET" || method === "HEAD"))
      return requireKey(apiKey, siteOf(request), access);
    const { user } = signedInOf(request);
    if (access === "signed-in") return;
    try {
      if (access === undefined || access === "installation")
        requireInstallation(user, access !== undefined);
      else await requirePermission(store, user, siteOf(request), access);
    } catch (error) {
      await refused(request);
      throw error;
    }
  });
}

/** Whether somebody is signed in whose password alone is enough. */
async function lacksFactor(store: Store, { signedIn }: FastifyRequest): Promise<boolean> {
  return signedIn !== undefined && !(await store.secondFactors.isOn(signedIn.user.id));
}

/** Who is signed in; throws `not-signed-in` for nobody. */
export function signedInOf({ signedIn }: FastifyRequest): NonNullable<typeof signedIn> {
  if (!signedIn) throw new AppError("not-signed-in", "Sign in at /sign-in, then try again.");
  return signedIn;
}

/** What a user is on a site; administrators of the installation are administrators of each. */
async function roleOn(store: Store, user: User, site: string): Promise<Role | undefined> {
  return user.role === "administrator" ? "administrator" : store.people.roleOf(user.id, site);
}

function requireInstallation({ role }: User, decided: boolean): void {
  if (role !== "administrator" || !decided)
    throw new AppError("forbidden", "Only administrators of the installation may do this.");
}

/** Sites are strictly apart: who has no role on one is told that there is none. */
async function requirePermission(
  store: Store,
  user: User,
  site: string,
  permission: Permission,
): Promise<void> {
  const role = await roleOn(store, user, site);
  if (role === undefined) throw new AppError("not-found", `There is no site ${site}.`);
  if (!hasPermission(role, permission))
    throw new AppError("forbidden", `As ${role} of ${site} you lack the permission ${permission}.`);
}

function isOnSite(access: Access | undefined): access is Permission {
  return access !== undefined && !["public", "signed-in", "installation"].includes(access);
}

function requireKey(key: ApiKey, site: string, permission: Permission): void {
  if (key.site !== site) throw new AppError("not-found", `There is no site ${site}.`);
  requireScope(key, permission);
}

function requireScope({ scopes }: ApiKey, scope: Permission | "data.read"): void {
  if (!scopes.some((name) => name === scope))
    throw new AppError("forbidden", `The key lacks the scope ${scope}.`);
}

function siteOf({ params }: FastifyRequest): string {
  return (params as { site?: string }).site ?? "";
}
