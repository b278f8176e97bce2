import { parseGpc } from "@glassjar/consent";
import type { FastifyRequest } from "fastify";

/** Each line of a request header by itself; `name` in lower case. */
export function headerLines({ raw: { rawHeaders } }: FastifyRequest, name: string): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);
}

/** Whether a request carries Global Privacy Control. */
export function gpcOf(request: FastifyRequest): boolean {
  return parseGpc(headerLines(request, "sec-gpc"));
}
