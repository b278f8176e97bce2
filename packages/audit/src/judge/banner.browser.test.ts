import { afterAll, expect, test } from "vitest";
import { gather } from "../gather/gather.ts";
import { html, startSite, type ExampleSite } from "../testing/example-site.ts";
import { assess } from "./judge-run.ts";
import { ruleOf } from "../report/report.ts";

const sites: ExampleSite[] = [];
afterAll(() => Promise.all(sites.map((site) => site.close())));

const STYLE = `body{font:16px sans-serif}
#b{position:fixed;inset:auto 0 0 0;padding:16px;background:#fff;color:#111;border:1px solid #111}
#b button{font:inherit;font-weight:600;padding:12px 20px;border:0;background:#004080;color:#fff}`;
const PAGE = `<main><h1>Town</h1><p>${"The town hall is open on weekdays. ".repeat(60)}</p></main>`;

/** Rules about the banner that a page with this one breaks, by a real visit. */
async function broken(banner: string, style = ""): Promise<string[]> {
  const site = await startSite({
    "/": html(`<style>${STYLE}${style}</style>${PAGE}${banner}`),
  });
  sites.push(site);
  const run = await gather({
    url: site.at("www.town.localhost"),
    pages: 1,
    scenarios: ["unasked"],
    patience: { banner: 600, quiet: 1000, linger: 100 },
  });
  const { rules } = assess(run);
  expect(rules.find(({ id }) => id === "refuse-smaller")?.outcome).not.toBe("unjudged");
  return rules
    .filter(({ id, outcome }) => outcome === "broken" && ruleOf(id)?.group === "banner")
    .map(({ id }) => id)
    .sort();
}

const fair = (reject: string) => `<div id="b" role="dialog" aria-label="Cookies">
  <p>We use cookies to measure our audience. You can withdraw your consent at any time.
  If you reject, the site itself keeps working. <a href="/cookies">Cookie policy</a></p>
  <button>Accept all</button> ${reject} <button>Settings</button></div>`;

test("a fair banner breaks no rule", async () => {
  expect(await broken(fair("<button>Reject all</button>"))).toEqual([]);
});

test("an outlined refusal beside a filled consent of the same size is fair", async () => {
  const style =
    "#no{background:none!important;color:#004080!important;border:2px solid #004080!important}";
  expect(await broken(fair(`<button id="no">Reject all</button>`), style)).toEqual([]);
});

test("a refusal that is small, pale and plain breaks each rule of its kind", async () => {
  const style = `#no{font:400 12px sans-serif!important;padding:2px!important;
    background:none!important;color:#aaa!important}`;
  expect(await broken(fair(`<button id="no">Reject all</button>`), style)).toEqual([
    "control-unreadable",
    "refuse-font",
    "refuse-less-emphasis",
    "refuse-smaller",
    "target-too-small",
  ]);
});

test("a wall without a role, a link to the policy, or a keyboard, in boxes ticked beforehand", async () => {
  const banner = `<div id="veil"></div><div id="b"><p>We use cookies.</p>
    <label><input type="checkbox" checked> Statistics</label>
    <button tabindex="-1">Accept all</button> <button tabindex="-1">Reject all</button></div>`;
  const style = "body{overflow:hidden}#veil{position:fixed;inset:0;background:#0009}";
  expect(await broken(banner, style)).toEqual([
    "banner-wall",
    "banner-without-name",
    "banner-without-policy-link",
    "consequences-not-told",
    "keyboard-unreachable",
    "pre-ticked",
    "withdrawal-not-told",
  ]);
});

test("a banner in another language and script, laid out the wrong way", async () => {
  const banner = `<div id="b" role="dialog" aria-label="x" lang="ar"><p>نستخدم ملفات تعريف الارتباط لقياس الجمهور
    <a href="/cookies">سياسة ملفات تعريف الارتباط</a></p><button>قبول الكل</button> <button>رفض الكل</button></div>`;
  expect(await broken(banner)).toEqual([
    "banner-direction",
    "banner-language",
    "consequences-not-told",
    "withdrawal-not-told",
  ]);
});

test("a banner wider than a phone hides the refusal there", async () => {
  const style = "#b{inset:auto auto 0 0;width:900px}#no{margin-inline-start:400px}";
  expect(await broken(fair(`<button id="no">Reject all</button>`), style)).toEqual([
    "banner-off-screen",
    "refuse-out-of-view",
  ]);
});
