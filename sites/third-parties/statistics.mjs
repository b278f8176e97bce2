import { readFileSync } from "node:fs";

const SCRIPT = readFileSync(new URL("./stats.js", import.meta.url));

/** The statistics host: a script for other people's pages, and the address its beacons go to. */
export function answerStatistics(request, response, path) {
  if (path === "/stats.js") {
    return response
      .writeHead(200, { "Content-Type": "text/javascript; charset=utf-8" })
      .end(SCRIPT);
  }
  if (path === "/collect") {
    request.resume();
    return response.writeHead(204, { "Access-Control-Allow-Origin": "*" }).end();
  }
  return response.writeHead(404).end("No such page\n");
}
