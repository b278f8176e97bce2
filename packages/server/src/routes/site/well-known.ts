import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import type { SiteRouteOptions } from "./options.ts";

/** `/.well-known/gpc.json`: that Global Privacy Control is honoured, and since when (W3C GPC §5). */
export const wellKnownRoutes: FastifyPluginAsyncTypebox<SiteRouteOptions> = async (
  app,
  { site: resolver },
) => {
  app.get(
    "/.well-known/gpc.json",
    {
      config: { problems: ["no-register"] },
      schema: {
        summary: "Support of Global Privacy Control (W3C GPC)",
        response: { 200: Type.Object({ gpc: Type.Boolean(), lastUpdate: Type.String() }) },
      },
    },
    async () => {
      const { publishedAt } = await resolver.get();
      return { gpc: true, lastUpdate: new Date(publishedAt).toISOString().slice(0, 10) };
    },
  );
};
