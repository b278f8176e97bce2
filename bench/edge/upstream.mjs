// A site that costs next to nothing, so that what stands before it is what is measured.
import { createServer } from "node:net";

const page = (size) => {
  const block =
    '<section class="card"><h2>Opening hours</h2><p>From nine to five, and on market days from seven.</p><a href="/hours">More</a><img src="/img/hall.jpg" alt="Town hall"></section>\n';
  const body = block.repeat(Math.ceil(size / block.length));
  return `<!doctype html><html lang="en"><head><title>Town</title><script src="/app.js"></script></head><body>${body}</body></html>`;
};

const answer = (type, body) =>
  Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nServer: site\r\nDate: Mon, 23 Nov 2026 12:00:00 GMT\r\nSet-Cookie: sessionid=abc; Path=/; HttpOnly\r\n\r\n${body}`,
    "latin1",
  );

const ANSWERS = {
  "/page": answer("text/html; charset=utf-8", page(20_000)),
  "/large": answer("text/html; charset=utf-8", page(100_000)),
  "/file": answer("application/octet-stream", "x".repeat(20_000)),
};

/** As pages with a token are: no two the same, and differing early. */
const CHANGING = { "/page/new": "/page", "/large/new": "/large" };
let made = 0;
const changed = (path) => {
  made += 1;
  const token = String(made).padStart("/app.js".length, "0");
  const copy = Buffer.from(ANSWERS[CHANGING[path]]);
  copy.write(token, copy.indexOf("/app.js"), "latin1");
  return copy;
};

createServer((socket) => {
  socket.setNoDelay(true);
  socket.on("error", () => undefined);
  socket.on("data", (chunk) => {
    for (const head of chunk.toString("latin1").split("\r\n\r\n").slice(0, -1)) {
      const path = head.split(" ", 2)[1];
      socket.write(CHANGING[path] ? changed(path) : ANSWERS[path]);
    }
  });
}).listen(Number(process.argv[2]), "127.0.0.1", () => console.log("ready"));
