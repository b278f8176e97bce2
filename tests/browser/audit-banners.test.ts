import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { findBrowser, type Run, type ScenarioName } from "@glassjar/audit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gatherIn } from "../../packages/audit/src/gather/gather.ts";
import { launch, type Running } from "../../packages/audit/src/gather/launch.ts";
import { BANNERS, createBannersServer } from "../../sites/banners/server.mjs";

const HOST = "www.banners.localhost";
const scenariosOf = (name: string) => Object.keys(BANNERS[name]?.expected ?? {}) as ScenarioName[];
const AT_ONCE = 4;
const server = createBannersServer();
const runs = new Map<string, Run>();
let running: Running;

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const browser = await findBrowser();
  running = await launch(browser);
  const queue = Object.entries(BANNERS);
  const worker = async () => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      const [name, { pages = 1 }] = entry;
      const url = `http://${HOST}:${port}/${name}/`;
      const patience = { banner: name === "late" ? 4000 : 700, linger: 50, quiet: 1500 };
      const scenarios = scenariosOf(name);
      const run = await gatherIn(running, {
        url,
        browser,
        pages,
        patience,
        scenarios,
        closer: false,
      });
      runs.set(name, run);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}, 900_000);

afterAll(async () => {
  await running?.close();
  server.close();
  server.closeAllConnections();
});

/** What a scenario saw after its answer, a line for each, as the banners write it. */
function seenIn(run: Run, scenario: ScenarioName): readonly string[] | string {
  const played = run.scenarios.find((one) => one.scenario === scenario);
  if (played?.status !== "done") return played?.skippedBecause ?? "not played";
  const counts = (one: { scenario: string; counted: boolean }) =>
    one.scenario === scenario && one.counted;
  const items = run.observations
    .filter((seen) => counts(seen) && (seen.how === "set" || seen.how === "stored"))
    .map(({ kind, name }) => `${kind} ${name}`);
  const hosts = run.requests
    .filter((seen) => counts(seen) && seen.party === "third")
    .map(({ host }) => `host ${host}`);
  return [...new Set([...items, ...hosts])].toSorted();
}

const expectedIn = (name: string, scenario: ScenarioName) =>
  BANNERS[name]?.expected[scenario] ?? [];

test.each(Object.keys(BANNERS))("%s", (name) => {
  const run = runs.get(name);
  if (!run) throw new Error("it was not visited");
  const {
    clicks = {},
    askedAgain = {},
    toggles,
    pay,
    together,
    troubles,
    cmp,
    rule = {},
  } = BANNERS[name] ?? {};
  const played = (scenario: string) => run.scenarios.find((one) => one.scenario === scenario);
  for (const scenario of scenariosOf(name))
    expect([scenario, seenIn(run, scenario)]).toEqual([scenario, expectedIn(name, scenario)]);
  for (const [scenario, count] of Object.entries(clicks))
    expect([scenario, played(scenario)?.clicks]).toEqual([scenario, count]);
  for (const [scenario, again] of Object.entries(askedAgain))
    expect([scenario, played(scenario)?.askedAgain]).toEqual([scenario, again]);
  if (toggles) {
    const layers = run.scenarios.flatMap(({ banner }) => banner?.layers ?? []);
    const found = layers[0]?.toggles.map((toggle) => `${toggle.name} ${toggle.on ? "on" : "off"}`);
    expect(found).toEqual(toggles);
  }
  if (cmp) for (const { banner } of run.scenarios) expect(banner?.cmp).toBe(cmp);
  for (const [scenario, byRule] of Object.entries(rule)) {
    const actions = played(scenario)?.actions ?? [];
    expect([scenario, actions.length > 0, actions.every(({ by }) => by !== undefined)]).toEqual([
      scenario,
      true,
      byRule,
    ]);
  }
  if (pay) expect(run.scenarios[0]?.banner?.pay?.text).toBe(pay);
  if (together) expect(run.scenarios[0]?.banner?.together).toBe(together);
  for (const line of troubles ?? []) {
    const [scenario = "", code] = line.split(" ");
    expect(played(scenario)?.troubles.map((trouble) => trouble.code)).toContain(code);
  }
});

test("recall and precision over all banners", () => {
  let expected = 0;
  let seen = 0;
  let right = 0;
  for (const [name, run] of runs)
    for (const scenario of scenariosOf(name)) {
      const wanted = [expectedIn(name, scenario)].flat();
      const found = [seenIn(run, scenario)].flat();
      expected += wanted.length;
      seen += found.length;
      right += found.filter((line) => wanted.includes(line)).length;
    }
  expect(right / expected).toBeGreaterThanOrEqual(0.98);
  expect(right / seen).toBeGreaterThanOrEqual(0.99);
});

test("each scenario with a banner shows it", () => {
  for (const [name, run] of runs) {
    if (run.scenarios.every(({ banner }) => !banner)) continue;
    expect([name, run.screenshots?.some(({ shows }) => shows === "the banner")]).toEqual([
      name,
      true,
    ]);
  }
});
