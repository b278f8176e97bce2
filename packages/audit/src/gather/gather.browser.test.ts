import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { judgeRun } from "../judge/judge-run.ts";
import { describeSetter, type Observation, type Run } from "../run.ts";
import { content, html, redirect, startSite, type ExampleSite } from "../testing/example-site.ts";
import { registerOf } from "../testing/example-run.ts";
import { gather } from "./gather.ts";

const SITE = "www.shop.localhost";
let site: ExampleSite;
let run: Run;
let held: ServerResponse | undefined;

const HOME = `
<a href="/hop">Hop</a> <a href="/store">Store</a> <a href="/sign-out">Sign out</a> <a href="/file.pdf">Terms</a>
<a href="http://elsewhere.localhost/">Elsewhere</a> <a href="/items/4/delete/">Delete</a>
<img src="/dot.gif" alt="">
<script>
  document.cookie = "inline=1; Max-Age=60";
  document.cookie = "gone=1; Max-Age=60";
  document.cookie = "gone=; Max-Age=0";
</script>
<script src="http://stats.localhost:PORT/stats.js"></script>
<iframe src="http://video.localhost:PORT/frame"></iframe>`;

const STORE = `<h1>Store</h1>
<script>
  localStorage.setItem("basket", "secret-basket");
  localStorage.direct = "secret-direct";
  sessionStorage.setItem("step", "secret-step");
  indexedDB.open("orders", 1);
  caches.open("pictures");
  cookieStore.set({ name: "from_store", value: "secret-store", expires: Date.now() + 3600e3 });
  new Worker("/worker.js");
  // The page is not at rest before its service workers are registered.
  fetch("/held");
  Promise.all(["offline", "push", "gone"].map((name) =>
    navigator.serviceWorker.register("/" + name + "-sw.js?v=2&uid=sEcret4711x", { scope: "/" + name })
      .then((worker) => name === "gone" && worker.unregister())
  )).then(() => fetch("/release"));
</script>`;

beforeAll(async () => {
  site = await startSite({
    "/": (request, response) =>
      html(HOME.replaceAll("PORT", String(site.port)), {
        "set-cookie": [
          "sid=secret-sid; Max-Age=1209600; HttpOnly; Path=/; SameSite=Lax",
          "area=secret-area; Path=/hop; Max-Age=60",
          "bad=secret-bad; Domain=other.example",
        ],
      })(request, response),
    "/hop": redirect("/landing", { "set-cookie": "hop=1; Max-Age=60; Path=/" }),
    "/landing": html("<h1>Landed</h1>"),
    "/store": html(STORE),
    "/dot.gif": content("image/gif", "", { "set-cookie": "dot=1; Max-Age=60" }),
    "/worker.js": content("text/javascript", "fetch('/from-worker'); indexedDB.open('worker-db')"),
    "/held": (_request, response) => {
      held = response;
    },
    "/release": (_request, response) => {
      held?.end();
      response.end();
    },
    "/offline-sw.js": content("text/javascript", ""),
    "/push-sw.js": content("text/javascript", ""),
    "/gone-sw.js": content("text/javascript", ""),
    "/from-worker": content("text/plain", "x", { "set-cookie": "worker=1; Max-Age=60" }),
    "/sign-out": html("out", { "set-cookie": "signed_out=1" }),
    "stats.localhost/stats.js": content(
      "text/javascript",
      "\n  document.cookie = '_st_id=secret; Max-Age=999; Path=/';\n  navigator.sendBeacon('/beacon?who=secret-who');",
    ),
    "/beacon": (_request, response) => response.writeHead(204).end(),
    "video.localhost/frame": html("<script>localStorage.setItem('player', '1')</script>", {
      "set-cookie": "watcher=1; Max-Age=600; SameSite=None; Secure",
    }),
  });
  run = await gather({
    url: site.at(SITE),
    pages: 4,
    closer: false,
    onProgress: () => undefined,
  });
});

afterAll(() => site?.close());

const seen = (name: string, how: Observation["how"] = "set") =>
  run.observations.filter((entry) => entry.name === name && entry.how === how);
const setter = (name: string) =>
  seen(name)
    .map(({ by }) => describeSetter(by))
    .join("\n");

test("a site without a banner has only the scenario that answers nothing", () => {
  expect(
    run.scenarios.map(({ scenario, status, skippedBecause }) => [scenario, status, skippedBecause]),
  ).toEqual([
    ["unasked", "done", undefined],
    ["rejected", "skipped", "no-banner"],
    ["accepted", "skipped", "no-banner"],
    ["withdrawn", "skipped", "no-banner"],
  ]);
});

test("links within the site are followed, those that change something are not", () => {
  const pages = run.scenarios[0]?.pages.map(({ url }) => new URL(url).pathname);
  expect(pages).toEqual(["/", "/landing", "/store"]);
  expect(run.observations.some(({ name }) => name === "signed_out")).toBe(false);
});

test("cookies of every response are seen with the response that set them", () => {
  expect(setter("sid")).toBe(`response 200 of ${site.at(SITE)}`);
  expect(setter("hop")).toBe(`response 302 of ${site.at(SITE, "/hop")}`);
  expect(setter("dot")).toBe(`response 200 of ${site.at(SITE, "/dot.gif")}`);
  expect(setter("worker")).toBe(`response 200 of ${site.at(SITE, "/from-worker")}`);
  expect(setter("area")).toContain("response");
});

test("attributes are those the cookie asked for", () => {
  expect(seen("sid")[0]).toMatchObject({
    host: SITE,
    party: "first",
    attributes: {
      lifetimeSeconds: 1_209_600,
      httpOnly: true,
      secure: false,
      sameSite: "Lax",
      path: "/",
    },
  });
  expect(seen("sid", "stored")[0]?.attributes).toMatchObject({ httpOnly: true });
  expect(seen("sid", "sent").length).toBeGreaterThan(0);
});

test("a cookie the browser refuses is seen with its reason", () => {
  expect(seen("bad", "refused")[0]?.refusedBecause).toEqual(["InvalidDomain"]);
  expect(seen("bad")).toEqual([]);
});

test("cookies of scripts are seen with file, line and column, also when they are gone again", () => {
  expect(setter("inline")).toBe(`script ${site.at(SITE)}:6:19`);
  expect(setter("_st_id")).toBe(`script ${site.at("stats.localhost", "/stats.js")}:2:19`);
  expect(seen("gone")).toHaveLength(1);
  expect(seen("gone", "deleted")).toHaveLength(1);
  expect(seen("gone", "stored")).toEqual([]);
  expect(setter("from_store")).toContain("script");
  expect(seen("from_store")[0]?.attributes?.lifetimeSeconds).toBeCloseTo(3600, -1);
});

test("web storage, IndexedDB and caches are seen, each under its origin", () => {
  for (const [name, kind] of [
    ["basket", "localStorage"],
    ["step", "sessionStorage"],
    ["orders", "indexedDB"],
    ["pictures", "cacheStorage"],
  ] as const) {
    expect(seen(name)[0]).toMatchObject({ kind, host: SITE });
    expect(setter(name)).toMatch(/script .*\/store:\d+:\d+$/);
    expect(seen(name, "stored")[0]).toMatchObject({ kind, host: SITE });
  }
  expect(seen("direct", "stored")[0]).toMatchObject({ kind: "localStorage" });
  expect(seen("worker-db", "stored")[0]).toMatchObject({ kind: "indexedDB" });
});

test("service workers are seen by the path of their script while they are registered", () => {
  for (const name of ["/offline-sw.js?v=2&uid=…", "/push-sw.js?v=2&uid=…"]) {
    expect(seen(name)[0]).toMatchObject({ kind: "serviceWorker", host: SITE, party: "first" });
    expect(setter(name)).toMatch(/script .*\/store:\d+:\d+$/);
    expect(seen(name, "stored")[0]).toMatchObject({ kind: "serviceWorker", host: SITE });
  }
  expect(seen("/gone-sw.js?v=2&uid=…")).toHaveLength(1);
  expect(seen("/gone-sw.js?v=2&uid=…", "stored")).toEqual([]);
});

test("service workers are compared with the register as other items are", () => {
  const register = registerOf(`
glassjar: 1
site: { name: Shop, origin: "https://${SITE}", languages: [en] }
providers: { shop: { name: Shop } }
services:
  pages:
    { provider: shop, category: necessary, name: Pages,
      items: [{ serviceWorker: "/offline-sw.js*", lifetime: persistent, purpose: Keeps pages }] }
  news:
    { provider: shop, category: marketing, name: News,
      items: [{ serviceWorker: "/push-sw.js?v=*", lifetime: persistent, purpose: Shows messages }] }
`);
  const found = judgeRun(run, register).filter(({ kind }) => kind === "serviceWorker");
  expect(found.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual([
    "stored-before-choice /push-sw.js?v=2&uid=…",
    "undeclared-item /gone-sw.js?v=2&uid=…",
  ]);
});

test("a second visit that leads to somebody else's site is left", async () => {
  const elsewhere = await startSite({
    "again.localhost/": ({ headers }, response) =>
      headers.cookie === undefined
        ? html("<h1>First</h1>", { "set-cookie": "been=1" })({} as never, response)
        : redirect(elsewhere.at("other.localhost"))({} as never, response),
    "/": html("<h1>Other</h1>"),
  });
  const patience = { banner: 200, linger: 50, quiet: 1000 };
  const url = elsewhere.at("again.localhost");
  const { scenarios } = await gather({
    ...{ url, patience, pages: 1, closer: false, scenarios: ["unasked"] },
    onProgress: () => undefined,
  });
  await elsewhere.close();
  expect(scenarios[0]?.troubles.map(({ code }) => code)).toEqual(["left-site"]);
});

test("third parties are told apart, in frames of their own process too", () => {
  expect(seen("watcher")[0]).toMatchObject({ host: "video.localhost", party: "third" });
  expect(seen("player")[0]).toMatchObject({
    host: "video.localhost",
    party: "third",
    kind: "localStorage",
  });
  const hosts = run.requests.filter(({ party }) => party === "third").map(({ host }) => host);
  expect([...new Set(hosts)].sort()).toEqual(["stats.localhost", "video.localhost"]);
  expect(run.requests.find(({ url }) => url.includes("/beacon"))?.url).toBe(
    site.at("stats.localhost", "/beacon?who=…").replace("stats.localhost", SITE),
  );
});

test("no value is part of the run", () => {
  expect(JSON.stringify(run)).not.toContain("secret");
});
