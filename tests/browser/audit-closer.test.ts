import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gather, type Run } from "@glassjar/audit";
import { afterAll, beforeAll, expect, test } from "vitest";

/**
 * A site that takes a closed banner for consent, brings erased identifiers back from its own storage
 * and from an entity tag, and says in its policy only part of it.
 */
const PAGE = `<!doctype html><html lang="en"><title>Town</title><link rel="icon" href="data:,">
<main><h1>Town</h1><a href="/news">News</a></main>
<div id="box" role="dialog" aria-label="Cookies" hidden style="position:fixed;bottom:0">
  <div id="first"><p>We use cookies.</p><button data-say="no">Reject all</button> <button data-say="yes">Accept all</button>
  <button id="more">Settings</button> <button data-say="yes" aria-label="Close">×</button></div>
  <div id="layer" hidden><label><input type="checkbox" checked> Statistics</label><button data-say="yes">Accept all</button>
  <button data-say="no">Save</button></div></div>
<footer><a href="/privacy">Privacy</a> <a href="/cookies?x=1">Cookies policy</a> <button id="again">Cookie settings</button></footer>
<img src="/tag.gif" alt="">
<script>
  const $ = (selector) => document.querySelector(selector);
  const read = (name) => (new RegExp("(?:^|; )" + name + "=([^;]*)").exec(document.cookie) ?? [])[1];
  const random = () => crypto.randomUUID();
  const uid = read("uid") ?? localStorage.getItem("uid_copy") ?? random();
  document.cookie = "uid=" + uid; localStorage.setItem("uid_copy", uid);
  const say = (word) => { document.cookie = "answer=" + word; show(); };
  const show = () => { $("#box").hidden = Boolean(read("answer")); };
  document.querySelectorAll("[data-say]").forEach((b) => b.onclick = () => say(b.dataset.say));
  $("#more").onclick = () => { $("#first").hidden = true; $("#layer").hidden = false; };
  $("#again").onclick = () => { $("#box").hidden = false; };
  document.cookie = "lang=en";
  show();
</script></html>`;

const POLICY = `<title>Cookies</title><h1>Cookies policy</h1><p>Version 3 of 1 November 2026</p>
<table><tr><th>Name</th></tr><tr><td>answer</td><td>your answer</td></tr><tr><td><code>_pk_id.*</code></td></tr></table>
<form method="post"><button name="objection">Object to audience measurement</button></form>`;

/** Each visitor gets a tag of its own, and is known by it. */
function tagged(given: string | undefined, response: ServerResponse) {
  const tag = given ?? `"${randomBytes(12).toString("hex")}"`;
  const header = { etag: tag, "cache-control": "no-cache", "content-type": "image/gif" };
  response.writeHead(given === undefined ? 200 : 304, {
    ...header,
    "set-cookie": `etag_id=${tag.replaceAll('"', "")}; Path=/`,
  });
  response.end();
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/tag.gif") return tagged(request.headers["if-none-match"], response);
  const known = ["/", "/news", "/cookies"].includes(pathname);
  return response
    .writeHead(known ? 200 : 404, { "content-type": "text/html; charset=utf-8" })
    .end(pathname === "/cookies" ? POLICY : PAGE);
});

let run: Run;
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  run = await gather({
    url: `http://www.town.localhost:${port}/`,
    scenarios: ["unasked", "rejected", "accepted"],
    pages: 2,
    patience: { banner: 1500, linger: 50 },
  });
}, 300_000);
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const banner = () => run.scenarios[0]?.banner;

test("the layer behind the settings is seen as it stands", () => {
  expect(banner()?.layers).toEqual([
    {
      toggles: [{ name: "Statistics", on: true, fixed: false }],
      accept: { text: "Accept all", role: "button" },
    },
  ]);
});

test("what is no answer is tried, and what the site takes for one is told", () => {
  expect(banner()?.trials?.map(({ by, granted }) => [by, granted])).toEqual([
    ["escape", false],
    ["scroll", false],
    ["backdrop", false],
    ["close", true],
  ]);
  expect(banner()?.trials?.at(-1)?.sign).toBe("cookie answer holds what it holds after accepting");
});

test("what comes back after it was erased is told, with where it lay meanwhile", () => {
  const back = run.observations
    .filter(({ scenario, respawnedFrom }) => scenario === "accepted" && respawnedFrom)
    .map(
      ({ kind, name, respawnedFrom }) =>
        `${kind} ${name} from ${respawnedFrom?.replace(/http.*\//, "/")}`,
    );
  expect(new Set(back)).toEqual(
    new Set([
      "cookie uid from localStorage uid_copy",
      "localStorage uid_copy from cookie uid",
      "cookie etag_id from the entity tag of /tag.gif",
    ]),
  );
});

test("an entity tag that differs from browser to browser is a trace", () => {
  const tags = (run.traces ?? []).filter(({ kind }) => kind === "entityTag");
  expect([...new Set(tags.map(({ name }) => new URL(name).pathname))]).toEqual(["/tag.gif"]);
});

test("the policy page is found by its link and read", () => {
  expect(run.policy).toMatchObject({
    url: expect.stringMatching(/\/cookies\?x=…$/),
    status: 200,
    version: "3",
    objection: true,
    names: expect.arrayContaining(["answer", "_pk_id.*"]),
  });
});

test("every page is looked at for a control that opens the choices", () => {
  const looked = run.scenarios
    .filter(({ scenario }) => scenario !== "unasked")
    .flatMap(({ pages }) => pages.filter(({ counted }) => counted));
  expect(looked.map(({ choicesControl }) => choicesControl)).not.toContain(false);
  expect(looked.filter(({ choicesControl }) => choicesControl)).not.toEqual([]);
});
