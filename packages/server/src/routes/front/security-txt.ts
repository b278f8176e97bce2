import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";

/** Where to report a weakness. */
export interface SecurityTxtOptions {
  /** A `mailto:` or `https:` address; without it there is no such file. */
  readonly contact: string | undefined;
}

const VALID_MS = 180 * 24 * 60 * 60 * 1000;

/** `/.well-known/security.txt` (RFC 9116). */
export const securityTxtRoutes: FastifyPluginAsyncTypebox<SecurityTxtOptions> = async (
  app,
  { contact },
) => {
  if (contact === undefined) return;
  app.get("/.well-known/security.txt", { schema: { hide: true } }, async (_, reply) => {
    const expires = new Date(Date.now() + VALID_MS).toISOString();
    return reply
      .type("text/plain; charset=utf-8")
      .send(`Contact: ${contact}\nExpires: ${expires}\n`);
  });
};
