// How quick the lists of the back office are with 100,000 rows of each kind, in a real browser, and how
// much slower than with 100. Options: --json, --rows 100000, --runs 5.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser } from "@glassjar/audit";
import { createApp, ensurePlatform, openStore, PLATFORM_SITE } from "@glassjar/server";
import { chromium } from "playwright-core";
import { fill, SITE } from "./office/fill.mjs";
import { measure, show } from "./office/measure.mjs";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    rows: { type: "string", default: "100000" },
    runs: { type: "string", default: "5" },
  },
});
const MANY = Number(values.rows);
const FEW = 100;
const RUNS = Number(values.runs);
const STEPS = ["show", "sort", "filter", "turn"];
/** Milliseconds more than with few rows that somebody notices (Nielsen, Usability Engineering, §5.5). */
const NOTICED_MS = 100;
const SLOWER = 2;

const PAGES = {
  People: "people",
  "API keys": "keys",
  Activity: "activity",
  Choices: "choices",
  Audits: "audits",
  Findings: "audits",
  Versions: "register",
};
const ADMINISTRATOR = { email: "ada@town.example", password: "seventeen quiet herons" };

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

async function startOffice(rows) {
  const folder = mkdtempSync(join(tmpdir(), "glassjar-office-"));
  const file = join(folder, "glassjar.sqlite");
  const first = openStore(file);
  await ensurePlatform(first);
  await first.sites.ensure(SITE, "Shop");
  const code = await first.setup.newCode();
  // The first administrator comes while there are no other people.
  const setup = await createApp({ store: first, site: PLATFORM_SITE });
  const cookie = await becomeAdministrator(setup, code);
  await setup.close();
  await first.close();
  fill(file, rows);
  const store = openStore(file);
  const app = await createApp({ store, site: PLATFORM_SITE });
  await app.listen({ host: "localhost", port: 0 });
  // The cookie is of this name, whichever of its addresses the server names.
  const address = `http://localhost:${app.server.address().port}`;
  return {
    address,
    cookie,
    audit: (await store.audits.list(SITE, 1))[0]?.id,
    async close() {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function becomeAdministrator(app, code) {
  const page = await app.inject({ url: "/office/setup", headers: { host: "localhost" } });
  const cookies = Object.fromEntries(page.cookies.map(({ name, value }) => [name, value]));
  const made = await app.inject({
    method: "POST",
    url: "/office/setup",
    headers: {
      host: "localhost",
      origin: "http://localhost",
      "content-type": "application/x-www-form-urlencoded",
      "x-csrftoken": cookies.csrftoken,
    },
    cookies,
    payload: new URLSearchParams({ code, ...ADMINISTRATOR }).toString(),
  });
  const session = made.cookies.find(({ name }) => name === "sessionid");
  if (!session) throw new Error(`no administrator: ${made.statusCode} ${made.body.slice(0, 200)}`);
  return session.value;
}

/** The median of each step on each page. */
async function timesOf(browser, rows) {
  const office = await startOffice(rows);
  const context = await browser.newContext({
    locale: "en",
    viewport: { width: 1280, height: 900 },
  });
  await context.addCookies([
    { name: "sessionid", value: office.cookie, domain: "localhost", path: "/" },
  ]);
  const page = await context.newPage();
  const times = {};
  for (const [name, path] of Object.entries(PAGES)) {
    const below = name === "Findings" ? `${path}/${office.audit}` : path;
    const url = `${office.address}/office/sites/${SITE}/${below}`;
    if (!values.json) console.error(`${rows} rows: ${name}`);
    // The first time the browser compiles, and SQLite reads the file.
    await show(page, url);
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await once(page, url));
    times[name] = Object.fromEntries(
      STEPS.map((step) => [
        step,
        runs[0][step] === undefined ? undefined : median(runs.map((row) => row[step])),
      ]),
    );
  }
  await context.close();
  await office.close();
  return times;
}

async function once(page, url) {
  const times = { show: await show(page, url) };
  times.turn = await measure(page, "turn");
  times.sort = await measure(page, "sort");
  times.filter = await measure(page, "filter");
  return times;
}

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const few = await timesOf(browser, FEW);
const many = await timesOf(browser, MANY);
await browser.close();

const results = Object.keys(PAGES).flatMap((name) =>
  STEPS.filter((step) => many[name][step] !== undefined).map((step) => {
    const ms = many[name][step];
    const fewMs = few[name][step];
    const ratio = fewMs === undefined ? undefined : ms / fewMs;
    // With few rows there may be no page to turn to: then there is nothing to hold it against.
    const slow = ratio !== undefined && ms - fewMs > NOTICED_MS && ratio > SLOWER;
    return { page: name, step, ms, fewMs, ratio, slow };
  }),
);

if (values.json)
  console.log(JSON.stringify({ rows: MANY, few: FEW, runs: RUNS, results }, undefined, 2));
else {
  console.log(`${MANY} rows of each kind against ${FEW}, median of ${RUNS}, milliseconds`);
  const number = (value, digits = 0) =>
    (value === undefined ? "–" : value.toFixed(digits)).padStart(8);
  console.log(
    `${"".padEnd(18)}${["many", "few", "ratio"].map((word) => word.padStart(8)).join("")}`,
  );
  for (const { page, step, ms, fewMs, ratio, slow } of results)
    console.log(
      `${`${page}: ${step}`.padEnd(18)}${number(ms)}${number(fewMs)}${number(ratio, 2)}${slow ? "  slow" : ""}`,
    );
}
if (results.some(({ slow }) => slow)) process.exitCode = 1;
