import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { Type } from "typebox";
import { completeDocument } from "../../openapi/complete.ts";
import type { Route } from "../../openapi/problem-codes.ts";

/** Makes an OpenAPI 3.1 document of the schemas of every route that does not hide. */
export async function addOpenApi(app: FastifyInstance): Promise<void> {
  const routes = new Map<string, Route>();
  app.addHook("onRoute", (route) => {
    for (const method of [route.method].flat()) routes.set(`${method} ${route.url}`, route);
  });
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Glassjar",
        version: "1",
        description: "What sites store, what visitors chose, and what audits found.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      servers: [{ url: "/" }],
      tags: [
        { name: "data", description: "What a site publishes about itself, as JSON and CSV" },
        { name: "explore", description: "The same through Opendatasoft's Explore API v2.1" },
        { name: "site", description: "What the pages of a site ask" },
        { name: "account", description: "Who is signed in" },
        { name: "office", description: "The back office" },
      ],
    },
    transformObject: (document) =>
      completeDocument("openapiObject" in document ? document.openapiObject : {}, (name) =>
        routes.get(name),
      ),
  });
  app.get(
    "/api/v1/openapi.json",
    {
      schema: {
        summary: "This document",
        response: { 200: Type.Unknown({ description: "An OpenAPI 3.1 document" }) },
      },
    },
    async (_, reply) => reply.header("cache-control", "no-cache").send(app.swagger()),
  );
}
