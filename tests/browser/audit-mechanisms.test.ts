import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { gather, type Run } from "@glassjar/audit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMechanismsServer, MECHANISMS } from "../../sites/mechanisms/server.mjs";

const HOST = "www.mechanisms.localhost";
const NAMES = Object.keys(MECHANISMS);
const server = createMechanismsServer();
let run: Run;

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  run = await gather({
    url: `http://${HOST}:${port}/`,
    startPaths: NAMES.map((name) => `/${name}/`),
    pages: NAMES.length + 1,
    scenarios: ["unasked"],
    closer: false,
    patience: { banner: 0 },
  });
}, 600_000);

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
});

test("there are at least 60 mechanisms", () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(60);
});

test("every page was looked at", () => {
  const seen = new Set(run.scenarios[0]?.pages.map(({ url }) => new URL(url).pathname));
  expect(NAMES.filter((name) => !seen.has(`/${name}/`))).toEqual([]);
});

test.each(Object.entries(MECHANISMS))("%s", (name, { expected }) => {
  expect(observedOn(name)).toEqual(expected.toSorted());
});

test("nothing lies on the device but what was expected", () => {
  const known = new Set(
    Object.values(MECHANISMS).flatMap(({ expected }) => expected.map((line) => line.split(" ")[2])),
  );
  const stored = run.observations.filter(({ how }) => how === "stored");
  expect(stored.map((seen) => seen.name).filter((name) => !known.has(name))).toEqual([]);
});

/** What was observed on a page, a line for each, as the mechanisms write it. */
function observedOn(name: string): string[] {
  const on = ({ pages }: { readonly pages: readonly string[] }) =>
    pages.some((page) => new URL(page).pathname === `/${name}/`);
  const at = (page: string) => new URL(page).pathname === `/${name}/`;
  const items = run.observations
    .filter((seen) => on(seen) && seen.how !== "stored" && seen.how !== "sent")
    .filter(({ how, kind }) => how !== "read" || kind === "fingerprint")
    .map(({ how, kind, name: item }) => `${how} ${kind} ${item}`);
  const traces = (run.traces ?? []).filter(on).map(({ kind, name: what }) => {
    return `trace ${kind} ${URL.canParse(what) ? new URL(what).pathname : what}`;
  });
  const requests = run.requests.filter(on);
  const pixels = requests.filter(({ pixel }) => pixel).map(({ host }) => `pixel ${host}`);
  const carried = requests.flatMap(({ host, carries = [] }) =>
    carries.map(({ parameter, item }) => `carries ${host} ${parameter} ${item ?? "?"}`),
  );
  const violations = (run.violations ?? [])
    .filter(({ page }) => at(page))
    .map(({ directive }) => `violation ${directive}`);
  const links = (run.links ?? [])
    .filter(({ page }) => at(page))
    .map(({ host, parameter }) => `link ${host} ${parameter}`);
  return [
    ...new Set([...items, ...traces, ...pixels, ...carried, ...violations, ...links]),
  ].toSorted();
}
