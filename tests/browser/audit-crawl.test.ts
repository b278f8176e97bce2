import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gather, type Run } from "@glassjar/audit";
import { afterAll, beforeAll, expect, test } from "vitest";

const link = (path: string) => `<a href="${path}">${path}</a>`;
const items = Array.from({ length: 9 }, (_, at) => link(`/item/${at}`)).join("");

/** A site with many pages of one kind, a page nobody links to, and pages it asks not to visit. */
const server = createServer(({ url = "/", headers }, response) => {
  const [path = "/"] = url.split("?");
  if (path === "/robots.txt")
    return response.end(
      "User-agent: *\nDisallow: /private\nSitemap: http://HOST/map.xml".replace(
        "HOST",
        headers.host ?? "",
      ),
    );
  if (path === "/map.xml") {
    const locs = ["/listed", "/item/99"].map(
      (loc) => `<url><loc>http://${headers.host}${loc}</loc></url>`,
    );
    return response.end(
      `<urlset>${locs.join("")}<url><loc>http://elsewhere.example/</loc></url></urlset>`,
    );
  }
  return response
    .setHeader("content-type", "text/html")
    .end(
      `<title>${path}</title><link rel="icon" href="data:,">${path === "/" ? items + link("/private/desk") + link("/about") : "<p>Text</p>"}`,
    );
});

let run: Run;
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  run = await gather({
    url: `http://www.crawl.localhost:${port}/`,
    scenarios: ["unasked"],
    pages: 20,
    perTemplate: 2,
    startPaths: ["/private/asked-for"],
    closer: false,
    patience: { banner: 0, linger: 0 },
  });
});
afterAll(() => void server.close());

test("pages of one kind are folded, listed ones found, unwelcome ones left alone unless asked for", () => {
  const paths = run.scenarios[0]?.pages.map(({ url }) => new URL(url).pathname);
  expect(paths).toEqual(["/", "/private/asked-for", "/item/0", "/item/1", "/about", "/listed"]);
});

test("reading robots and sitemaps is no part of what the site did", () => {
  expect(run.requests.filter(({ url }) => /robots|map\.xml|gpc\.json/.test(url))).toEqual([]);
});

test("private addresses are refused unless they are meant", async () => {
  await expect(gather({ url: "http://10.0.0.1/", scenarios: ["unasked"] })).rejects.toMatchObject({
    code: "private-address",
  });
});
