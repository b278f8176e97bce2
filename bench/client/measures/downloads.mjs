import { pageOf } from "../page.mjs";
import { weigh } from "../server.mjs";
import { newVisitor, siteOf } from "../visitor.mjs";

const QUIET_MS = 1500;

const sum = (files, name) => files.reduce((total, file) => total + file[name], 0);
const total = (files) => ({
  requests: files.filter(({ path }) => path !== "/").length,
  raw: sum(files, "raw"),
  gzip: sum(files, "gzip"),
  brotli: sum(files, "brotli"),
});

/** What the page itself brings beyond the same page without a contestant. */
function added(contestant, html) {
  const [grown, alone] = [weigh(html), weigh(pageOf(contestant))];
  return Object.fromEntries(Object.keys(grown).map((name) => [name, grown[name] - alone[name]]));
}

/** The files of a contestant that a page loads, as `take()` gives those since it was last called. */
function follow(page, contestant) {
  const origin = new URL(siteOf(contestant)).origin;
  let files = [];
  const see = async (response) => {
    const url = new URL(response.url());
    const isPage = response.request().isNavigationRequest();
    if (url.origin !== origin || contestant.harness?.includes(url.pathname)) return;
    if (url.pathname === "/site.css" || response.request().method() !== "GET") return;
    const text = await response.text();
    const weight = isPage ? added(contestant, text) : weigh(text);
    if (!isPage || contestant.behindEdge) files.push({ path: url.pathname, ...weight });
  };
  page.on("response", (response) => void see(response).catch(() => {}));
  return () => {
    const taken = files;
    files = [];
    return taken;
  };
}

/**
 * What a first visit, opening the preferences, deciding, and a next visit with an empty cache
 * download, for a visitor who refuses all and one who accepts all.
 */
export async function downloads({ browser, server, contestant }) {
  server.serve(contestant);
  const visit = async (state) => {
    const visitor = await newVisitor(browser, { storageState: state });
    const take = follow(visitor.page, contestant);
    await visitor.page.goto(siteOf(contestant));
    await visitor.page.waitForTimeout(QUIET_MS);
    return { ...visitor, take };
  };
  const asking = await visit();
  const first = asking.take();
  await asking.page.locator(contestant.open).first().click();
  await asking.page.waitForTimeout(QUIET_MS);
  const preferences = asking.take();
  await asking.close();

  const decide = async (answer) => {
    const deciding = await visit();
    deciding.take();
    await deciding.page.locator(answer).first().click();
    await deciding.page.waitForTimeout(QUIET_MS);
    const taken = deciding.take();
    const state = await deciding.context.storageState();
    await deciding.close();
    const returning = await visit(state);
    const again = returning.take();
    await returning.close();
    return { taken, state, again };
  };
  const refused = await decide(contestant.reject);
  const accepted = await decide(contestant.accept);
  const { state } = refused;
  const cookie = state.cookies.find(({ name }) => name === contestant.cookie);
  return {
    first: total(first),
    preferences: total(preferences),
    deciding: total(refused.taken),
    returning: total(refused.again),
    returningAccepted: total(accepted.again),
    cookieBytes: cookie ? cookie.name.length + 1 + cookie.value.length : undefined,
    storageKeys: state.origins.flatMap(({ localStorage }) => localStorage).length,
  };
}
