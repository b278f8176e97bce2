import { expect, test } from "vitest";
import { createSiteApp } from "../../app.ts";
import { formBody, HOST, ORIGIN } from "../../testing/browser-session.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown, TOWN } from "../../testing/town.ts";

const DAY_SECONDS = 86_400;
const OPTIONS = `  consent:
    regimes: { header: CF-Region }
    adapters: { googleConsentMode: {}, gpp: {} }
providers:`;

async function town(text = TOWN.replace("providers:", OPTIONS)) {
  const store = temporaryStore();
  await publishTown(store, text);
  return { store, app: await createSiteApp({ store, site: "town" }) };
}

test.each([
  ["US-CA", "opt-out", 365],
  ["FR", "opt-in", 181],
  ["XX", "opt-in", 181],
])("a choice from %s is made under %s and holds at least %i days", async (region, regime, days) => {
  const { app, store } = await town();
  const answer = await app.inject({
    method: "POST",
    url: "/api/v1/choices",
    headers: {
      ...{ host: HOST, origin: ORIGIN, "cf-region": region },
      "content-type": "application/x-www-form-urlencoded",
    },
    payload: formBody({ version: "1", language: "en", how: "reject-all" }),
  });
  const [stored] = await store.choices.list({ site: "town", limit: 1 });
  expect(stored?.record.regime).toBe(regime);
  const [cookie = ""] = [answer.headers["set-cookie"] ?? []].flat();
  const seconds = Number(/Max-Age=(\d+)/.exec(cookie)?.[1]);
  // The day of the choice has begun already.
  expect(seconds).toBeGreaterThan((days - 1) * DAY_SECONDS);
  expect(seconds).toBeLessThan((days + 4) * DAY_SECONDS);
});

test("the region is not believed where no header is declared", async () => {
  const { app, store } = await town(TOWN);
  await app.inject({
    method: "POST",
    url: "/api/v1/choices",
    headers: {
      ...{ host: HOST, origin: ORIGIN, "cf-region": "US-CA" },
      "content-type": "application/x-www-form-urlencoded",
    },
    payload: formBody({ version: "1", language: "en", how: "reject-all" }),
  });
  const [stored] = await store.choices.list({ site: "town", limit: 1 });
  expect(stored?.record.regime).toBe("opt-in");
});

test("declared adapters come with the gate, and what they load later has an address", async () => {
  const { app } = await town();
  const gate = await app.inject("/glassjar.js");
  expect(gate.body).toContain("ad_user_data");
  expect(gate.headers.vary).toBe("Accept-Language, Cookie, Sec-GPC, CF-Region, Accept-Encoding");
  const later = await app.inject("/glassjar-adapters.js");
  expect(later.statusCode).toBe(200);
  expect(later.body).toContain("__gpp");
});

test("a site without adapters or regions has one gate for each language", async () => {
  const { app } = await town(TOWN);
  const gate = await app.inject("/glassjar.js");
  expect(gate.body).not.toContain("ad_user_data");
  expect(gate.headers.vary).toBe("Accept-Language, Cookie, Sec-GPC, Accept-Encoding");
  expect((await app.inject("/glassjar-adapters.js")).body).toBe("");
});
