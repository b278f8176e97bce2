import { parseGpc } from "@glassjar/consent";
import type { FastifyRequest } from "fastify";

/** Whether a request carries Global Privacy Control; reads each header line on its own. */
export function gpcOf({ raw: { rawHeaders } }: FastifyRequest): boolean {
  return parseGpc(
    rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === "sec-gpc"),
  );
}
