import { randomBytes } from "node:crypto";

// The smallest transparent GIF.
const GIF = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

/** The pixel host: an image of one pixel that marks whoever loads it. */
export function answerPixel(request, response, path) {
  if (path !== "/pixel.gif") return response.writeHead(404).end("No such page\n");
  const known = /(?:^|; )pixel_uid=([0-9a-f]{16})/.exec(request.headers.cookie ?? "");
  const uid = known ? known[1] : randomBytes(8).toString("hex");
  return response
    .writeHead(200, {
      "Content-Type": "image/gif",
      "Cache-Control": "no-store",
      "Set-Cookie": `pixel_uid=${uid}; Max-Age=7776000; Path=/; Secure; SameSite=None`,
    })
    .end(GIF);
}
