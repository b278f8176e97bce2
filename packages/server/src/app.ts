import type { Hit } from "@glassjar/audience";
import Fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import { createAccounts } from "./accounts/accounts.ts";
import { createBreachCheck, type BreachOptions } from "./accounts/breached-passwords.ts";
import { COOKIE_NAMES, type CookieMode, type CookieNames } from "./accounts/cookie-names.ts";
import { createInvitations, type Invitations } from "./accounts/invitations.ts";
import { createOidcClient, type OidcOptions } from "./accounts/oidc.ts";
import { createSingleSignOn, type SingleSignOn } from "./accounts/single-sign-on.ts";
import { createMailer, type Mailer, type MailOptions } from "./accounts/mailer.ts";
import { createPasswordPolicy, siteWords } from "./accounts/password-policy.ts";
import { createSessions } from "./accounts/sessions.ts";
import { countAudience } from "./edge/audience.ts";
import { AppError, problemOf } from "./errors.ts";
import { ErrorPage } from "./pages/error.tsx";
import { pageContext } from "./pages/page-context.ts";
import { sendPage } from "./pages/send-page.ts";
import { addAccess, type SecondFactorRule } from "./plugins/app/access.ts";
import { addApiKeys } from "./plugins/app/api-keys.ts";
import { addClosedQueries } from "./plugins/app/closed-queries.ts";
import { addCsrf } from "./plugins/app/csrf.ts";
import { addErrorHandler } from "./plugins/app/error-handler.ts";
import { addIdempotency } from "./plugins/app/idempotency.ts";
import { addMediaTypes } from "./plugins/app/media-types.ts";
import { addPreconditions } from "./plugins/app/preconditions.ts";
import { addRememberedAnswers } from "./plugins/app/remembered-answers.ts";
import { addRequestContext } from "./plugins/app/request-context.ts";
import { addSecurityHeaders } from "./plugins/app/security-headers.ts";
import { addSessions } from "./plugins/app/sessions.ts";
import { addCors } from "./plugins/external/cors.ts";
import { addFormBody } from "./plugins/external/formbody.ts";
import { addQuota, createCallCount, type Quota } from "./plugins/external/quota.ts";
import { addRateLimit } from "./plugins/external/rate-limit.ts";
import { addOpenApi } from "./plugins/external/openapi.ts";
import { dataRoutes } from "./routes/data/index.ts";
import { exploreRoutes } from "./routes/explore/index.ts";
import { frontRoutes } from "./routes/front/index.ts";
import { securityTxtRoutes } from "./routes/front/security-txt.ts";
import { officeAssets } from "./routes/office/assets.ts";
import { officeRoutes } from "./routes/office/index.ts";
import { siteRoutes } from "./routes/site/index.ts";
import { createTwoStep } from "./accounts/two-step.ts";
import { startAuditQueue, type AuditQueue } from "./jobs/audits.ts";
import { createSiteResolver, type SiteResolver } from "./site/published-site.ts";
import type { Store } from "./store/index.ts";

/** What both applications need. */
interface ServerOptions {
  readonly store: Store;
  /** The origin visitors use, such as `https://jar.example`; needed where a proxy ends TLS. */
  readonly origin?: string;
  /** Whose X-Forwarded-* headers are believed: addresses, networks or `true`; nobody's by default. */
  readonly trustProxy?: boolean | string | string[];
}

/** Options of {@link createApp}. */
export interface AppOptions extends ServerOptions {
  /** The site that the platform itself is. */
  readonly site: string;
  /** Where to report a weakness, `mailto:` or `https:`; security.txt is served when it is given. */
  readonly securityContact?: string;
  /** Names of the cookies: Django's by default; hardened ones need an `origin` with https. */
  readonly cookies?: CookieMode;
  /** Origins whose pages may read the API with the cookies of who is signed in; none by default. */
  readonly corsOrigins?: readonly string[];
  /** How e-mail is sent; without it nobody resets a password. It needs an `origin`. */
  readonly mail?: MailOptions;
  /** Whether a second factor is a duty of all who use the office; optional by default. */
  readonly secondFactor?: SecondFactorRule;
  /** Where passwords from data leaks are looked up; nowhere by default. */
  readonly breached?: BreachOptions;
  /** Where people can sign in elsewhere (OpenID Connect); it needs an `origin`. */
  readonly oidc?: OidcOptions;
  /** How many calls of the API may be made in an hour. */
  readonly quota?: Quota;
  /** Hosts in a private network that the office may audit, such as `intranet.example`; none. */
  readonly auditPrivate?: readonly string[];
}

/** Options of {@link createSiteApp}. */
export interface SiteAppOptions extends ServerOptions {
  /** The site whose public routes are served. */
  readonly site: string;
  /** Path prefix of the routes; "" for none. */
  readonly base?: string;
  /** Whether an edge in front enforces the choice too. */
  readonly enforcedByHttp?: boolean;
  /** Counts page views reported by the beacon; without it they are not taken. */
  readonly onHit?: (hit: Hit) => void;
}

const BODY_LIMIT = 256 * 1024;

/**
 * The platform: front office, accounts, data API, back office, and the public routes of its own
 * site. Listen with `app.listen`, or speak to it with `app.inject`.
 *
 * @throws Error when hardened cookies are asked for without an https origin, or e-mail without any.
 * @throws {SecretKeyError} when a secret in the store was sealed with a key that is not there.
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { store, origin, site: id } = options;
  await store.secondFactors.reseal();
  const site = createSiteResolver(store, id);
  const names = cookieNames(options);
  const mailer = mailerOf(options);
  const policy = createPasswordPolicy({
    words: () => siteWords(site),
    isBreached: createBreachCheck(options.breached ?? {}, (error) =>
      app.log.error({ err: error }, "breached passwords cannot be looked up"),
    ),
  });
  const accounts = createAccounts(store, Date.now, policy);
  const invitations = createInvitations(store, policy);
  const singleSignOn = singleSignOnOf(options, invitations);
  const app = createServer(options);
  const audience = countAudience({
    store,
    site: id,
    onError: (error) => app.log.error({ err: error }),
  });
  app.addHook("onClose", () => audience.close());
  app.addHook("onClose", async () => mailer?.close());

  await addRateLimit(app);
  const countCall = createCallCount(app, options.quota);
  addRememberedAnswers(app, countCall);
  addRequestContext(app, site);
  addSecurityHeaders(app, origin);
  await addCors(app, options.corsOrigins ?? []);
  addSessions(app, { sessions: createSessions(store), names, origin });
  addApiKeys(app, store);
  addQuota(app, countCall);
  addAccess(app, store, options.secondFactor);
  addCsrf(app, names.csrf, origin);
  addErrorHandler(app, errorPageOf(site));
  addMediaTypes(app);
  addClosedQueries(app);
  addIdempotency(app, store);
  addPreconditions(app);
  await addFormBody(app);
  await addOpenApi(app);

  await siteRoutes(app, {
    store,
    site,
    origin,
    base: "",
    enforcedByHttp: false,
    onHit: (hit) => audience.count(hit),
  });
  await frontRoutes(app, {
    store,
    accounts,
    twoStep: createTwoStep(store),
    invitations,
    mailer,
    singleSignOn,
    site,
    origin,
  });
  await app.register(securityTxtRoutes, { contact: options.securityContact });
  await app.register(dataRoutes, { store, site, defaultSite: id });
  await app.register(exploreRoutes, { store, site, prefix: "/api/explore/v2.1/catalog" });
  await app.register(officeRoutes, {
    store,
    mailer,
    origin,
    audits: auditsOf(app, options),
    privateHosts: options.auditPrivate ?? [],
    prefix: "/api/v1/office",
  });
  await app.register(officeAssets);
  return app;
}

/**
 * The public routes of one site alone, without accounts or sessions, to be mounted at the edge in
 * front of it: after `app.ready()`, pass requests to `app.routing`.
 */
export async function createSiteApp(options: SiteAppOptions): Promise<FastifyInstance> {
  const { store, origin, base = "", enforcedByHttp = false, onHit } = options;
  const site = createSiteResolver(store, options.site);
  const app = createServer(options, base);

  addRequestContext(app, site);
  addSecurityHeaders(app, origin);
  await addCors(app, []);
  addErrorHandler(app, errorPageOf(site, base), base);
  addMediaTypes(app);
  addClosedQueries(app);
  await addFormBody(app);

  await siteRoutes(app, { store, site, base, enforcedByHttp, origin, onHit });
  return app;
}

/** The audits that the office asks for, worked off while the application runs. */
function auditsOf(
  app: FastifyInstance,
  { store, auditPrivate: privateHosts = [] }: AppOptions,
): AuditQueue {
  const queue = startAuditQueue({
    store,
    privateHosts,
    onError: (error) => app.log.error({ err: error }),
  });
  app.addHook("onClose", () => queue.close());
  return queue;
}

function cookieNames({ cookies = "django", origin = "" }: AppOptions): CookieNames {
  if (cookies === "hardened" && !origin.startsWith("https:"))
    throw new Error("Hardened cookies need HTTPS: give the origin visitors use, https://….");
  return COOKIE_NAMES[cookies];
}

function singleSignOnOf(
  { store, oidc, origin }: AppOptions,
  invitations: Invitations,
): SingleSignOn | undefined {
  // Else a forged Host header would say where the provider sends people with their codes.
  if (oidc && origin === undefined)
    throw new Error("Single sign-on needs the origin visitors use: https://….");
  return oidc && createSingleSignOn(store, createOidcClient(oidc), invitations);
}

function mailerOf({ mail, origin }: AppOptions): Mailer | undefined {
  // Else a forged Host header would send people, with their tickets, to another server.
  if (mail && origin === undefined)
    throw new Error("E-mail needs the origin visitors use, for the links in it: https://….");
  return mail && createMailer(mail);
}

function createServer({ trustProxy = false }: ServerOptions, base = ""): FastifyInstance {
  return Fastify({
    trustProxy,
    bodyLimit: BODY_LIMIT,
    // Errors only, to standard error: addresses and bodies of visitors have no place in a log.
    logger: { level: "error", stream: process.stderr },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: "array", allErrors: true } },
    // Before routing there is no context to make a page from.
    frameworkErrors(error, _request, reply) {
      const problem = problemOf(new AppError("invalid-url", error.message), base);
      void (reply as FastifyReply)
        .code(problem.status)
        .type("application/problem+json; charset=utf-8")
        .send(JSON.stringify(problem));
    },
  });
}

function errorPageOf(resolver: SiteResolver, base = ""): Parameters<typeof addErrorHandler>[1] {
  return async (request, reply, code) => {
    // When the store is what failed, the page is made without the site's name.
    const site = await resolver.find().catch(() => undefined);
    return sendPage(reply, ErrorPage({ page: pageContext(request, site, base), code }));
  };
}
