import { expect, test } from "vitest";
import { createSiteApp } from "../../app.ts";
import { HOST } from "../../testing/browser-session.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown, TOWN } from "../../testing/town.ts";

const MAPS = `
  maps:
    provider: tube
    category: marketing
    name: Maps
    hosts: [maps.example]
    items: [{ cookie: maps_id, lifetime: P1M, purpose: To remember the place }]
`;

async function town(enforcedByHttp = false) {
  const store = temporaryStore();
  await publishTown(store);
  const app = await createSiteApp({ store, site: "town", enforcedByHttp });
  const script = async (query = "lang=en") =>
    (await app.inject({ url: `/glassjar-notice.js?${query}`, headers: { host: HOST } })).body;
  return { store, script };
}

test("after a version with a new service, the notice is told which one is new", async () => {
  const { store, script } = await town();
  expect(await script()).not.toContain('"added"');
  await publishTown(store, TOWN + MAPS);
  expect(await script()).toContain('"since":1,"services":[[2,"maps","Maps"]]');
});

test("behind the edge the layer comes with the page, and with the script only where it does not", async () => {
  const { script } = await town(true);
  expect(await script()).not.toContain('"tree":');
  expect(await script()).toContain('"whole":"/glassjar-notice.js?v=1&lang=en&whole="');
  expect(await script("lang=en&whole=")).toContain('"tree":');
});

test("without the edge the script brings all of it", async () => {
  const { script } = await town();
  expect(await script()).toContain('"tree":');
});
