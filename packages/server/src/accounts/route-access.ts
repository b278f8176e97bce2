import type { Permission } from "./permissions.ts";

/**
 * Who may use a route: anybody; whoever is signed in; an administrator of the whole installation; or
 * whoever has a permission on the site that the address names.
 */
export type Access = "public" | "signed-in" | "installation" | Permission;

/** Routes of the platform that know people, each with who may use it. */
const ROUTES: Readonly<Record<string, Access>> = {
  "GET /api/v1/account": "signed-in",
  "GET /api/v1/account/sessions": "signed-in",
  "DELETE /api/v1/account/sessions": "signed-in",
  "DELETE /api/v1/account/sessions/:id": "signed-in",
  "POST /account/sessions/:id/revoke": "signed-in",
  "POST /account/sessions/revoke": "signed-in",
  "POST /account/password": "signed-in",
  "GET /api/v1/account/choices": "signed-in",
  "POST /account/choices/remember": "signed-in",
  "POST /account/choices/forget": "signed-in",
  "POST /account/choices/use": "signed-in",
  "POST /account/passkeys": "signed-in",
  "POST /account/passkeys/options": "signed-in",
  "POST /account/passkeys/:id/name": "signed-in",
  "POST /account/passkeys/:id/remove": "signed-in",
  "POST /account/two-step": "signed-in",
  "POST /account/two-step/codes": "signed-in",
  "POST /account/two-step/off": "signed-in",
  "GET /api/v1/office/me": "signed-in",
  "GET /api/v1/office/sites": "signed-in",
  "POST /api/v1/office/sites": "installation",
  "GET /api/v1/office/sites/:site": "site.read",
  "GET /api/v1/office/sites/:site/settings": "register.check",
  "PUT /api/v1/office/sites/:site/settings": "register.check",
  "GET /api/v1/office/sites/:site/register": "register.read",
  "POST /api/v1/office/sites/:site/register/check": "register.check",
  "POST /api/v1/office/sites/:site/register/import": "register.check",
  "POST /api/v1/office/sites/:site/banner": "register.check",
  "POST /api/v1/office/sites/:site/banner-preview": "register.check",
  "GET /api/v1/office/sites/:site/draft": "register.check",
  "PUT /api/v1/office/sites/:site/draft": "register.check",
  "DELETE /api/v1/office/sites/:site/draft": "register.check",
  "GET /api/v1/office/sites/:site/versions": "register.read",
  "GET /api/v1/office/sites/:site/versions/:number": "register.read",
  "POST /api/v1/office/sites/:site/versions": "register.publish",
  "GET /api/v1/office/sites/:site/choices": "choices.read",
  "GET /api/v1/office/sites/:site/choices/rates": "choices.read",
  "GET /api/v1/office/sites/:site/choices/:id": "choices.read",
  "GET /api/v1/office/sites/:site/audience": "audience.read",
  "GET /api/v1/office/sites/:site/audits": "audits.read",
  "GET /api/v1/office/sites/:site/audits/:id": "audits.read",
  "GET /api/v1/office/sites/:site/audits/:id/comparison": "audits.read",
  "GET /api/v1/office/sites/:site/audits/:id/findings": "audits.read",
  "GET /api/v1/office/sites/:site/audits/:id/report/:format": "audits.read",
  "GET /api/v1/office/sites/:site/audits/:id/screenshots/:index": "audits.read",
  "GET /api/v1/office/sites/:site/audits/:id/findings/:finding": "audits.read",
  "PUT /api/v1/office/sites/:site/audits/:id/findings/:finding": "audits.manage",
  "GET /api/v1/office/sites/:site/baseline.json": "audits.read",
  "GET /api/v1/office/sites/:site/audit-options": "audits.manage",
  "GET /api/v1/office/sites/:site/audit-jobs": "audits.read",
  "POST /api/v1/office/sites/:site/audit-jobs": "audits.manage",
  "POST /api/v1/office/sites/:site/audit-jobs/:id/cancel": "audits.manage",
  "GET /api/v1/office/sites/:site/activity": "activity.read",
  "GET /api/v1/office/sites/:site/activity.csv": "activity.read",
  "GET /api/v1/office/sites/:site/activity.json": "activity.read",
  "GET /api/v1/office/sites/:site/activity/actions": "activity.read",
  "GET /api/v1/office/sites/:site/people": "people.manage",
  "GET /api/v1/office/sites/:site/people/:user": "people.manage",
  "PUT /api/v1/office/sites/:site/people/:user": "people.manage",
  "DELETE /api/v1/office/sites/:site/people/:user": "people.manage",
  "GET /api/v1/office/sites/:site/invitations": "people.manage",
  "POST /api/v1/office/sites/:site/invitations": "people.manage",
  "DELETE /api/v1/office/sites/:site/invitations/:id": "people.manage",
  "GET /api/v1/office/sites/:site/keys": "keys.manage",
  "POST /api/v1/office/sites/:site/keys": "keys.manage",
  "DELETE /api/v1/office/sites/:site/keys/:id": "keys.manage",
  "GET /api/v1/office/activity": "installation",
  "GET /api/v1/office/activity.csv": "installation",
  "GET /api/v1/office/activity.json": "installation",
  "GET /api/v1/office/activity/actions": "installation",
  "GET /api/v1/office/users": "installation",
  "GET /api/v1/office/users/:user": "installation",
  "PUT /api/v1/office/users/:user/role": "installation",
  "GET /api/v1/office/users/:user/sign-in": "installation",
  "PUT /api/v1/office/users/:user/disabled": "installation",
  "DELETE /api/v1/office/users/:user": "installation",
  "DELETE /api/v1/office/users/:user/second-factor": "installation",
  "GET /api/v1/office/users/:user/sessions": "installation",
  "DELETE /api/v1/office/users/:user/sessions": "installation",
};

/**
 * Routes that anybody may use: what they show is published. Those that change something are protected
 * by a token, a code or the origin of the request.
 */
const PUBLIC = new Set([
  "GET /",
  "GET /.well-known/gpc.json",
  "GET /.well-known/security.txt",
  // Pages of the account: who is not signed in is led to the sign-in page.
  "GET /account",
  "GET /account/choices",
  "GET /account/passkeys",
  "GET /account/password",
  "GET /account/two-step",
  "GET /api/explore/v2.1/catalog/datasets",
  "GET /api/explore/v2.1/catalog/datasets/:dataset",
  "GET /api/explore/v2.1/catalog/datasets/:dataset/exports",
  "GET /api/explore/v2.1/catalog/datasets/:dataset/exports/:format",
  "GET /api/explore/v2.1/catalog/datasets/:dataset/facets",
  "GET /api/explore/v2.1/catalog/datasets/:dataset/records",
  "GET /api/v1/audience",
  "GET /api/v1/audience.csv",
  "GET /api/v1/audits",
  "GET /api/v1/audits.csv",
  "POST /api/v1/choices",
  "GET /api/v1/findings",
  "GET /api/v1/findings.csv",
  "POST /api/v1/hits",
  "GET /api/v1/items",
  "GET /api/v1/items.csv",
  "GET /api/v1/ledger/checkpoint",
  "GET /api/v1/ledger/checkpoints",
  "GET /api/v1/ledger/consistency",
  "GET /api/v1/ledger/key",
  "GET /api/v1/openapi.json",
  "GET /api/v1/pages",
  "GET /api/v1/pages.csv",
  "GET /api/v1/providers",
  "GET /api/v1/providers.csv",
  "GET /api/v1/receipts/:id",
  "GET /api/v1/services",
  "GET /api/v1/services.csv",
  "GET /api/v1/sites",
  "GET /api/v1/versions",
  "GET /api/v1/versions.csv",
  "GET /:file(^[a-z][a-z0-9-]*\\.(?:js|css)$)",
  "GET /assets/page.js",
  "GET /assets/passkeys.js",
  "GET /cookies",
  "GET /data",
  "GET /cookies.fragment.html",
  "GET /cookies.json",
  "GET /cookies.md",
  "GET /cookies.txt",
  "GET /cookies/icon.svg",
  "GET /cookies/preferences",
  "GET /cookies/problems",
  "GET /cookies/problems/:code",
  "GET /cookies/site.css",
  "GET /cookies/versions/:version",
  "GET /glassjar-policy.js",
  "GET /i18n/setlang/",
  "POST /i18n/setlang/",
  "GET /invitation",
  "POST /invitation",
  // The page of the office without any data; all of that comes from the API.
  "GET /office",
  "GET /office/*",
  "GET /office/assets/*",
  "GET /office/setup",
  "POST /office/setup",
  "GET /schema/register-1.json",
  "GET /sign-in",
  "POST /sign-in",
  "POST /sign-in/code",
  "GET /sign-in/oidc",
  "GET /sign-in/oidc/callback",
  "GET /sign-in/oidc/signed-out",
  "POST /sign-in/passkey",
  "POST /sign-in/passkey/options",
  "GET /sign-in/forgot",
  "POST /sign-in/forgot",
  "GET /sign-in/reset",
  "POST /sign-in/reset",
  "POST /sign-out",
]);

const DATA =
  /^\/api\/(explore\/|v1\/(sites|services|items|providers|versions|pages|audits|audience|findings)(\.csv)?$)/;

const GUARDED = /^(\/api\/v1\/office|\/api\/v1\/account|\/account)(\/|$)/;

/**
 * Who may use a route; undefined for one nobody decided about, which a test refuses.
 *
 * @param method in capitals; HEAD is as GET.
 * @param url the route's pattern, such as `/sites/:site`.
 */
export function accessOf(method: string, url: string): Access | undefined {
  const route = `${method === "HEAD" ? "GET" : method} ${url}`;
  return PUBLIC.has(route) ? "public" : ROUTES[route];
}

/** Whether a route gives published data; a key needs the scope `data.read` for it. */
export const isPublishedData = (url: string): boolean => DATA.test(url);

/** Whether a route of this address is closed until the tables say who may use it. */
export const isGuarded = (url: string): boolean => GUARDED.test(url);
