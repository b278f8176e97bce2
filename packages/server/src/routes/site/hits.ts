import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { gpcOf } from "../../plugins/app/gpc.ts";
import { requireSameOrigin } from "../../plugins/app/same-origin.ts";
import { NoContent } from "../../schemas/answers.ts";
import type { SiteRouteOptions } from "./options.ts";

const BODY_LIMIT = 4096;

const HitBody = Type.Object(
  {
    path: Type.String({ pattern: "^/", maxLength: 2048 }),
    referrer: Type.Optional(Type.String({ maxLength: 2048 })),
  },
  { additionalProperties: false },
);

/** `POST /api/v1/hits`: one page view from the beacon, counted and not stored. */
export const hitRoutes: FastifyPluginAsyncTypebox<SiteRouteOptions> = async (app, { onHit }) => {
  if (!onHit) return;
  app.post(
    "/api/v1/hits",
    {
      bodyLimit: BODY_LIMIT,
      config: { csrf: false, quota: false },
      preValidation: requireSameOrigin,
      schema: { summary: "Report a page view", body: HitBody, response: { 204: NoContent } },
    },
    async (request, reply) => {
      onHit({
        ...request.body,
        at: Date.now(),
        host: request.host,
        ip: request.ip,
        userAgent: request.headers["user-agent"] ?? "",
        gpc: gpcOf(request),
      });
      return reply.code(204).send();
    },
  );
};
