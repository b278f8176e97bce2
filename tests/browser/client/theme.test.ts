import type { ConsentOptions } from "@glassjar/register";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { startClientSite, type ClientSite } from "../../support/client-site.ts";
import { breachesOn } from "../../support/axe.ts";
import { noticeOn, press, registerWith, settingsOn, sideways } from "../../support/visitor.ts";

/** Stylesheets of a page, and the words in which each is refused; none where it is welcome. */
const STYLES: Readonly<Record<string, readonly [css: string, refused?: string]>> = {
  colours: ["jar-notice{--jar-accent:#0a5f38;--jar-radius:0;--jar-font:serif}"],
  "wide-gamut": [
    "jar-notice{--jar-accent:oklch(0.45 0.2 30);--jar-on-accent:color(display-p3 1 1 1)}",
  ],
  parts: [
    "jar-notice::part(accept),jar-notice::part(reject){border-radius:0;letter-spacing:.05em}",
  ],
  outlined: [
    "jar-notice::part(accept),jar-notice::part(reject){background:transparent;color:#123}",
  ],
  title: ["jar-notice::part(title){text-transform:uppercase}"],
  smaller: ["jar-notice::part(reject){justify-self:center}", "justify-self differs"],
  faint: ["jar-notice::part(reject){opacity:.4}", "opacity differs"],
  gone: ["jar-notice::part(reject){display:none}", "display differs"],
  thin: ["jar-notice::part(reject){font-weight:400}", "font-weight differs"],
  quiet: [
    "jar-notice::part(reject){background-color:#eee;color:#222}",
    "contrasts with the page differ",
  ],
  unreadable: ["jar-notice{--jar-on-accent:#345}", "text has a contrast of"],
  invisible: ["jar-notice{--jar-text:#fff}", "text has a contrast of 1.00"],
};

let browser: Browser;
let site: ClientSite;
let page: Page;

const text = "<p>Text of the page.</p><a href='#end'>A link</a>".repeat(20);
const pages = () => ({
  "/": { body: text },
  "/ar": { lang: "ar", body: "<p>نص</p>" },
  ...Object.fromEntries(
    Object.entries(STYLES).map(([name, [css]]) => [
      `/${name}`,
      { body: text, head: `<style>${css}</style>` },
    ]),
  ),
});

beforeAll(async () => {
  browser = await launchBrowser();
  site = await startClientSite({ pages });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => page.context().close());

async function open(
  path: string,
  options: BrowserContextOptions = {},
  where: ClientSite = site,
): Promise<void> {
  page = await (await browser.newContext(options)).newPage();
  await page.addInitScript(
    'window.said = []; addEventListener("glassjar:theme", ({ detail }) => said.push(detail), true)',
  );
  await page.goto(where.url(path));
  await noticeOn(page).waitFor();
}

const said = () => page.evaluate<string[]>("said");
const styleOf = (name: string, property: string) =>
  noticeOn(page)
    .getByRole("button", { name })
    .evaluate((button, of) => getComputedStyle(button).getPropertyValue(of), property);

/** Waits until the page had the time in which its styles are looked at. */
async function settle(): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(
    "new Promise((done) => requestIdleCallback(() => requestIdleCallback(done)))",
  );
}

test.each(Object.entries(STYLES).filter(([, [, refused]]) => !refused))(
  "a page's styles are welcome where both answers stay alike: %s",
  async (name) => {
    await open(`/${name}`);
    await settle();
    expect(await said()).toEqual([]);
    await press(noticeOn(page), "Choose");
    await settingsOn(page).waitFor();
    expect(await said()).toEqual([]);
  },
);

test("the page's colours, corners and font are shown", async () => {
  await open("/colours");
  await settle();
  expect(await styleOf("Reject all", "background-color")).toBe("rgb(10, 95, 56)");
  expect(await styleOf("Reject all", "border-radius")).toBe("0px");
  expect(await styleOf("Reject all", "font-family")).toBe("serif");
});

test.each(Object.entries(STYLES).filter(([, [, refused]]) => refused))(
  "styles that set refuse apart or make it unreadable are dropped, and the page is told why: %s",
  async (name, [, refused]) => {
    page = await (await browser.newContext()).newPage();
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.addInitScript(
      'window.said = []; addEventListener("glassjar:theme", ({ detail }) => said.push(detail), true)',
    );
    await page.goto(site.url(`/${name}`));
    await expect.poll(said).toHaveLength(1);
    expect((await said())[0]).toContain(refused);
    expect(errors).toEqual([expect.stringContaining(refused ?? "")]);
    expect(errors[0]).toContain("not equally prominent");
    for (const answer of ["Accept all", "Reject all"])
      expect([
        await styleOf(answer, "background-color"),
        await styleOf(answer, "color"),
        await styleOf(answer, "opacity"),
        await styleOf(answer, "font-weight"),
      ]).toEqual(["rgb(31, 58, 95)", "rgb(255, 255, 255)", "1", "600"]);
  },
);

test("the preference centre is looked at as well", async () => {
  page = await (await browser.newContext()).newPage();
  await page.goto(site.url("/"));
  await noticeOn(page).waitFor();
  await settle();
  await page.addStyleTag({ content: "jar-notice::part(reject){filter:blur(3px)}" });
  await page.evaluate(
    'window.said = []; addEventListener("glassjar:theme", ({ detail }) => said.push(detail), true)',
  );
  await press(noticeOn(page), "Choose");
  await expect.poll(said).toEqual(["filter differs"]);
});

test("where no style of the page reaches the notice, nothing more is loaded to look", async () => {
  site.served();
  await open("/");
  await settle();
  expect(site.served().filter((path) => path.includes("settings"))).toEqual([]);
});

test("forced colours are nobody's breach", async () => {
  await open("/", { forcedColors: "active" });
  await settle();
  await press(noticeOn(page), "Choose");
  await settingsOn(page).waitFor();
  expect(await said()).toEqual([]);
});

const THEMES: Readonly<Record<string, ConsentOptions>> = {
  bar: { look: "bar" },
  box: { look: "box" },
  sheet: { look: "sheet" },
  "a theme": {
    look: "box",
    theme: {
      light: { accent: "#07502b", surface: "#fffdf5", link: "#0b4f8a" },
      dark: { accent: "#8fe3b4", onAccent: "#06150c", surface: "#101512" },
      radius: 24,
      font: "Georgia, serif",
    },
  },
  "always dark": { look: "sheet", scheme: "dark" },
};

for (const [name, consent] of Object.entries(THEMES))
  for (const path of ["/", "/ar"])
    for (const colorScheme of ["light", "dark"] as const)
      test(`axe finds nothing: ${name} at ${path}, ${colorScheme}; nothing is wider than a phone`, async () => {
        const themed = await startClientSite({ register: registerWith(consent), pages });
        try {
          const viewport = { width: 360, height: 740 };
          await open(path, { colorScheme, viewport, reducedMotion: "reduce" }, themed);
          expect(await breachesOn(page)).toEqual([]);
          expect(await sideways(noticeOn(page))).toBe(0);
          await noticeOn(page).getByRole("button").last().click();
          await settingsOn(page).waitFor();
          await settingsOn(page).locator("summary").nth(1).click();
          await settingsOn(page).getByRole("checkbox").first().check();
          expect(await breachesOn(page)).toEqual([]);
          expect(await sideways(settingsOn(page))).toBe(0);
          await settingsOn(page).locator("[value=reject-all]").click();
          await noticeOn(page).waitFor({ state: "hidden" });
          expect(await breachesOn(page)).toEqual([]);
        } finally {
          await themed.close();
        }
      });
