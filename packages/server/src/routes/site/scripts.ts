import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { noticeConfig } from "@glassjar/consent";
import type { GateSource } from "@glassjar/guard";
import {
  adaptersScript,
  chooseScript,
  gateScript,
  leanNoticeScript,
  noticeScript,
  reviveScript,
  scriptPaths,
  type ScriptPaths,
  settingsScript,
  wholeGateScript,
} from "@glassjar/guard/scripts";
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import { gpcOf } from "../../plugins/app/gpc.ts";
import { publicOriginOf } from "../../plugins/app/public-origin.ts";
import { choiceOf, termsOf } from "../../site/choice-of.ts";
import { assetOf, scriptBundles, type Asset } from "../../site/assets.ts";
import { sendAsset } from "../../site/send-asset.ts";
import type { SiteRouteOptions } from "./options.ts";

const MAX_KEPT = 200;

const schema = {
  hide: true,
  querystring: Type.Object({
    lang: Type.Optional(Type.String({ maxLength: 35 })),
    whole: Type.Optional(Type.String({ maxLength: 1 })),
  }),
};

/** The scripts on the pages of a site: each bundle with what this site and version needs to tell it. */
export const scriptRoutes: FastifyPluginAsyncTypebox<SiteRouteOptions> = async (app, options) => {
  const { site: resolver, base, enforcedByHttp, origin } = options;
  const composed = createComposer();

  const sourceFor = async (request: FastifyRequest) => {
    const site = await resolver.get();
    const { register, version, materialVersion, added } = site;
    const { secure } = publicOriginOf(request, origin);
    const { regime, region } = termsOf(request, site);
    const visit = { regime, region, secure, gpc: gpcOf(request) };
    const source = { register, version, materialVersion, added, base, enforcedByHttp, ...visit };
    return { source, choice: choiceOf(request, site) };
  };

  // The register decides the names, and may be published while we run.
  app.get("/:file(^[a-z][a-z0-9-]*\\.(?:js|css)$)", { schema }, async (request, reply) => {
    const { source, choice } = await sourceFor(request);
    const { file } = request.params as { file: string };
    const path = `/${file}`;
    const named = nameOf(path, source);
    if (named === undefined) return reply.callNotFound();
    const language =
      request.query.lang ??
      (named === "gate" ? pageLanguage(request.language, source) : request.language);
    // Behind the edge the page of who is still to be asked has the layer in it.
    const isLean = named === "notice" && enforcedByHttp && !("whole" in request.query);
    const name = isLean ? "lean" : named === "whole" && "whole" in request.query ? "gate" : named;
    const { version, secure, regime, region, gpc } = source;
    const key = JSON.stringify([name, version, secure, regime, region, gpc, language]);
    const vary = varyOf(named, source);
    if (vary) reply.header("vary", vary);
    // What is one visitor's is composed for that visitor alone.
    const asset =
      named === "gate" && choice
        ? assetOf(gateScript(scriptBundles, { ...source, choice }))
        : composed(key, () => COMPOSE[name](source, language));
    return sendAsset(request, reply, asset, name === "style" ? "text/css" : "text/javascript");
  });
};

/** The language of the page, as far as the visitor's wish tells it. */
function pageLanguage(wanted: string, { register }: GateSource): string {
  const { languages } = register.site;
  return languages.includes(wanted) ? wanted : (languages[0] ?? wanted);
}

/** What a script depends on, beside its address. */
function varyOf(name: keyof ScriptPaths, { register, enforcedByHttp }: GateSource): string {
  const { regimes, adapters } = register.site.consent ?? {};
  const header = regimes?.header;
  const regions = typeof header === "string" ? [header] : Object.values(header ?? {});
  if (name === "style" || name === "revive") return "";
  const isTold = name !== "whole" || adapters !== undefined;
  // Behind the edge the page itself asks, and the gate has no words.
  const speaks = name === "gate" ? !enforcedByHttp : name !== "whole" && name !== "adapters";
  const wishes = [...(speaks ? ["Accept-Language"] : []), ...(name === "whole" ? [] : ["Cookie"])];
  return [...wishes, ...(isTold ? ["Sec-GPC"] : []), ...regions].join(", ");
}

const COMPOSE = {
  lean: (source: GateSource, language: string) => {
    const { base = "", register, version } = source;
    const query = new URLSearchParams({ v: String(version), lang: language, whole: "" });
    const whole = `${base}${scriptPaths(register).notice}?${query.toString()}`;
    return leanNoticeScript(scriptBundles, source, language, whole);
  },
  style: (source: GateSource, language: string) => noticeConfig({ ...source, language }).css,
  adapters: (source: GateSource) => adaptersScript(scriptBundles, source),
  gate: (source: GateSource, language: string) => gateScript(scriptBundles, source, language),
  whole: (source: GateSource) => wholeGateScript(scriptBundles, source),
  revive: () => reviveScript(scriptBundles),
  choose: (source: GateSource, language: string) => chooseScript(scriptBundles, source, language),
  notice: (source: GateSource, language: string) => noticeScript(scriptBundles, source, language),
  settings: (source: GateSource, language: string) =>
    settingsScript(scriptBundles, source, language),
} as const;

function nameOf(path: string, { register }: GateSource): keyof ScriptPaths | undefined {
  const paths = scriptPaths(register);
  return (Object.keys(paths) as (keyof ScriptPaths)[]).find((name) => paths[name] === path);
}

/** Composes scripts and keeps the last ones. */
function createComposer() {
  const kept = new Map<string, Asset>();
  return (key: string, make: () => string): Asset => {
    const known = kept.get(key);
    if (known) return known;
    const script = assetOf(make());
    const [oldest] = kept.keys();
    if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, script);
    return script;
  };
}
