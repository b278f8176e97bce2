import { readFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../browser.ts";
import type { BannerLook } from "../banner-seen.ts";

let browser: Browser;
beforeAll(async () => {
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
});
afterAll(() => browser?.close());

const STYLE = `
body{margin:0;background:#fff;font:16px sans-serif}
#b{position:fixed;inset:auto 0 0 0;height:200px;background:#fff;padding:20px;box-sizing:border-box}
button{position:absolute;top:20px;border:0;width:160px;height:44px;font:600 16px sans-serif}
#yes{left:20px;background:#004080;color:#fff}#no{left:200px;background:#004080;color:#fff}`;
const BUTTONS = `<button id="yes">Accept all</button><button id="no">Reject all</button>`;

const READER = readFileSync(new URL("../../bundle/reader.js", import.meta.url), "utf8");

/** Measures the element of one selector, with the controls of the others. */
async function measure(view: Page, banner: string, controls: Record<string, string>) {
  await view.evaluate(READER);
  const numbered = Object.entries(controls).map(
    ([name, selector]) => `${JSON.stringify(name)}: number(${JSON.stringify(selector)})`,
  );
  return view.evaluate<BannerLook>(`(() => {
    const number = (selector) => glassjarReader.number(document.querySelector(selector));
    return glassjarReader.measure(number(${JSON.stringify(banner)}), { ${numbered.join(", ")} });
  })()`);
}

/** Looks at a banner of `inner` in a page of its own. */
async function lookAt(
  inner: string,
  { style = "", page = "", phone = false } = {},
): Promise<BannerLook> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const view = await context.newPage();
  await view.setContent(
    `<!doctype html><html lang="en"><title>Town</title><style>${STYLE}${style}</style>
    <main><p>${"The town hall is open on weekdays. ".repeat(5)}</p></main>${page}
    <div id="b" role="dialog" aria-label="Cookies"><p>We use cookies.
    <a href="https://www.town.example/cookies?x=1">Policy</a></p>${inner}</div>`,
  );
  if (phone) await view.setViewportSize({ width: 360, height: 740 });
  const look = await measure(view, "#b", { accept: "#yes", reject: "#no" });
  await context.close();
  return look;
}

test("a fair banner: both answers alike, in sight, reached and named", async () => {
  const { controls, ...look } = await lookAt(BUTTONS);
  expect(look).toMatchObject({
    window: { width: 1000, height: 800 },
    box: { x: 0, y: 600, width: 1000, height: 200 },
    covers: 0.25,
    pageScrolls: true,
    role: "dialog",
    name: "Cookies",
    language: "en",
    pageLanguage: "en",
    script: "Latn",
    pageScript: "Latn",
    direction: "ltr",
    text: "We use cookies. Policy Accept all Reject all",
    links: [{ text: "Policy", href: "https://www.town.example/cookies" }],
    toggles: [],
  });
  expect(controls.accept).toMatchObject({
    box: { x: 20, y: 620, width: 160, height: 44 },
    ...{ fontSize: 16, fontWeight: 600, focusable: true, role: "button", name: "Accept all" },
    inView: true,
  });
  // #fff on #004080 is 10.27 to 1, and so is the fill on the white banner.
  expect(controls.accept?.contrast).toBeCloseTo(10.3, 1);
  expect(controls.accept?.emphasis).toBeCloseTo(10.3, 1);
  expect(controls.reject).toMatchObject({
    ...controls.accept,
    name: "Reject all",
    box: { x: 200 },
  });
});

test("a refusal that is small, pale, plain and out of sight", async () => {
  const style = `#no{top:300px;width:60px;height:20px;background:none;color:#aaa;font:400 11px sans-serif}`;
  const { controls } = await lookAt(BUTTONS, { style });
  expect(controls.reject).toMatchObject({
    fontSize: 11,
    fontWeight: 400,
    emphasis: 1,
    inView: false,
  });
  expect(controls.reject?.contrast).toBeCloseTo(2.3, 1);
});

test("a see-through fill counts as what is seen", async () => {
  const style = "#no{background:rgb(0 64 128 / 50%)}#yes{background:none;border:2px solid #000}";
  const { controls } = await lookAt(BUTTONS, { style });
  expect(controls.reject?.emphasis).toBeCloseTo(3.2, 0);
  expect(controls.accept?.emphasis).toBeCloseTo(21, 0);
});

test("a link in prose, a div without a role, a disabled button", async () => {
  const { controls, links } = await lookAt(`<div id="yes">Yes</div><a id="no" href="#no">no</a>`);
  expect(controls.accept).toMatchObject({ role: "", focusable: false, name: "Yes" });
  expect(controls.reject).toMatchObject({ role: "link", focusable: true });
  expect(links).toHaveLength(1);
});

test("switches as they stand, ticked, fixed, or drawn by hand", async () => {
  const { toggles } = await lookAt(`${BUTTONS}
    <label><input type="checkbox" checked disabled> Necessary</label>
    <label><input type="checkbox" checked> Statistics</label>
    <span role="switch" aria-checked="false" aria-label="Marketing" tabindex="0"></span>`);
  expect(toggles).toEqual([
    { name: "Necessary", on: true, fixed: true },
    { name: "Statistics", on: true, fixed: false },
    { name: "Marketing", on: false, fixed: false },
  ]);
});

test("a wall: backdrop over everything, page locked", async () => {
  const look = await lookAt(BUTTONS, {
    style: "body{overflow:hidden}#veil{position:fixed;inset:0;background:rgb(0 0 0 / 60%)}",
    page: `<div id="veil"></div>`,
  });
  expect(look).toMatchObject({ covers: 1, pageScrolls: false });
});

test("another language, another script, and its direction", async () => {
  const arabic = `<div lang="ar" dir="rtl"></div>${BUTTONS}`;
  const look = await lookAt(arabic.replace("Accept all", "قبول جميع ملفات تعريف الارتباط"), {
    style: "#b p{display:none}#b{direction:rtl}#no{font-size:0}",
  });
  expect(look).toMatchObject({ script: "Arab", pageScript: "Latn", direction: "rtl" });
});

test("a banner in a shadow root whose host draws nothing", async () => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const view = await context.newPage();
  await view.setContent(`<jar-x></jar-x><script>
    const root = document.querySelector("jar-x").attachShadow({ mode: "open" });
    root.innerHTML = '<style>section{position:fixed;inset:auto 0 0;height:100px}</style>' +
      '<section role="region" aria-label="Cookies">We ask. <button>Accept all</button></section>';
  </script>`);
  await view.evaluate(READER);
  const look = await view.evaluate(`(() => {
    const host = document.querySelector("jar-x"), { number, measure } = glassjarReader;
    return measure(number(host), { accept: number(host.shadowRoot.querySelector("button")) });
  })()`);
  expect(look).toMatchObject({
    box: { y: 700, height: 100 },
    role: "region",
    name: "Cookies",
    text: "We ask. Accept all",
    controls: { accept: { inView: true, focusable: true } },
  });
  await context.close();
});

test("on a phone a fixed width runs off the edge", async () => {
  const { box, controls } = await lookAt(BUTTONS, { style: "#b{width:600px}", phone: true });
  expect(box.width).toBe(600);
  expect(controls.reject).toMatchObject({ box: { x: 200, width: 160 }, inView: true });
  const off = await lookAt(BUTTONS, { style: "#no{left:300px}", phone: true });
  expect(off.controls.reject?.inView).toBe(false);
});
