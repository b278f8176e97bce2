import { readFileSync } from "node:fs";

const FRAME = readFileSync(new URL("./frame.html", import.meta.url));
const PLAYER = readFileSync(new URL("./player.js", import.meta.url));

/** The video host: a page made to be framed, which sets a cookie and lets its script store more. */
export function answerVideo(request, response, path) {
  if (path === "/player.js") {
    return response
      .writeHead(200, { "Content-Type": "text/javascript; charset=utf-8" })
      .end(PLAYER);
  }
  if (!path.startsWith("/embed/")) return response.writeHead(404).end("No such video\n");
  return response
    .writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      // A cookie of a frame needs SameSite=None and so Secure; browsers take it on names under .localhost without TLS.
      "Set-Cookie": "player_id=v7Qd2k; Max-Age=31536000; Path=/; HttpOnly; Secure; SameSite=None",
    })
    .end(FRAME);
}
