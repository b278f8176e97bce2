import { median, newVisitor, siteOf, watchFor } from "../visitor.mjs";

const QUIET_MS = 1500;
const SETTLE_MS = 400;

/** When the notice can be seen on a slow connection, beside the page's own first paint. */
async function visible(browser, contestant) {
  const visitor = await newVisitor(browser, { slow: ["cpu", "network"] });
  await visitor.page.addInitScript(watchFor, contestant.notice);
  await visitor.page.goto(siteOf(contestant));
  await visitor.page.waitForFunction("globalThis.benchSeen !== undefined");
  const seen = await visitor.page.evaluate("benchSeen");
  await visitor.close();
  return seen;
}

/** First contentful paint in milliseconds after navigation. */
async function firstPaint(browser, contestant) {
  const visitor = await newVisitor(browser, { slow: ["cpu", "network"] });
  await visitor.page.goto(siteOf(contestant));
  const paint = await visitor.page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  );
  const at = await paint.jsonValue();
  await visitor.close();
  return at;
}

/** Main-thread time of a first visit, then of the same visitor's next one with an empty cache. */
async function work(browser, contestant) {
  const visitor = await newVisitor(browser, { slow: ["cpu"] });
  const visit = async () => {
    await visitor.page.goto(siteOf(contestant));
    await visitor.page.waitForTimeout(QUIET_MS);
    return visitor.mainThread();
  };
  const first = await visit();
  if (contestant.reject) {
    await visitor.page.locator(contestant.reject).first().click();
    await visitor.page.waitForTimeout(SETTLE_MS);
  }
  const state = await visitor.context.storageState();
  await visitor.close();
  const again = await newVisitor(browser, { slow: ["cpu"], storageState: state });
  await again.page.goto(siteOf(contestant));
  await again.page.waitForTimeout(QUIET_MS);
  const returning = await again.mainThread();
  await again.close();
  return { first, returning };
}

/** Longest interaction in ms when something is clicked, and the layout shift until then. */
async function interaction(browser, contestant, selector) {
  const visitor = await newVisitor(browser, { slow: ["cpu"] });
  // Kept here, for a choice may load the page anew.
  let [longest, shifted] = [0, 0];
  await visitor.page.exposeFunction("benchInteraction", (duration) => {
    longest = Math.max(longest, duration);
  });
  await visitor.page.exposeFunction("benchShift", (value) => {
    shifted += value;
  });
  await visitor.page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.benchShift(value);
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries())
        if (interactionId) globalThis.benchInteraction(duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: true });
  });
  await visitor.page.goto(siteOf(contestant));
  const button = visitor.page.locator(selector).first();
  await button.waitFor();
  await visitor.page.waitForTimeout(QUIET_MS);
  await button.click();
  await visitor.page.waitForTimeout(QUIET_MS);
  await visitor.close();
  return { inp: longest, shift: shifted };
}

/**
 * Times all contestants in turn, round after round, so that whatever else the machine does meets all
 * of them alike. `bare` is the page alone, measured in each round too.
 */
export async function speed({ browser, server, contestants, bare, rounds, progress }) {
  const samples = new Map(contestants.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds; round++) {
    server.serve(bare);
    const paint = await firstPaint(browser, bare);
    const alone = await work(browser, bare);
    for (const contestant of contestants) {
      progress(`round ${round + 1} of ${rounds}: ${contestant.id}`);
      server.serve(contestant);
      const seen = await visible(browser, contestant);
      const { first, returning } = await work(browser, contestant);
      const accept = await interaction(browser, contestant, contestant.accept);
      const open = await interaction(browser, contestant, contestant.open);
      samples.get(contestant.id).push({
        visible: seen,
        multiple: seen / paint,
        first: first - alone.first,
        returning: returning - alone.returning,
        inpAccept: accept.inp,
        inpOpen: open.inp,
        shift: accept.shift,
      });
    }
  }
  return new Map([...samples].map(([id, rows]) => [id, medians(rows)]));
}

function medians(rows) {
  return Object.fromEntries(
    Object.keys(rows[0]).map((name) => [name, median(rows.map((row) => row[name]))]),
  );
}
