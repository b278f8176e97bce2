import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";

/** Makes an OpenAPI 3.1 document of the schemas of every route that does not hide. */
export async function addOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Glassjar",
        version: "1",
        description: "What sites store, what visitors chose, and what audits found.",
      },
    },
  });
  app.get("/api/v1/openapi.json", { schema: { hide: true } }, async (_, reply) =>
    reply.header("cache-control", "no-cache").send(app.swagger()),
  );
}
