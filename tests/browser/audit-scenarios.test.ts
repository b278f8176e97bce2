import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gather, type Run } from "@glassjar/audit";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A site with switches by category; a cookie for each that is granted, and one when GPC arrives. */
const PAGE = `<title>Town</title><link rel="icon" href="data:,"><main>Town</main>
<section role="dialog" aria-label="Cookies" hidden><p>We use cookies.</p>
<label><input type="checkbox" checked name="statistics"> Statistics</label>
<label><input type="checkbox" name="ads"> Marketing</label>
<button id="none">Reject all</button><button id="all">Accept all</button><button id="save">Save my choices</button></section>
<script>
  const box = document.querySelector("section"), switches = [...document.querySelectorAll("input")];
  const said = document.cookie.match(/answer=([\\w.]*)/);
  box.hidden = said !== null;
  for (const name of (said?.[1] ?? "").split(".").filter(Boolean)) document.cookie = "uses_" + name + "=1";
  const say = (names) => { document.cookie = "answer=" + names.join("."); box.hidden = true; };
  document.querySelector("#all").onclick = () => say(switches.map((s) => s.name));
  document.querySelector("#none").onclick = () => say([]);
  document.querySelector("#save").onclick = () => say(switches.filter((s) => s.checked).map((s) => s.name));
  if (navigator.globalPrivacyControl) document.body.append("Opt-Out Request Honored");
</script>`;

const server = createServer(({ headers }, response) => {
  if (headers["sec-gpc"] === "1") response.setHeader("set-cookie", "heard_gpc=1");
  response.setHeader("content-type", "text/html").end(PAGE);
});

let run: Run;
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  run = await gather({
    url: `http://www.town.localhost:${port}/`,
    scenarios: ["unasked", "gpc", "only:marketing"],
    pages: 1,
    closer: false,
    patience: { banner: 1500, linger: 100 },
  });
});
afterAll(() => void server.close());

const names = (scenario: string) =>
  new Set(
    run.observations
      .filter((seen) => seen.scenario === scenario && seen.how === "stored" && seen.counted)
      .map(({ name }) => name),
  );

test("all three scenarios take place", () => {
  expect(run.scenarios.map(({ scenario, status }) => [scenario, status])).toEqual([
    ["unasked", "done"],
    ["gpc", "done"],
    ["only:marketing", "done"],
  ]);
});

test("only the browser of the scenario gpc sends the signal, in headers and to scripts", () => {
  expect(names("gpc")).toEqual(new Set(["heard_gpc"]));
  expect(names("unasked")).toEqual(new Set());
  expect(run.scenarios[1]?.gpcShown).toBe(true);
});

test("one category is switched on, the others off, and the choice saved", () => {
  expect(names("only:marketing")).toEqual(new Set(["answer", "uses_ads"]));
  expect(run.scenarios[2]?.actions.map(({ action }) => action)).toEqual([
    "switch-off",
    "grant",
    "save",
  ]);
});
