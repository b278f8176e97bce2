// The same proxy without the guard: node:http on both sides, kept connections, streams, the fields
// every proxy must drop and set. It judges nothing and reads no page.
import { Agent, createServer, request as ask } from "node:http";
import { pipeline } from "node:stream";

const [port, upstream] = process.argv.slice(2).map(Number);
const agent = new Agent({ keepAlive: true, scheduling: "lifo" });
const HOP = new Set(["connection", "keep-alive", "te", "transfer-encoding", "upgrade"]);

const travelling = (raw) => {
  const kept = [];
  for (let at = 0; at < raw.length; at += 2)
    if (!HOP.has(raw[at].toLowerCase())) kept.push(raw[at], raw[at + 1]);
  return kept;
};

createServer((request, response) => {
  const headers = travelling(request.rawHeaders);
  headers.push("X-Forwarded-For", request.socket.remoteAddress, "X-Forwarded-Proto", "http");
  const { method, url: path } = request;
  const onward = ask({ host: "127.0.0.1", port: upstream, method, path, headers, agent });
  onward.on("response", (answer) => {
    response.writeHead(answer.statusCode, answer.statusMessage, travelling(answer.rawHeaders));
    pipeline(answer, response, () => undefined);
  });
  onward.on("error", () => response.destroy());
  pipeline(request, onward, () => undefined);
}).listen(port, "127.0.0.1", () => console.log("ready"));
