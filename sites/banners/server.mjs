import { createServer } from "node:http";
import { cheatingBanners } from "./cheating.mjs";
import { honestBanners } from "./honest.mjs";
import { platformBanners } from "./platforms.mjs";
import { unusualCheating, unusualHonest } from "./unusual.mjs";

export const BANNERS = {
  ...honestBanners,
  ...unusualHonest,
  ...cheatingBanners,
  ...unusualCheating,
  ...platformBanners,
};

const FRAME = "/index.html";
const PIXEL = "R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
const page = (title, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><h1>${title}</h1>${body}</html>`;
const home = page(
  "Banners",
  Object.keys(BANNERS)
    .map((name) => `<p><a href="/${name}/">${name}</a></p>`)
    .join(""),
);

/** Serves each banner under `/NAME/`; other companies are `third.localhost` and `cmp.localhost`. */
export function createBannersServer() {
  const server = createServer((request, response) => {
    const { port } = server.address();
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    // The frame of one platform is known by its address, which has no room for a name.
    const path = pathname === FRAME ? `/${searchParams.get("message_id")}/frame` : pathname;
    const [, name = "", ...rest] = path.split("/");
    const here = (text) =>
      text
        .replaceAll("SOURCEPOINT", `http://cmp.localhost:${port}${FRAME}?message_id=${name}`)
        .replaceAll("HERE", `/${name}`)
        .replaceAll("THIRD", `http://third.localhost:${port}/${name}`)
        .replaceAll("CMP", `http://cmp.localhost:${port}/${name}`);
    const banner = BANNERS[name];
    const policy = banner?.policy ? { "content-security-policy": banner.policy } : {};
    const send = (type, body) =>
      response
        .writeHead(200, { "content-type": type, "cache-control": "no-store", ...policy })
        .end(body);
    if (pathname.endsWith(".gif")) return send("image/gif", Buffer.from(PIXEL, "base64"));
    if (name === "") return send("text/html; charset=utf-8", home);
    const body = rest.join("/") === "" ? banner?.body : banner?.answers?.[rest.join("/")]?.body;
    if (body === undefined) return response.writeHead(404).end("There is no such page.");
    return send("text/html; charset=utf-8", page(name, here(body)));
  });
  return server;
}
