import type { Cookie } from "playwright-core";
import { expect, test } from "vitest";
import { observeCookie } from "./cookie.ts";
import { attribute, holdClaims, type Claim } from "./headers-unheard.ts";
import { createLog, type ScenarioLog } from "./log.ts";

const URL = "https://api.other.example/data";
const RESPONSE = { by: "response", url: URL, status: 200, type: "Fetch" } as const;
const lying = (name: string, domain = "api.other.example"): Cookie => ({
  name,
  value: "1",
  domain,
  path: "/",
  expires: -1,
  httpOnly: false,
  secure: true,
  sameSite: "None",
});
const rest = (...cookies: Cookie[]) => ({ cookies, asked: Date.now() + 10, sessions: [] });

function claimed(log: ScenarioLog, text: string, at = Date.now()): Claim[] {
  const cookie = observeCookie(log, text, URL, RESPONSE);
  return cookie ? [{ cookie, at, unless: "WithoutCredentials" }] : [];
}
const said = (log: ScenarioLog) =>
  log.result().observations.map(({ how, name, count }) => `${how} ${name} ${count}`);

test("what a response sets and the device does not have was refused", () => {
  const log = createLog("unasked", "www.site.example");
  const claims = [...claimed(log, "kept=1"), ...claimed(log, "never=1")];
  expect(holdClaims(log, claims, rest(lying("kept")))).toEqual([]);
  expect(said(log)).toEqual(["set kept 1", "refused never 1"]);
  expect(log.result().observations[1]).toMatchObject({ refusedBecause: ["WithoutCredentials"] });
});

test("what was deleted or has ended was set before", () => {
  const log = createLog("unasked", "www.site.example");
  const claims = [...claimed(log, "gone=1"), ...claimed(log, "brief=1; Max-Age=60")];
  observeCookie(log, "gone=; Max-Age=0", URL, RESPONSE);
  const [first, second] = claims;
  expect(second?.cookie.ends).toBeGreaterThan(Date.now());
  const later = { ...rest(), asked: Date.now() + 61_000 };
  holdClaims(log, first && second ? [first, second] : [], later);
  expect(said(log)).toEqual(["set gone 1", "set brief 1", "deleted gone 1"]);
});

test("one refusal takes back one of several times", () => {
  const log = createLog("unasked", "www.site.example");
  claimed(log, "often=1");
  holdClaims(log, claimed(log, "often=1"), rest());
  expect(said(log)).toEqual(["set often 1", "refused often 1"]);
});

test("what came while the browser was asked is looked for the next time", () => {
  const log = createLog("unasked", "www.site.example");
  const claims = claimed(log, "new=1", Date.now() + 99);
  expect(holdClaims(log, claims, rest())).toEqual(claims);
  expect(said(log)).toEqual(["set new 1"]);
});

test("a cookie nobody was seen to set is that of the only answer whose headers were not told", () => {
  const log = createLog("unasked", "www.site.example");
  const socket = { url: "http://api.other.example/socket", type: "WebSocket" };
  const known = new Set<string>();
  attribute(log, [socket], known, rest(lying("socket"), lying("elsewhere", "www.site.example")));
  expect(log.result().observations).toMatchObject([
    { name: "socket", how: "set", by: { by: "request", type: "WebSocket" } },
  ]);
  const worker = { url: "http://api.other.example/other", type: "Fetch" };
  attribute(log, [socket, worker], known, rest(lying("socket"), lying("either")));
  expect(log.result().observations).toHaveLength(1);
});
