import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { createEdge } from "@glassjar/guard/proxy";
import { serialiseSetCookie } from "@glassjar/guard";
import type { Register } from "@glassjar/register";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { selfMadeCertificate } from "../support/certificate.ts";
import { choiceCookie, guardedSite } from "../support/edge.ts";

const HOST = "www.shop.site.test";
const DOMAINS = [undefined, HOST, "shop.site.test", "site.test"];
const PATHS = ["/", "/area", "/area/", "/area/deep/page"];
const PAGES = ["/area/deep/page", "/area/", "/area", "/"];

const register: Register = {
  glassjar: 1,
  site: { name: "Shop", origin: `https://${HOST}`, languages: ["en"] },
  providers: { shop: { name: "Shop" } },
  services: {
    session: {
      provider: "shop",
      category: "necessary",
      name: "Session",
      items: [{ cookie: "sid", purpose: "session" }],
    },
    statistics: {
      provider: "shop",
      category: "statistical",
      name: "Statistics",
      items: [
        { cookie: "_pk_*", purpose: "statistics" },
        { cookie: "__Host-*", purpose: "statistics" },
        { cookie: "__Secure-*", purpose: "statistics" },
      ],
    },
  },
};

/** Every form a first-party cookie can have at one path; those without a form cannot exist. */
function matrix(path: string): string[] {
  const forms = DOMAINS.flatMap((domain) =>
    [false, true].flatMap((httpOnly) =>
      [false, true].flatMap((secure) =>
        (["Strict", "Lax", "None"] as const).flatMap((sameSite) =>
          [false, true].flatMap((partitioned) =>
            (sameSite === "None" || partitioned) && !secure
              ? []
              : [{ domain, httpOnly, secure, sameSite, partitioned }],
          ),
        ),
      ),
    ),
  );
  const plain = forms.map(({ domain, ...form }, at) =>
    serialiseSetCookie({
      name: `${form.secure && at % 3 === 0 ? "__Secure-" : "_pk_"}${at}`,
      value: "1",
      path,
      maxAge: 3600,
      ...(domain === undefined ? {} : { domain }),
      ...form,
    }),
  );
  const bound = [false, true].map(
    (partitioned) =>
      `__Host-${partitioned}=1; Path=/; Secure; HttpOnly; Max-Age=3600${partitioned ? "; Partitioned" : ""}`,
  );
  return path === "/" ? [...plain, ...bound] : plain;
}

let browser: Browser;
let origin: string;
const servers: (Server & { closeAllConnections(): void })[] = [];

beforeAll(async () => {
  const site = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://a");
    const path = url.searchParams.get("set");
    response.setHeader("Content-Type", "text/html");
    if (path !== null)
      response.setHeader("Set-Cookie", ["sid=1; Path=/; HttpOnly", ...matrix(path)]);
    response.end("<!doctype html><title>Shop</title><p>Shop</p>");
  });
  servers.push(site);
  await once(site.listen(0, "127.0.0.1"), "listening");
  const guarded = { ...guardedSite(register), headTags: () => "" };
  const edge = createEdge({
    upstream: new URL(`http://127.0.0.1:${(site.address() as AddressInfo).port}`),
    site: () => guarded,
    tls: selfMadeCertificate([HOST]),
  });
  servers.push(edge);
  await once(edge.listen(0, "127.0.0.1"), "listening");
  origin = `https://${HOST}:${(edge.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

async function decide(visitor: BrowserContext, granted: readonly string[]): Promise<void> {
  const [name = "", value = ""] = choiceCookie(granted, {}, { version: 3 }).split(/=(.*)/);
  await visitor.addCookies([{ name, value, url: origin }]);
}

test.each(PATHS)(
  "withdrawal erases every form of a cookie at %s, and leaves the session",
  async (path) => {
    const visitor = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await visitor.newPage();
    await decide(visitor, ["statistical"]);
    await page.goto(`${origin}/?set=${encodeURIComponent(path)}`);
    const names = async () => (await visitor.cookies()).map(({ name }) => name);
    const given = matrix(path).length;
    expect((await names()).filter((name) => /^(?:_pk_|__)/.test(name))).toHaveLength(given);

    await decide(visitor, []);
    // One answer expires as many as fit into it; here are more than any site has.
    for (let round = 0; round < 10; round += 1)
      for (const address of PAGES) await page.goto(origin + address);
    expect(await names()).toEqual(expect.arrayContaining(["sid", "cookies_preferences"]));
    expect(await names()).toHaveLength(2);
    await visitor.close();
  },
);
