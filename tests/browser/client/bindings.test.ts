import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { startClientSite, type ClientSite } from "../../support/client-site.ts";
import { noticeOn, press, settingsOn } from "../../support/visitor.ts";

/** A page of each framework, as one would write it: the choice, one service, and what changes them. */
const PAGES = {
  react: `
    import { createElement as h } from "react";
    import { createRoot } from "react-dom/client";
    import { useConsent, useGranted } from "@glassjar/consent/react";
    function App() {
      const { choice, set, open } = useConsent();
      const state = (choice ? choice.granted.join() || "none" : "unasked") + " " + useGranted("video");
      return h("div", {}, h("output", {}, state),
        h("button", { onClick: () => set({ granted: ["marketing"] }) }, "Allow here"),
        h("button", { onClick: open }, "Preferences"));
    }
    const root = createRoot(document.querySelector("#app"));
    root.render(h(App));
    window.leave = () => root.unmount();`,
  vue: `
    import { createApp, h } from "vue";
    import { useConsent, useGranted } from "@glassjar/consent/vue";
    const app = createApp({
      setup() {
        const { choice, set, open } = useConsent();
        const granted = useGranted(() => "video");
        return () => h("div", [
          h("output", (choice.value ? choice.value.granted.join() || "none" : "unasked") + " " + granted.value),
          h("button", { onClick: () => set({ granted: ["marketing"] }) }, "Allow here"),
          h("button", { onClick: open }, "Preferences")]);
      },
    });
    app.mount("#app");
    window.leave = () => app.unmount();`,
  plain: `
    import { whenGlassjar } from "@glassjar/consent/api";
    const output = document.querySelector("#app").appendChild(document.createElement("output"));
    output.textContent = "waiting";
    const { consent } = await whenGlassjar();
    output.textContent = consent.get() ? "chosen" : "unasked";`,
} as const;

let browser: Browser;
let site: ClientSite;
let page: Page;

/** Bundles a page's script as a site's own tool would. */
async function bundle(name: keyof typeof PAGES): Promise<string> {
  const entry = join(import.meta.dirname, `../../../packages/consent/src/page-of-${name}.mjs`);
  const build = await rolldown({
    input: entry,
    resolve: { conditionNames: ["source", "browser", "import", "default"] },
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
    plugins: [
      {
        name: "page",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? PAGES[name] : undefined),
      },
    ],
    logLevel: "silent",
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  return `<div id="app"></div><script type="module">${output[0].code.replaceAll("</script", String.raw`<\/script`)}</script>`;
}

beforeAll(async () => {
  browser = await launchBrowser();
  const [react, vue, plain] = await Promise.all([bundle("react"), bundle("vue"), bundle("plain")]);
  site = await startClientSite({
    pages: () => ({
      "/react": { body: react },
      "/vue": { body: vue },
      // The gate comes after the module, as where a tag manager places it.
      "/late": {
        body: `${plain}<script defer src="/glassjar.js"></script>`,
        gate: undefined,
      },
      "/never": { body: plain, gate: undefined },
    }),
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => page.context().close());

const said = () => page.locator("output").textContent();

test.each(["react", "vue"])(
  "%s follows the choice: granted, withdrawn, changed by itself",
  async (name) => {
    page = await browser.newPage();
    const errors: Error[] = [];
    page.on("pageerror", (error) => errors.push(error));
    await page.goto(site.url(`/${name}`));
    await expect.poll(said).toBe("unasked false");
    await press(noticeOn(page), "Accept all");
    await expect.poll(said).toBe("statistical,marketing true");
    await page.getByRole("button", { name: "Preferences", exact: true }).click();
    await press(settingsOn(page), "Reject all");
    await expect.poll(said).toBe("none false");
    await page.getByRole("button", { name: "Allow here" }).click();
    await expect.poll(said).toBe("marketing true");
    await page.evaluate("leave()");
    await page.evaluate("glassjar.consent.set({ granted: [] })");
    expect(errors).toEqual([]);
  },
);

test("a script may wait for a gate that comes late, and is told when none comes", async () => {
  page = await browser.newPage();
  await page.goto(site.url("/late"));
  await expect.poll(said).toBe("unasked");
  const failed = page.waitForEvent("pageerror");
  await page.goto(site.url("/never"));
  expect((await failed).message).toContain("place the script /glassjar.js first in its head");
});
