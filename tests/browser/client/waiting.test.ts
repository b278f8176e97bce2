import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { startClientSite, type ClientSite } from "../../support/client-site.ts";
import { startConnections, type Connections } from "../../support/connections.ts";

// Where the browser trusts the origin it has WebTransport.
const HOST = "www.site.localhost";
const GRANT = `glassjar.consent.set({ granted: ["statistical"] })`;
const REFUSE = "glassjar.consent.set({ granted: [] })";

const LISTEN = `window.told = [];
  const tell = (name, object, types) => {
    for (const type of types) {
      object["on" + type] = (e) => told.push(name + " on" + type + " " + (e.target === object));
      object.addEventListener(type, (e) => told.push(name + " " + type + " " + (e.data ?? e.code ?? "")));
    }
  };`;

let browser: Browser;
let page: Page;
let site: ClientSite;
let third: Connections;

/** Long enough for any request to have left the browser. */
const quiet = () => page.waitForTimeout(500);
const load = (path: string) => page.goto(site.url(path, HOST));
const told = (name = "") =>
  page.evaluate(
    (start) =>
      (globalThis as unknown as { told: string[] }).told.filter((t) => t.startsWith(start)),
    name,
  );
const sorted = async () => (await told()).sort();
const ask = (script: string) => page.evaluate(script);

beforeAll(async () => {
  [browser, third] = await Promise.all([launchBrowser(), startConnections()]);
  const host = `stats.test:${third.port}`;
  const scripts = {
    "/socket": `window.s = new WebSocket("ws://${host}/echo"); s.binaryType = "arraybuffer"; s.mine = 5;
      tell("socket", s, ["open", "message", "error", "close"]); s.addEventListener("open", () => s.send("hello"));`,
    "/source": `window.s = new EventSource("http://${host}/ticks");
      tell("source", s, ["open", "message", "error", "tick"]);`,
    "/font": `window.f = new FontFace("Third Party", 'url("http://${host}/font.woff2") format("woff2")', { weight: "300" });
      f.display = "swap";
      window.loading = f.load().then((face) => (document.fonts.add(f), told.push("font " + (face === f))), (e) => told.push("font " + e.name));`,
    "/added": `window.f = new FontFace("Third", 'url("http://${host}/font.woff2")');
      document.fonts.add(f); document.body.style.fontFamily = "Third";`,
    "/sources": `window.f = new FontFace("Third", 'url("http://films.tv.test:${third.port}/film.woff2"), url(http://${host}/font.woff2)');
      f.load().then(() => told.push("loaded"), (e) => told.push(e.name));`,
    "/chat": `class Chat extends WebSocket {
        unsent = ["hello"];
        constructor(url) { super(url); this.addEventListener("open", () => this.flush()); }
        flush() { for (const text of this.unsent.splice(0)) this.send(text); }
      }
      window.s = new Chat("ws://${host}/echo"); tell("chat", s, ["message"]);`,
    "/transport": `window.t = new WebTransport("https://stats.test:${third.datagramPort}/");
      t.ready.then(() => told.push("transport ready"), (e) => told.push("transport " + e.name));
      t.closed.then(({ closeCode }) => told.push("closed " + closeCode), (e) => told.push("closed " + e.name));`,
  };
  site = await startClientSite({
    pages: () => ({
      ...Object.fromEntries(
        Object.entries(scripts).map(([path, script]) => [
          path,
          { body: `<script>${LISTEN}${script}</script>` },
        ]),
      ),
      "/plain": {},
    }),
  });
});
afterAll(() => Promise.all([browser.close(), site.close(), third.close()]));
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  third.connected();
});
afterEach(() => page.context().close());

const PAGES = ["/socket", "/source", "/font", "/added", "/transport"];

test("before a choice nothing connects, and nothing fails", async () => {
  for (const path of PAGES) {
    await load(path);
    await quiet();
    expect([path, third.connected(), await told()]).toEqual([path, [], []]);
  }
});

test("a web socket that waits is one that connects", async () => {
  await load("/socket");
  expect(
    await ask(`[s instanceof WebSocket, s.readyState, s.CONNECTING, new URL(s.url).pathname,
      String(s), s.bufferedAmount, s.onopen !== null].join()`),
  ).toBe("true,0,0,/echo,[object WebSocket],0,true");
  expect(await ask(`try { s.send("early") } catch (e) { e.name + e.code }`)).toBe(
    "InvalidStateError11",
  );
});

test("a web socket lives with the grant, and its messages flow", async () => {
  await load("/socket");
  await ask(GRANT);
  await expect
    .poll(told)
    .toEqual([
      "socket onopen true",
      "socket open ",
      "socket onmessage true",
      "socket message hello",
    ]);
  expect(await ask("[s.readyState, s.binaryType, s.mine, new URL(s.url).pathname].join()")).toBe(
    "1,arraybuffer,5,/echo",
  );
  await ask(`s.onmessage = (e) => told.push("changed " + e.data); s.send("again")`);
  await expect.poll(() => told("changed")).toEqual(["changed again"]);
  await ask("s.close(3001)");
  await expect.poll(() => told("socket close")).toEqual(["socket close 3001"]);
  expect(await ask("s.readyState")).toBe(3);
  expect(third.connected()).toEqual(["/echo"]);
});

test("what the platform does not take throws at once, and changes nothing", async () => {
  await load("/socket");
  const thrown = (script: string) => ask(`try { ${script}; "nothing" } catch (e) { e.name }`);
  expect(await thrown("new WebSocket()")).toBe("TypeError");
  expect(await thrown(`new FontFace("None")`)).toBe("TypeError");
  expect(await thrown("s.close(5)")).toBe("InvalidAccessError");
  expect(await ask("s.readyState")).toBe(0);
  await ask(GRANT);
  await expect.poll(() => told("socket message")).toEqual(["socket message hello"]);
});

test("a web socket of a class of the page's own keeps what that class put on it", async () => {
  await load("/chat");
  await ask(GRANT);
  await expect.poll(told).toEqual(["chat onmessage true", "chat message hello"]);
  expect(await ask("[s instanceof WebSocket, s.unsent.length].join()")).toBe("true,0");
});

test("a web socket that is closed while it waits fires close, and never connects", async () => {
  await load("/socket");
  expect(await ask("[s.close(), s.readyState].join()")).toBe(",2");
  await expect.poll(() => told("socket close")).toEqual(["socket close 1006"]);
  expect(await ask("s.readyState")).toBe(3);
  await ask(GRANT);
  await quiet();
  expect(third.connected()).toEqual([]);
  expect(await told("socket close")).toHaveLength(1);
});

test("a source of events lives with the grant, with the events that its server names", async () => {
  await load("/source");
  expect(await ask("[s instanceof EventSource, s.readyState, s.withCredentials].join()")).toBe(
    "true,0,false",
  );
  await ask(GRANT);
  await expect.poll(() => told("source tick")).toEqual(["source tick one"]);
  expect(await told("source message")).toEqual(["source message hello"]);
  expect(await ask("s.readyState")).toBe(1);
  expect(third.connected()).toEqual(["/ticks"]);
  await ask("s.close()");
  expect(await ask("s.readyState")).toBe(2);
});

test("a source of events that is closed while it waits never connects", async () => {
  await load("/source");
  await ask("s.close()");
  expect(await ask("s.readyState")).toBe(2);
  await ask(GRANT);
  await quiet();
  expect([third.connected(), await told(), await ask("s.readyState")]).toEqual([[], [], 2]);
});

test("a font that waits is loaded by the grant, as the object that the page has", async () => {
  await load("/font");
  expect(await ask("[f instanceof FontFace, f.status, f.weight, f.display].join()")).toBe(
    "true,unloaded,300,swap",
  );
  await ask(GRANT);
  await expect.poll(told).toEqual(["font true"]);
  expect(await ask(`document.fonts.check("300 16px 'Third Party'")`)).toBe(true);
  expect(await ask("[f.status, f.weight, f.display, document.fonts.has(f)].join()")).toBe(
    "loaded,300,swap,true",
  );
  expect(await ask("f.family")).toBe('"Third Party"');
  expect(third.connected()).toEqual(["/font.woff2"]);
  await ask("document.fonts.delete(f)");
  expect(await ask("document.fonts.size")).toBe(0);
});

test("a font of the page that waits is shown with the grant", async () => {
  await load("/added");
  await ask(GRANT);
  await expect.poll(() => ask("f.status")).toBe("loaded");
  expect(await ask("document.fonts.has(f)")).toBe(true);
});

test("a font takes the first of its sources that is granted", async () => {
  await load("/sources");
  await ask(GRANT);
  await expect.poll(told).toEqual(["loaded"]);
  expect(third.connected()).toEqual(["/font.woff2"]);
});

test("a transport waits, and asks its server with the grant", async () => {
  await load("/transport");
  expect(await ask("t instanceof WebTransport")).toBe(true);
  await quiet();
  expect(third.connected()).toEqual([]);
  await ask(GRANT);
  await expect.poll(() => third.connected()).toContain("datagram");
});

test("a transport that is closed while it waits fails, and never connects", async () => {
  await load("/transport");
  await ask("t.close()");
  await expect.poll(sorted).toEqual(["closed WebTransportError", "transport WebTransportError"]);
  await ask(GRANT);
  await quiet();
  expect(third.connected()).toEqual([]);
});

test("what is asked of a transport that waits is done by the one that connected", async () => {
  // No server here speaks HTTP/3: in place of the platform's class stands one that answers itself.
  await page.addInitScript(() => {
    const made: string[] = [];
    class WebTransport {
      #close: (info?: unknown) => void = () => {};
      readonly #closed = new Promise((resolve) => (this.#close = resolve));
      constructor(url: string) {
        made.push(url);
      }
      get closed() {
        return this.#closed;
      }
      get ready() {
        return Promise.resolve();
      }
      createBidirectionalStream() {
        return Promise.resolve(new TransformStream());
      }
      close(info?: unknown) {
        this.#close(info);
      }
    }
    Object.assign(globalThis, { WebTransport, made });
  });
  await load("/transport");
  await ask(`t.createBidirectionalStream().then(async ({ readable, writable }) => {
    void writable.getWriter().write("hello");
    told.push("answer " + (await readable.getReader().read()).value);
  }); void 0`);
  await quiet();
  expect(await told()).toEqual([]);
  await ask(GRANT);
  await expect.poll(sorted).toEqual(["answer hello", "transport ready"]);
  expect(await ask("made.at(-1)")).toBe(`https://stats.test:${third.datagramPort}/`);
  await ask("t.close({ closeCode: 4 })");
  await expect.poll(() => told("closed")).toEqual(["closed 4"]);
});

test("after a refusal each fails as when its server is down", async () => {
  const failures: Record<string, string[]> = {
    "/socket": ["socket close 1006", "socket error ", "socket onclose true", "socket onerror true"],
    "/font": ["font NetworkError"],
    "/transport": ["closed WebTransportError", "transport WebTransportError"],
  };
  for (const [path, expected] of Object.entries(failures)) {
    await page.context().clearCookies();
    await load(path);
    await ask(REFUSE);
    await expect.poll(sorted, { message: path }).toEqual(expected);
    await load(path);
    await expect.poll(sorted, { message: `${path} again` }).toEqual(expected);
  }
  await page.context().clearCookies();
  await load("/source");
  await ask(REFUSE);
  await expect.poll(() => told("source error").then(([first]) => first)).toBe("source error ");
  expect(third.connected()).toEqual([]);
});
