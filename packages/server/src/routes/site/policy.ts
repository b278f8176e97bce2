import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { renderPolicy, type PolicyOptions } from "@glassjar/register/policy";
import type { FastifyReply, FastifyRequest } from "fastify";
import { AppError } from "../../errors.ts";
import { pageContext } from "../../pages/page-context.ts";
import { Policy } from "../../pages/policy.tsx";
import { pageText } from "../../pages/send-page.ts";
import { publicAddressOf } from "../../plugins/app/public-origin.ts";
import { bundles, siteCss, siteIcon } from "../../site/assets.ts";
import type { PublishedSite } from "../../site/published-site.ts";
import { sendAsset } from "../../site/send-asset.ts";
import { sendWithEtag } from "../../site/send-with-etag.ts";
import type { SiteRouteOptions } from "./options.ts";
import { isPolicyFormat, sendPolicy, policyAnswer, POLICY_FORMATS } from "./policy-formats.ts";
import { publicOptions, versionOptions, visitorOf } from "./policy-options.ts";

/** `3`, `3.json`: a version of the policy, and the form it takes. */
const VERSION = /^([1-9]\d{0,8})(?:\.(\w+))?$/;

const LANGUAGE = "Cookie, Accept-Language";

/** `/cookies`: the policy in force and each earlier version, in every form, and what the pages are dressed in. */
export const policyRoutes: FastifyPluginAsyncTypebox<SiteRouteOptions> = async (app, options) => {
  const { store, site: resolver, base, origin } = options;
  const hidden = { schema: { hide: true } };

  app.get("/cookies", hidden, async (request, reply) => {
    const site = await resolver.get();
    return sendPolicyPage(request, reply, site, {
      ...(await publicOptions(store, site, request.language, base)),
      action: `${base}/api/v1/choices`,
      visitor: visitorOf(request, site),
    });
  });

  for (const format of POLICY_FORMATS)
    app.get(
      `/cookies.${format}`,
      {
        config: { problems: ["no-register"] },
        schema: {
          summary: `The cookies policy as ${format}`,
          response: { 200: policyAnswer(format) },
        },
      },
      async (request, reply) => {
        const site = await resolver.get();
        const policy = await publicOptions(store, site, request.language, base);
        return sendPolicy(request, reply, format, policy);
      },
    );

  app.get("/cookies.fragment.html", hidden, async (request, reply) => {
    const site = await resolver.get();
    const policy = await publicOptions(store, site, request.language, base);
    const isOwn = request.headers["sec-fetch-site"] === "same-origin";
    const { html } = renderPolicy(
      isOwn
        ? { ...policy, action: `${base}/api/v1/choices`, visitor: visitorOf(request, site) }
        : elsewhere(policy, request),
    );
    // Without credentials there is nothing private in it, so that any page may embed it.
    reply.header("access-control-allow-origin", "*");
    const vary = `${LANGUAGE}, Sec-GPC, Sec-Fetch-Site`;
    return sendWithEtag(request, reply, html, { type: "text/html", vary, isPrivate: isOwn });
  });

  app.get("/cookies/versions/:version", hidden, async (request, reply) => {
    const site = await resolver.get();
    const { version: asked } = request.params as { version: string };
    const [, number, format] = VERSION.exec(asked) ?? [];
    const { language } = request;
    const policy = await versionOptions(store, site, Number(number ?? 0), { language, base });
    if (!policy || !(format === undefined || isPolicyFormat(format)))
      throw new AppError("not-found", `There is no version ${asked} of this policy.`);
    if (format !== undefined) return sendPolicy(request, reply, format, policy);
    return sendPolicyPage(request, reply, site, policy);
  });

  app.get("/cookies/site.css", hidden, (request, reply) =>
    sendAsset(request, reply, siteCss, "text/css"),
  );

  app.get("/cookies/icon.svg", hidden, (request, reply) =>
    sendAsset(request, reply, siteIcon, "image/svg+xml"),
  );

  app.get("/glassjar-policy.js", hidden, (request, reply) =>
    sendAsset(request, reply, bundles.policy, "text/javascript", "cross-origin"),
  );

  function sendPolicyPage(
    request: FastifyRequest,
    reply: FastifyReply,
    site: PublishedSite,
    policy: PolicyOptions,
  ): FastifyReply {
    const page = pageContext(request, site, base);
    const here = publicAddressOf(request, origin);
    const body = pageText(Policy({ page, policy: renderPolicy(policy), origin: here }));
    const once = [page.nonce, page.platform?.csrfToken ?? page.nonce];
    const same = once.reduce((text, token) => text.replaceAll(token, ""), body);
    return sendWithEtag(request, reply, body, {
      type: "text/html",
      vary: `${LANGUAGE}, Sec-GPC`,
      // Tokens differ each time and say nothing; what they are bound to are the cookies.
      basis: `${same}\n${request.headers.cookie ?? ""}`,
      isPrivate: true,
    });
  }

  /** A policy on a page of another origin: with whole addresses, and without controls, which only work here. */
  function elsewhere(policy: PolicyOptions, request: FastifyRequest): PolicyOptions {
    const here = publicAddressOf(request, origin);
    const { versionHref, formats = {}, preferencesHref = "" } = policy;
    return {
      ...policy,
      preferencesHref: `${here}${preferencesHref}`,
      formats: Object.fromEntries(
        Object.entries(formats).map(([format, href]) => [format, `${here}${href}`]),
      ),
      versionHref: (version) => `${here}${versionHref?.(version) ?? ""}`,
    };
  }
};
