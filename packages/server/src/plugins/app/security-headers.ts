import type { FastifyInstance } from "fastify";

/**
 * The Content-Security-Policy of our pages (CSP Level 3): only scripts that carry the nonce and what
 * they load, our own style sheets, no framing, and no text that becomes code (Trusted Types).
 */
function pageCsp(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types glassjar",
  ].join("; ");
}

/** What is no page runs nothing and shows nothing. */
const DATA_CSP = "default-src 'none'; frame-ancestors 'none'";

/** Gives every answer the headers that keep browsers strict; a route may set its own policy, or none. */
export function addSecurityHeaders(app: FastifyInstance, origin?: string): void {
  const secure = origin?.startsWith("https:") ?? false;
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers({
      "content-security-policy": DATA_CSP,
      "x-content-type-options": "nosniff",
      // Not no-referrer: the CSRF check under HTTPS needs it where there is no Origin.
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "x-frame-options": "DENY",
      ...(secure ? { "strict-transport-security": "max-age=31536000" } : {}),
    });
  });
  app.addHook("onSend", async (request, reply) => {
    const isPage = String(reply.getHeader("content-type")).startsWith("text/html");
    if (isPage && reply.getHeader("content-security-policy") === DATA_CSP)
      reply.header("content-security-policy", pageCsp(request.nonce));
  });
}
