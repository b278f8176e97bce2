import type { FastifyInstance } from "fastify";
import { AppError } from "../../errors.ts";

interface Contents {
  readonly content?: Readonly<Record<string, unknown>>;
}

/**
 * Takes no body but of the types a route declares: a schema per media type is not looked at for a type
 * it does not name, and the body would come through unchecked.
 */
export function addMediaTypes(app: FastifyInstance): void {
  // Nothing here takes plain text.
  app.removeContentTypeParser("text/plain");
  app.addHook("preValidation", async ({ routeOptions, headers }) => {
    const { content } = (routeOptions.schema?.body ?? {}) as Contents;
    if (!content) return;
    const type = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
    if (Object.hasOwn(content, type)) return;
    const taken = Object.keys(content).join(" or ");
    throw new AppError("unsupported-type", `Send the body as ${taken}.`);
  });
}
