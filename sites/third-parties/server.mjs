// The third parties of the example sites: three hosts on one port, told apart by the first label of the Host header.
import { once } from "node:events";
import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { answerPixel } from "./pixel.mjs";
import { answerStatistics } from "./statistics.mjs";
import { answerVideo } from "./video.mjs";

const ANSWERS = { video: answerVideo, stats: answerStatistics, pixel: answerPixel };
const MOST_REQUESTS = 10_000;

/** Where the requests received so far are read (GET) and forgotten (DELETE), on any host of the port. */
const INSPECTION = "/requests.json";

/** Starts the three hosts on a port of the loopback address; 0 takes any free one. */
export async function startThirdParties(port = 0) {
  const requests = [];
  const server = createServer((request, response) => {
    const [pathname] = request.url.split("?");
    if (pathname === INSPECTION) return inspect(requests, request, response);
    const host = (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
    if (requests.length < MOST_REQUESTS) requests.push(seen(host, pathname, request));
    const answer = ANSWERS[host.split(".")[0]];
    if (answer) return answer(request, response, pathname);
    return response.writeHead(404).end("No third party of that name: video, stats or pixel\n");
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    port: server.address().port,
    requests: () => [...requests],
    forget: () => void requests.splice(0),
    close: () => closed(server),
  };
}

function seen(host, path, { method, headers }) {
  const cookies = (headers.cookie ?? "").split(/;\s*/).filter(Boolean);
  return { host, method, path, cookies: cookies.map((cookie) => cookie.split("=")[0]) };
}

function inspect(requests, { method }, response) {
  if (method === "DELETE") requests.splice(0);
  response.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-store" });
  response.end(JSON.stringify(requests));
}

async function closed(server) {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { port } = await startThirdParties(Number(process.argv[2] ?? 0));
  console.log(`video, stats and pixel answer on http://127.0.0.1:${port}`);
}
