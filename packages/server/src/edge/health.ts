import { createServer, type Server } from "node:http";
import { answerHealth } from "@glassjar/guard/proxy";

/** Where load balancers and supervisors ask, on a port that visitors do not reach: `/healthz`. */
export function healthServer(isHealthy: () => boolean): Server {
  return createServer((request, response) => {
    if (request.url === "/healthz") answerHealth(response, isHealthy());
    else response.writeHead(404).end();
  });
}
