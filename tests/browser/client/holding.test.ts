import type { Grants } from "@glassjar/consent";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { choiceIn, startClientSite, type ClientSite } from "../../support/client-site.ts";

/** Every way a script of this page contacts the host `stats.test` or stores what is not granted. */
const WAYS: Record<string, string> = {
  script: `const s = document.createElement("script"); s.src = at("script.js"); document.head.append(s);`,
  attribute: `const s = document.createElement("script"); s.setAttribute("src", at("attribute.js")); document.head.append(s);`,
  image: `new Image().src = at("image.gif");`,
  srcset: `const i = document.createElement("img"); i.srcset = at("srcset.gif") + " 1x, " + at("srcset2.gif") + " 2x"; document.body.append(i);`,
  frame: `const f = document.createElement("iframe"); f.title = "f"; f.src = at("frame.html"); document.body.append(f);`,
  style: `const l = document.createElement("link"); l.rel = "stylesheet"; l.href = at("style.css"); document.head.append(l);`,
  preconnect: `const l = document.createElement("link"); l.rel = "preload"; l.as = "image"; l.href = at("preload.gif"); document.head.append(l);`,
  poster: `const v = document.createElement("video"); v.poster = at("poster.gif"); document.body.append(v);`,
  object: `const o = document.createElement("object"); o.data = at("object.html"); document.body.append(o);`,
  svg: `const s = document.createElementNS("http://www.w3.org/2000/svg", "svg"), i = document.createElementNS("http://www.w3.org/2000/svg", "image"); i.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", at("svg.gif")); i.setAttribute("width", 9); i.setAttribute("height", 9); s.append(i); document.body.append(s);`,
  markup: `const d = document.createElement("div"); d.innerHTML = '<p>text</p><img alt="" src="' + at("markup.gif") + '">'; document.body.append(d);`,
  adjacent: `document.body.insertAdjacentHTML("beforeend", '<img alt="" src="' + at("adjacent.gif") + '">');`,
  fragment: `document.body.append(document.createRange().createContextualFragment('<script src="' + at("fragment.js") + '"><\\/script>'));`,
  write: `const w = document.createElement("script"); w.text = 'document.write("<img alt=\\'\\' src=\\'' + at("write.gif") + '\\'>")'; document.head.append(w);`,
  fetch: `fetch(at("fetch.txt")).then((r) => r.text()).then((t) => (window.fetched = t), (e) => (window.fetched = e.name));`,
  xhr: `const x = new XMLHttpRequest(); x.open("GET", at("xhr.txt")); x.onload = () => (window.xhr = x.responseText); x.onerror = () => (window.xhr = "error"); x.send();`,
  beacon: `navigator.sendBeacon(at("beacon.txt"), "x");`,
};

const STORES = `
  document.cookie = "_pk_id.1=1; path=/";
  document.cookie = "sid=1; path=/";
  document.cookie = "unknown=1; path=/";
  localStorage.setItem("pk_a", "1");
  localStorage.setItem("draft", "1");
  localStorage.setItem("unknown", "1");
  sessionStorage.setItem("pk_visit", "1");`;

let browser: Browser;
let page: Page;
let site: ClientSite;

const load = (path: string) => page.goto(site.url(path));
const set = (grants: Grants) => page.evaluate(`glassjar.consent.set(${JSON.stringify(grants)})`);
const stored = () =>
  page.evaluate(() => ({
    cookies: document.cookie
      .split("; ")
      .filter((c) => !c.startsWith("cookies_preferences"))
      .sort(),
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
  }));
/** Long enough for any request to have left the browser. */
const quiet = () => page.waitForTimeout(300);

beforeAll(async () => {
  browser = await launchBrowser();
  site = await startClientSite({
    pages: (port) => {
      const at = `const at = (path) => "http://stats.test:${port}/" + path;`;
      const all = Object.values(WAYS).map((way) => `{ ${way} }`);
      const every = `<script>${at}${all.join("\n")}${STORES}</script>`;
      return {
        "/all": { body: every },
        "/bare": { body: every, gate: undefined },
        "/database": {
          body: `<script>window.told = [];
            const request = indexedDB.open("pk", 2);
            request.onupgradeneeded = (e) => {
              told.push("upgrade " + e.oldVersion + " " + e.newVersion);
              e.target.result.createObjectStore("visits", { keyPath: "id" });
            };
            request.onsuccess = (e) => {
              const { result } = e.target;
              const put = result.transaction("visits", "readwrite").objectStore("visits").put({ id: 1 });
              put.onsuccess = () => told.push("stored " + (request.result === result) + " " + request.readyState);
            };
            request.onerror = () => told.push("error");</script>`,
        },
        "/undeclared": {
          body: `<script>new Image().src = "http://other.test:${port}/a.gif"; fetch("http://other.test:${port}/b.txt").catch((e) => (window.fetched = e.name));</script>`,
        },
        "/own": {
          body: `<script>fetch("/plain").then((r) => (window.status_ = r.status)); new Image().src = "/none.gif"; localStorage.setItem("draft", "1")</script>`,
        },
        "/plain": {},
        "/inert": {
          body: `<script>window.ran = []</script>
            <script type="text/plain" data-jar-service="statistics" data-jar-src="http://stats.test:${port}/first.js"></script>
            <script type="text/plain" data-jar-service="statistics">ran.push("inline after " + ran.at(-1))</script>
            <script type="text/plain" data-jar-service="statistics" data-jar-type="module">ran.push("module")</script>
            <script type="text/plain" data-jar-service="statistics" data-jar-src="http://stats.test:${port}/last.js"></script>
            <iframe title="film" data-jar-service="video" data-jar-src="http://www.tv.test:${port}/film.html"></iframe>
            <img alt="" data-jar-service="statistics" data-jar-srcset="http://stats.test:${port}/set.gif 1x">`,
        },
        "/parsed": {
          body: `<script>window.ran = []</script>
            <script src="http://stats.test:${port}/parsed.js"></script><p id="after">text</p>`,
        },
      };
    },
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  site.asked();
  site.reported();
  site.served();
});
afterEach(() => page.context().close());

test("nothing a script does reaches a third party or the device before a choice", async () => {
  await load("/all");
  await quiet();
  expect(site.asked()).toEqual([]);
  expect(await stored()).toEqual({ cookies: ["sid=1"], local: ["draft"], session: [] });
  await page.evaluate(() => window.dispatchEvent(new Event("scroll")));
  await page.keyboard.press("Escape");
  await quiet();
  expect(site.asked()).toEqual([]);
});

test("without the gate the same page does all of it", async () => {
  await load("/bare");
  await expect.poll(() => site.asked().length).toBeGreaterThan(10);
  expect((await stored()).cookies).toEqual(["_pk_id.1=1", "sid=1", "unknown=1"]);
});

test("a grant releases all of it at once, without a reload", async () => {
  await load("/all");
  await page.evaluate("window.same = true");
  await set({ granted: ["statistical"] });
  const expected = [
    "adjacent.gif",
    "attribute.js",
    "beacon.txt",
    "fetch.txt",
    "fragment.js",
    "frame.html",
    "image.gif",
    "markup.gif",
    "object.html",
    "poster.gif",
    "preload.gif",
    "script.js",
    "srcset.gif",
    "style.css",
    "svg.gif",
    "write.gif",
    "xhr.txt",
  ];
  const asked: string[] = [];
  await expect
    .poll(() => {
      asked.push(...site.asked());
      return [...new Set(asked)].sort();
    })
    .toEqual(expected.map((name) => `stats.test/${name}`));
  await expect.poll(() => page.evaluate("[same, fetched, xhr].join()")).toBe("true,ok,ok");
  await expect.poll(() => page.evaluate("ran.toSorted().join()")).toBe("attribute,fragment,script");
  expect(await stored()).toEqual({
    cookies: ["_pk_id.1=1", "sid=1"],
    local: ["draft", "pk_a"],
    session: ["pk_visit"],
  });
});

test("a refusal refuses what waited, and keeps refusing on the next page", async () => {
  await load("/all");
  await set({ granted: [] });
  await expect.poll(() => page.evaluate("[fetched, xhr].join()")).toBe("TypeError,error");
  await load("/all");
  await expect.poll(() => page.evaluate("[fetched, xhr].join()")).toBe("TypeError,error");
  await quiet();
  expect(site.asked()).toEqual([]);
  expect(await stored()).toEqual({ cookies: ["sid=1"], local: ["draft"], session: [] });
});

test("a returning visitor's grant holds nothing back and asks nothing", async () => {
  await load("/plain");
  await set({ granted: ["statistical", "marketing"] });
  site.served();
  await load("/all");
  await expect.poll(() => page.evaluate("window.fetched")).toBe("ok");
  await expect.poll(() => page.evaluate("ran.length")).toBe(3);
  expect(site.served().filter((script) => script.includes("notice"))).toEqual([]);
});

test("a database waits for the choice, and is opened by a grant as if nothing had been", async () => {
  await load("/database");
  await quiet();
  expect(await page.evaluate("told.join()")).toBe("");
  await set({ granted: ["statistical"] });
  await expect.poll(() => page.evaluate("told.join()")).toBe("upgrade 0 2,stored true done");
});

test("a database that waited fails with a refusal", async () => {
  await load("/database");
  await set({ granted: [] });
  await expect.poll(() => page.evaluate("told.join()")).toBe("error");
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test("no server learns the visitor's address by a peer connection that is not granted", async () => {
  await load("/plain");
  const servers = () =>
    page.evaluate(() => {
      const urls = ["stun:stats.test:3478", "turn:www.tv.test:3478?transport=udp"];
      const iceServers = urls.map((url) => ({ urls: url, username: "u", credential: "c" }));
      const peer = new RTCPeerConnection({ iceServers });
      const first = peer.getConfiguration().iceServers?.length;
      peer.setConfiguration({ iceServers });
      return [first, peer.getConfiguration().iceServers?.length];
    });
  expect(await servers()).toEqual([0, 0]);
  await set({ granted: ["statistical"] });
  expect(await servers()).toEqual([1, 1]);
});

test("what the register does not name is refused", async () => {
  await load("/undeclared");
  await expect.poll(() => page.evaluate("window.fetched")).toBe("TypeError");
  await set({ granted: ["statistical", "marketing"] });
  await quiet();
  expect(site.asked()).toEqual([]);
});

test("the page's own host always passes", async () => {
  await load("/own");
  await expect.poll(() => page.evaluate("window.status_")).toBe(200);
});

test("markup made inert on the server comes to life in document order", async () => {
  await load("/inert");
  await quiet();
  expect(site.asked()).toEqual([]);
  await set({ granted: ["statistical"] });
  await expect.poll(() => page.evaluate("ran.join()")).toBe("first,inline after first,module,last");
  expect(site.asked().sort()).toEqual([
    "stats.test/first.js",
    "stats.test/last.js",
    "stats.test/set.gif",
  ]);
});

test("inert markup runs on arrival when it is granted already", async () => {
  await load("/plain");
  await set({ granted: ["statistical"] });
  await load("/inert");
  await expect.poll(() => page.evaluate("ran.length")).toBe(4);
});

test("a script the parser met is not run before the grant and runs once after it", async () => {
  await load("/parsed");
  await quiet();
  expect(await page.evaluate("ran.join()")).toBe("");
  await set({ granted: ["statistical"] });
  await expect.poll(() => page.evaluate("ran.join()")).toBe("parsed");
});

test("the choice cookie, the report and the events tell the same", async () => {
  await load("/plain");
  await page.evaluate(`addEventListener("unhandledrejection", () => (window.unhandled = true));
    document.addEventListener("glassjar:choice", (e) => (window.heard = e.detail.granted.join()));
    window.off = glassjar.consent.on((c) => (window.listened = c.granted.join()));
    glassjar.granted("session").then(() => (window.session = true));
    glassjar.granted("statistics").then(() => (window.statistics = true));
    glassjar.granted("nonsense").catch((e) => (window.nonsense = e.name));`);
  await quiet();
  expect(await page.evaluate("[window.session, window.statistics, nonsense].join()")).toBe(
    "true,,RangeError",
  );
  await set({
    granted: ["statistical", "made-up"],
    services: { video: true, nobody: true },
  });
  await expect
    .poll(() => page.evaluate("[heard, listened, window.statistics].join()"))
    .toBe("statistical,statistical,true");
  await expect.poll(() => page.context().cookies()).toHaveLength(1);
  const cookie = (await page.context().cookies())[0];
  const choice = choiceIn(cookie ? [cookie] : []);
  expect(choice).toMatchObject({ version: 1, granted: ["statistical"] });
  expect(choice?.services).toEqual({ video: true });
  expect(cookie).toMatchObject({ path: "/", sameSite: "Lax", secure: false, httpOnly: false });
  const days = ((cookie?.expires ?? 0) * 1000 - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(180);
  expect(days).toBeLessThan(185);
  await expect
    .poll(() => site.reported())
    .toEqual([
      {
        id: choice?.receipt,
        version: 1,
        granted: ["statistical"],
        services: { video: true },
        language: "en",
        how: "accept-all",
        regime: "opt-in",
      },
    ]);
  await page.evaluate("off()");
  await set({ granted: [] });
  expect(await page.evaluate("[heard, listened].join()")).toBe(",statistical");
  await expect.poll(() => site.reported()).toMatchObject([{ how: "withdraw", granted: [] }]);
});

test("other tabs follow", async () => {
  await load("/all");
  const other = await page.context().newPage();
  await other.goto(site.url("/plain"));
  await other.evaluate(`glassjar.consent.set({ granted: ["statistical"] })`);
  await expect.poll(() => page.evaluate("[window.fetched, window.xhr].join()")).toBe("ok,ok");
  expect(await page.evaluate("glassjar.consent.get().granted.join()")).toBe("statistical");
  await other.close();
});

test("a report that does not arrive is sent again, and the choice stands meanwhile", async () => {
  await load("/plain");
  site.failReports(1);
  await set({ granted: ["marketing"] });
  expect(await page.evaluate("glassjar.consent.get().granted.join()")).toBe("marketing");
  await expect
    .poll(() => site.reported(), { timeout: 5000 })
    .toMatchObject([{ granted: ["marketing"] }]);
});
