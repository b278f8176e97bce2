import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ask, choiceCookie, type Asked } from "../support/edge.ts";
import { freePort } from "../support/ports.ts";
import { startProgram, type Running } from "../support/process.ts";

// A built application, beside adapter-next.test.ts, which asks the classes of Next. No browser is
// needed; it stands here because it takes a while, and must run but once.
const APP = join(import.meta.dirname, "../next-app");
const BUILT = join(import.meta.dirname, "../../node_modules/.cache/next-app");
const NEXT = join(import.meta.dirname, "../../node_modules/next/dist/bin/next");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };

let server: Running;
let port: number;

const next = (...args: string[]) =>
  startProgram(process.execPath, [NEXT, ...args], { cwd: APP, env });

beforeAll(async () => {
  const build = next("build");
  await once(build.child, "close");
  expect(build.ended(), build.output()).toBe("ended with exit code 0");
  port = await freePort();
  server = next("start", "--port", String(port), "--hostname", "127.0.0.1");
  await vi.waitFor(() => expect(server.ended() ?? server.output()).toMatch(/Ready/), 60_000);
}, 600_000);

afterAll(async () => {
  await server?.stop();
  await rm(BUILT, { recursive: true, force: true });
});

const askPage = (asked: Asked = {}) =>
  ask(port, { ...asked, headers: { "sec-fetch-dest": "document", ...asked.headers } });

test("held cookies do not reach the pages of a built application, and are expired", async () => {
  const cookie = `_pk_id=1; sessionid=2; ${choiceCookie([])}`;
  const { text, headers } = await askPage({ headers: { cookie } });
  expect(text).toContain("cookies: sessionid cookies_preferences");
  expect(headers["set-cookie"]).toContain("_pk_id=; Max-Age=0; Path=/");
  const granted = `_pk_id=1; ${choiceCookie(["statistical"])}`;
  const answer = await askPage({ headers: { cookie: granted } });
  expect(answer.text).toContain("cookies: _pk_id cookies_preferences");
  expect(answer.headers["set-cookie"]).toBeUndefined();
});

// Next writes its own Vary over that of a proxy, so all hangs on "private".
test.each(["/", "/about"])(
  "%s carries the policy of the choice and is kept by nobody else",
  async (path) => {
    const refused = await askPage({ path });
    expect(refused.csp.join()).toMatch(/^default-src 'self'/);
    expect(refused.csp.join()).not.toContain("video.example");
    expect(refused.headers["cache-control"]).toContain("private");
    const granted = await askPage({ path, headers: { cookie: choiceCookie(["marketing"]) } });
    expect(granted.csp.join()).toContain("*.video.example");
  },
);

test("what is no page is left alone, and what a route sets is taken back with the next request", async () => {
  const data = await ask(port, { path: "/data", headers: { "sec-fetch-dest": "empty" } });
  expect(JSON.parse(data.text)).toEqual({ open: true });
  expect(data.csp).toEqual([]);
  expect(data.headers["set-cookie"]).toEqual(["_pk_id=1; Path=/"]);
  const after = await askPage({ headers: { cookie: "_pk_id=1" } });
  expect(after.text).toContain("cookies: <");
  expect(after.headers["set-cookie"]).toContain("_pk_id=; Max-Age=0; Path=/");
});
