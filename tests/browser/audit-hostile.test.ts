import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gather, type Run } from "@glassjar/audit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const html = (response: ServerResponse, body: string) =>
  response
    .writeHead(200, { "content-type": "text/html; charset=utf-8" })
    .end(`<!doctype html><title>A page</title><link rel="icon" href="data:,">${body}`);

/** Processes of the browser that draw pages, below this one. */
function renderers(): number[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8").replace(/^.*\) /s, "");
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8");
        return [{ pid: Number(name), parent: Number(stat.split(" ")[1]), command }];
      } catch {
        return [];
      }
    });
  const below = new Set([process.pid]);
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
  }
  return all
    .filter(({ pid, command }) => below.has(pid) && command.includes("--type=renderer"))
    .map(({ pid }) => pid);
}

const MEBIBYTE = "a".repeat(1024 * 1024);
const LARGE_MIB = 200;
let sent = 0;

/** Sends a page of 200 MiB, as far as somebody takes it. */
async function sendLarge(response: ServerResponse): Promise<void> {
  response.writeHead(200, { "content-type": "text/html" });
  response.setMaxListeners(0);
  for (sent = 0; sent < LARGE_MIB && !response.closed; sent++)
    if (!response.write(`<p>${MEBIBYTE}`))
      await Promise.race([once(response, "drain"), once(response, "close")]);
  response.end();
}

const ROBOT = `<script>
  const isRobot = navigator.webdriver || /headless/i.test(navigator.userAgent) || "glassjarObserve" in window;
  document.cookie = (isRobot ? "met_a_robot" : "met_a_person") + "=1";
</script>`;

describe("pages that would stop an audit", () => {
  let run: Run;
  let asked = 0;
  const inside = createServer((_request, response) => {
    asked++;
    response.end("secret");
  });
  const site = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const { port } = inside.address() as AddressInfo;
    if (pathname === "/")
      return html(
        response,
        ["crash", "large", "robot", "inside", "away", "last"]
          .map((path) => `<a href="/${path}">${path}</a>`)
          .join(" "),
      );
    if (pathname === "/crash") return html(response, `<script>fetch("/crash-now")</script>`);
    if (pathname === "/crash-now") for (const pid of renderers()) process.kill(pid, "SIGKILL");
    if (pathname === "/large") return void sendLarge(response);
    if (pathname === "/robot") return html(response, ROBOT);
    if (pathname === "/inside")
      return html(
        response,
        `<img src="http://127.0.0.1:${port}/a"><img src="/hop"><iframe src="http://localhost:${port}/"></iframe>`,
      );
    if (pathname === "/hop" || pathname === "/away")
      return response.writeHead(302, { location: `http://127.0.0.1:${port}/b` }).end();
    if (pathname === "/last") return html(response, `<script>document.cookie = "last=1"</script>`);
    return response.writeHead(404).end();
  });

  beforeAll(async () => {
    site.listen(0, "127.0.0.1");
    inside.listen(0, "127.0.0.1");
    await Promise.all([once(site, "listening"), once(inside, "listening")]);
    const { port } = site.address() as AddressInfo;
    run = await gather({
      url: "http://www.town.test/",
      resolve: { "www.town.test": `127.0.0.1:${port}` },
      allowPrivate: false,
      scenarios: ["unasked"],
      pages: 9,
      closer: false,
      patience: { banner: 0, linger: 100, load: 20_000 },
    });
  }, 300_000);
  afterAll(() => {
    for (const server of [site, inside]) {
      server.close();
      server.closeAllConnections();
    }
  });

  const troubles = () =>
    run.scenarios[0]?.troubles.map(({ code, page }) => `${code} ${new URL(page).pathname}`) ?? [];
  const cookies = () =>
    new Set(run.observations.filter(({ how }) => how === "set").map(({ name }) => name));

  test("the audit goes on to the last page", () => {
    expect(cookies()).toContain("last");
  });

  test("a crash is said", () => {
    expect(troubles()).toContain("crash /crash");
  });

  test("a page that is too large is left, and that is said", () => {
    expect(troubles()).toContain("too-large /large");
    expect(sent).toBeLessThan(LARGE_MIB);
  });

  test("a page that looks for robots meets a person", () => {
    expect(cookies()).toContain("met_a_person");
    expect(cookies()).not.toContain("met_a_robot");
  });

  test("nothing leads into the private network, and what wanted to is said", () => {
    expect(asked).toBe(0);
    const said = run.scenarios[0]?.troubles.find(({ code }) => code === "private")?.message;
    expect(said).toContain("127.0.0.1");
    expect(said).toContain("localhost");
  });
});

describe("an audit that is ended in the middle", () => {
  const folder = mkdtempSync(join(tmpdir(), "glassjar-state-"));
  const asked: string[] = [];
  const site = createServer((request, response) => {
    const path = request.url ?? "/";
    asked.push(path);
    if (!/^\/(p\d)?$/.test(path)) return response.writeHead(404).end();
    const links = [1, 2, 3, 4, 5].map((at) => `<a href="/p${at}">p${at}</a>`).join(" ");
    return html(
      response,
      `${links}<script>document.cookie = "seen_${path.slice(1)}=1; Path=${path}"</script>`,
    );
  });
  beforeAll(async () => {
    site.listen(0, "127.0.0.1");
    await once(site, "listening");
  });
  afterAll(() => {
    site.close();
    site.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });

  const visit = (onPage: (page: string) => void) =>
    gather({
      url: `http://www.town.localhost:${(site.address() as AddressInfo).port}/`,
      scenarios: ["unasked"],
      pages: 6,
      perTemplate: 9,
      closer: false,
      stateFolder: folder,
      patience: { banner: 0, linger: 50 },
      onProgress: ({ page }) => onPage(new URL(page).pathname),
    });

  test("goes on where it was, and sees the rest once", async () => {
    await expect(
      visit((page) => {
        if (page === "/p4") throw new Error("the power went");
      }),
    ).rejects.toThrow("the power went");
    expect(existsSync(join(folder, "audit-state.json"))).toBe(true);
    asked.length = 0;
    const run = await visit(() => undefined);
    expect(asked.filter((path) => path === "/p1")).toEqual([]);
    expect(
      new Set(run.observations.filter(({ how }) => how === "set").map(({ name }) => name)),
    ).toEqual(new Set(["seen_", "seen_p1", "seen_p2", "seen_p3", "seen_p4", "seen_p5"]));
    expect(readdirSync(folder)).toEqual([]);
  }, 120_000);
});
