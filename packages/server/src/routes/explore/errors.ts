import type { FastifyError, FastifyInstance } from "fastify";
import { AppError } from "../../errors.ts";
import { ExploreError } from "../../explore/error.ts";
import { QuotaError } from "../../plugins/external/quota.ts";

/** Answers a query's faults as `{error_code, message}`; all else goes to the server's own handler. */
export function addExploreErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | Error>((error, _request, reply) => {
    reply.header("cache-control", "no-store");
    if (error instanceof ExploreError)
      return reply.code(error.statusCode).send({ error_code: error.code, message: error.message });
    if (error instanceof QuotaError) return reply.code(error.statusCode).send(error.body);
    const { validation, validationContext } = error as FastifyError;
    if (validation) {
      const where = validation.map(
        ({ instancePath, message }) => `${validationContext}${instancePath} ${message}`,
      );
      return reply
        .code(400)
        .send({ error_code: "InvalidRESTParameterError", message: `${where.join("; ")}.` });
    }
    if (error instanceof AppError && error.code === "no-register")
      return reply.code(404).send({ error_code: "UnknownDataset", message: error.message });
    throw error;
  });
}
