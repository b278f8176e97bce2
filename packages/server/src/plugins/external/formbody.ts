import formbody from "@fastify/formbody";
import type { FastifyInstance } from "fastify";

const BODY_LIMIT = 64 * 1024;

/** Reads the bodies of HTML forms. */
export async function addFormBody(app: FastifyInstance): Promise<void> {
  await app.register(formbody, { bodyLimit: BODY_LIMIT });
}
