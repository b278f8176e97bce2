import { encodeChoice } from "@glassjar/consent";
import { dayOf } from "@glassjar/consent/choice";
import { expect, test } from "vitest";
import { createSiteApp } from "../../app.ts";
import { HOST } from "../../testing/browser-session.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown } from "../../testing/town.ts";

const choice = (granted: string[], day = dayOf(Date.now())) =>
  `cookies_preferences=${encodeChoice({ version: 1, granted, services: {}, day, receipt: "aZ09_-aZ09_-kQw3" })}`;

async function town(enforcedByHttp: boolean) {
  const store = temporaryStore();
  await publishTown(store);
  const app = await createSiteApp({ store, site: "town", enforcedByHttp });
  return (url: string, headers: Record<string, string> = {}) =>
    app.inject({ url, headers: { host: HOST, ...headers } });
}

test("the gate is the visitor's own: no shared cache may keep it", async () => {
  const ask = await town(true);
  const { headers } = await ask("/glassjar.js");
  expect(headers["cache-control"]).toBe("private, no-cache");
  expect(headers["vary"]).toContain("Cookie");
  expect(headers["vary"]).toContain("Sec-GPC");
  expect((await ask("/glassjar.js?v=1")).headers["cache-control"]).toBe("private, max-age=3600");
});

test("behind the edge whoever chose gets a small one, with the ETag of that choice", async () => {
  const ask = await town(true);
  const whole = await ask("/glassjar.js");
  const refused = await ask("/glassjar.js", { cookie: choice([]) });
  expect(refused.body.length).toBeLessThan(whole.body.length);
  const etag = String(refused.headers["etag"]);
  const again = { cookie: choice([]), "if-none-match": etag };
  expect((await ask("/glassjar.js", again)).statusCode).toBe(304);
  expect((await ask("/glassjar.js", { "if-none-match": etag })).statusCode).toBe(200);
});

test("a choice that has run out gets the whole gate", async () => {
  const ask = await town(true);
  const whole = await ask("/glassjar.js");
  const old = await ask("/glassjar.js", { cookie: choice([], dayOf(Date.now()) - 300) });
  expect(old.body).toBe(whole.body);
});

test("by script alone the question comes along for who has not chosen", async () => {
  const ask = await town(false);
  const { body, headers } = await ask("/glassjar.js");
  expect(body).toContain("Accept all");
  expect(headers["vary"]).toContain("Accept-Language");
  expect((await ask("/glassjar.js", { cookie: choice([]) })).body).not.toContain("Accept all");
});

test("by script alone who refused gets the whole gate, which can bring all of it in place", async () => {
  const ask = await town(false);
  const { body } = await ask("/glassjar-gate.js", { cookie: choice([]) });
  expect((await ask("/glassjar.js", { cookie: choice([]) })).body).toBe(body);
  expect((await ask("/glassjar-revive.js")).statusCode).toBe(200);
});
