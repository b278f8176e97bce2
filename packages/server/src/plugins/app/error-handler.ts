import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { FastifySchemaValidationError } from "fastify/types/schema.js";
import { acceptsHtml } from "../../django/set-language.ts";
import { AppError, problemOf, type ErrorCode } from "../../errors.ts";

/** Renders an error as a page, for people. */
export type ErrorPageRenderer = (
  request: FastifyRequest,
  reply: FastifyReply,
  code: ErrorCode,
) => Promise<FastifyReply>;

/** What Fastify's own errors mean in our catalogue. */
const FASTIFY_CODES: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: "invalid-json",
  FST_ERR_CTP_EMPTY_JSON_BODY: "invalid-json",
  FST_ERR_CTP_BODY_TOO_LARGE: "too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "unsupported-type",
  FST_ERR_BAD_URL: "invalid-url",
  FST_ERR_VALIDATION: "invalid-input",
};

/**
 * Answers every error: a problem document (RFC 9457) to the API, a page to people. Never a stack.
 *
 * @param base path prefix of our own paths
 */
export function addErrorHandler(
  app: FastifyInstance,
  renderPage: ErrorPageRenderer,
  base = "",
): void {
  const send = (error: AppError, request: FastifyRequest, reply: FastifyReply) =>
    sendError(error, request, reply, { renderPage, base });
  app.setErrorHandler<FastifyError | Error>((error, request, reply) =>
    send(appErrorOf(error, request), request, reply),
  );
  app.setNotFoundHandler((request, reply) => send(notFound(request), request, reply));
}

/** An error in the terms of our catalogue; what is not in it is our fault, and is logged. */
function appErrorOf(error: FastifyError | Error, request: FastifyRequest): AppError {
  if (error instanceof AppError) return error;
  const { code, validation, validationContext, statusCode = 500 } = error as FastifyError;
  if (validation) {
    const errors = validation.map((fault) => ({
      pointer: fault.instancePath,
      detail: detailOf(fault),
    }));
    const where = errors.map((fault) => `${validationContext}${fault.pointer} ${fault.detail}`);
    return new AppError("invalid-input", `${where.join("; ")}.`, { errors });
  }
  const known = FASTIFY_CODES[code];
  if (known !== undefined) return new AppError(known, error.message);
  if (statusCode >= 400 && statusCode < 500) return new AppError("bad-request", error.message);
  request.log.error({ err: error, method: request.method, route: request.routeOptions.url });
  return new AppError("internal", "The error is in the server's log. Try again later.");
}

/** Names the member that is too much; Ajv's own message does not. */
function detailOf({ message = "is not valid", params }: FastifySchemaValidationError): string {
  const { additionalProperty: name } = params;
  return typeof name === "string" ? `does not take "${name.slice(0, 64)}"` : message;
}

function notFound(request: FastifyRequest): AppError {
  const path = request.url.split("?", 1)[0];
  return new AppError("not-found", `There is nothing at ${path}.`);
}

async function sendError(
  error: AppError,
  request: FastifyRequest,
  reply: FastifyReply,
  { renderPage, base }: { readonly renderPage: ErrorPageRenderer; readonly base: string },
): Promise<FastifyReply> {
  reply.code(error.statusCode).header("cache-control", "no-store");
  const { retryAfter } = error.extension;
  if (typeof retryAfter === "number") reply.header("retry-after", retryAfter);
  if (wantsPage(request)) return renderPage(request, reply, error.code);
  return reply
    .type("application/problem+json; charset=utf-8")
    .send(JSON.stringify(problemOf(error, base)));
}

/** People get pages; scripts, and whoever does not ask for HTML by name, get problem documents. */
function wantsPage({ url, headers }: FastifyRequest): boolean {
  const isApi = /(^|\/)api\//.test(url.split("?", 1)[0] ?? "");
  const posted = headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  return (
    headers.accept !== undefined &&
    acceptsHtml(headers.accept) &&
    /html/.test(headers.accept) &&
    (!isApi || posted)
  );
}
