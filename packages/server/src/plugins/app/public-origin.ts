import type { FastifyRequest } from "fastify";

/** Where visitors reach us. */
export interface PublicOrigin {
  readonly secure: boolean;
  /** Host name, with the port where it is not the default. */
  readonly host: string;
}

/**
 * Where this request's visitor reaches us: the configured origin, for behind a proxy that ends TLS;
 * else what the request says.
 */
export function publicOriginOf(request: FastifyRequest, origin: string | undefined): PublicOrigin {
  if (origin !== undefined) {
    const { protocol, host } = new URL(origin);
    return { secure: protocol === "https:", host };
  }
  return { secure: request.protocol === "https", host: request.host };
}

/** The address of {@link publicOriginOf}, without a slash at the end. */
export function publicAddressOf(request: FastifyRequest, origin: string | undefined): string {
  const { secure, host } = publicOriginOf(request, origin);
  return `${secure ? "https" : "http"}://${host}`;
}
