import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { bannerConfig } from "@glassjar/consent";
import { gateConfig } from "@glassjar/guard";
import { Type } from "typebox";
import { gpcOf } from "../../plugins/app/gpc.ts";
import { publicOriginOf } from "../../plugins/app/public-origin.ts";
import { assetOf, bundles, type Asset } from "../../site/assets.ts";
import { sendAsset } from "../../site/send-asset.ts";
import type { SiteRouteOptions } from "./options.ts";

const MAX_KEPT = 200;

/** `/glassjar.js` and `/glassjar-banner.js`: each bundle with what this site and version needs to tell it. */
export const scriptRoutes: FastifyPluginAsyncTypebox<SiteRouteOptions> = async (app, options) => {
  const { site: resolver, base, enforcedByHttp, origin } = options;
  const composed = createComposer();

  app.get("/glassjar.js", { schema: { hide: true } }, async (request, reply) => {
    const { register, version, materialVersion } = await resolver.get();
    const { secure } = publicOriginOf(request, origin);
    const script = composed(`gate ${version} ${secure}`, "__GLASSJAR__", bundles.gate, () =>
      gateConfig({ register, version, materialVersion, base, enforcedByHttp, secure }),
    );
    return sendAsset(request, reply, script, "text/javascript");
  });

  app.get(
    "/glassjar-banner.js",
    {
      schema: {
        hide: true,
        querystring: Type.Object({ lang: Type.Optional(Type.String({ maxLength: 35 })) }),
      },
    },
    async (request, reply) => {
      const { register, version } = await resolver.get();
      const language = request.query.lang ?? request.language;
      const gpc = gpcOf(request);
      const key = `banner ${version} ${gpc} ${language}`;
      const script = composed(key, "__GLASSJAR_BANNER__", bundles.banner, () =>
        bannerConfig({ register, version, language, base, gpc }),
      );
      reply.header("vary", "Accept-Language, Cookie, Sec-GPC");
      return sendAsset(request, reply, script, "text/javascript");
    },
  );
};

/** Composes scripts and keeps the last ones. */
function createComposer() {
  const kept = new Map<string, Asset>();
  return (key: string, name: string, bundle: Asset, config: () => object): Asset => {
    const known = kept.get(key);
    if (known) return known;
    const script = assetOf(compose(name, config(), bundle.text));
    const [oldest] = kept.keys();
    if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, script);
    return script;
  };
}

/** The bundle within a function that gives it its configuration as a constant. */
function compose(name: string, config: object, bundle: string): string {
  return `(()=>{const ${name}=${JSON.stringify(config)};\n${bundle}\n})();\n`;
}
