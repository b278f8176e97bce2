import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { registerJsonSchema } from "@glassjar/register";
import { sendWithEtag } from "../../site/send-with-etag.ts";

/** `/schema/register-1.json`: what editors complete and check a register file by. */
export const schemaRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const schema = JSON.stringify(registerJsonSchema());
  app.get("/schema/register-1.json", { schema: { hide: true } }, (request, reply) =>
    sendWithEtag(request, reply.header("access-control-allow-origin", "*"), schema, {
      type: "application/schema+json",
      vary: "Accept-Encoding",
    }),
  );
};
