import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { AppError } from "../../errors.ts";
import type { Store } from "../../store/index.ts";
import { openAnswer, sealAnswer } from "./sealed-answer.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The claim of a write that carries an idempotency key, until it is answered. */
    claim: { readonly hash: string; readonly secret: string } | undefined;
  }
}

/** A string of structured fields (RFC 9651 §3.3.3), or the bare text that many clients send. */
const KEY = /^"([\x20-\x21\x23-\x5b\x5d-\x7e]{1,255})"$|^([\w.:~-]{1,255})$/;

/** Headers that belong to an answer, beside those that every answer gets. */
const KEPT_HEADERS = ["content-type", "etag", "location"];

const hashOf = (parts: readonly string[]) =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");

/**
 * Writes that can be repeated (draft-ietf-httpapi-idempotency-key-header): the same `Idempotency-Key`
 * of the same caller gets the same answer for 24 hours, and nothing is done twice. What failed changed
 * nothing, so it may be tried again under its key. Register it where callers are known.
 */
export function addIdempotency(app: FastifyInstance, store: Store): void {
  app.decorateRequest("claim", undefined);
  app.addHook("preHandler", async (request, reply) => {
    const header = request.headers["idempotency-key"];
    const caller = callerOf(request);
    // Visitors nobody knows would share one name, and so see each other's answers.
    if (header === undefined || caller === undefined || READS.has(request.method)) return undefined;
    const secret = JSON.stringify([caller, keyOf(String(header))]);
    const hash = hashOf([secret]);
    const asked = hashOf([
      secret,
      request.method,
      request.url,
      JSON.stringify(request.body ?? null),
    ]);
    const attempt = await store.idempotency.begin(hash, asked);
    if (attempt.outcome === "done") return replay(reply, attempt.answer, secret);
    if (attempt.outcome !== "begun") throw refusal(attempt.outcome);
    request.claim = { hash, secret };
    return undefined;
  });
  app.addHook("onSend", async (request, reply, payload) => {
    const { claim } = request;
    if (!claim) return;
    request.claim = undefined;
    const body = payload ?? "";
    if (reply.statusCode >= 300 || typeof body !== "string")
      return store.idempotency.release(claim.hash);
    const answer = { status: reply.statusCode, headers: headersOf(reply), body };
    await store.idempotency.finish(claim.hash, sealAnswer(answer, claim.secret));
  });
}

const READS = new Set(["GET", "HEAD"]);

function callerOf({ signedIn, apiKey }: FastifyRequest): string | undefined {
  if (signedIn) return `user ${signedIn.user.id}`;
  return apiKey ? `key ${apiKey.id}` : undefined;
}

function keyOf(header: string): string {
  const [, quoted, bare] = KEY.exec(header.trim()) ?? [];
  const key = quoted ?? bare;
  if (key === undefined)
    throw new AppError(
      "invalid-input",
      'Idempotency-Key must be a quoted text of 1 to 255 printable characters, such as "8e03978e-40d5-43dd-bc93-6894a57f9324".',
    );
  return key;
}

function refusal(outcome: "running" | "other"): AppError {
  return outcome === "running"
    ? new AppError("in-progress", "Wait for its answer, or send this again in a moment.", {
        retryAfter: 1,
      })
    : new AppError(
        "key-reused",
        "It came before with another request. Make a new key for this one.",
      );
}

function headersOf(reply: FastifyReply): Record<string, string> {
  const set = KEPT_HEADERS.filter((name) => reply.hasHeader(name));
  return Object.fromEntries(set.map((name) => [name, String(reply.getHeader(name))]));
}

function replay(reply: FastifyReply, sealed: string, secret: string): FastifyReply {
  const { status, headers, body } = openAnswer(sealed, secret);
  reply.code(status).headers(headers).header("idempotency-replayed", "true");
  return body === "" ? reply.send() : reply.send(body);
}
