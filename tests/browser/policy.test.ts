import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { decodeChoice } from "@glassjar/consent/choice";
import { createSiteApp, openStore, publishRegister, type Store } from "@glassjar/server";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { runCli } from "../support/cli.ts";
import { tempFolder, type TempFolder } from "../support/folders.ts";

const DEMO = join(import.meta.dirname, "../../sites/demo/glassjar.yaml");

/** The demonstration's register with exempt audience measurement and every optional fact. */
const REGISTER = `${readFileSync(DEMO, "utf8").replace(
  "  controller:\n",
  "  review: 2030-06-30\n  authority: { name: CNIL, url: https://www.cnil.fr/ }\n  controller:\n",
)}
  audience:
    provider: town
    category: statistical
    exempt: audience-measurement
    legalBasis: legitimate-interests
    recipients: [plain-numbers]
    name: { en: Visit counts, fr: Comptage des visites, ar: عدّ الزيارات }
    items:
      - cookie: visit_count
        lifetime: P13M
        purposes:
          - text: { en: Counts visits, fr: Compte les visites, ar: يعدّ الزيارات }
            exempt: audience-measurement
          - text: { en: Fends off attacks, fr: Repousse les attaques, ar: يصدّ الهجمات }
            exempt: security
`;

let folder: TempFolder;
let store: Store;
let app: Awaited<ReturnType<typeof createSiteApp>>;
let address: string;
let browser: Browser;
const contexts: BrowserContext[] = [];
const servers: Server[] = [];

beforeAll(async () => {
  folder = await tempFolder();
  store = openStore(join(folder.path, "glassjar.sqlite"));
  const publish = (text: string, note: string) =>
    publishRegister(store, { site: "town", text, note, by: "test" });
  await publish(REGISTER, "First");
  await publish(REGISTER.replace("lifetime: P90D", "lifetime: P180D"), "");
  await store.audits.save({
    site: "town",
    version: 2,
    url: "http://x.test/",
    run: {},
    findings: [],
  });
  app = await createSiteApp({ store, site: "town" });
  address = await app.listen({ host: "localhost", port: 0 });
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  for (const server of servers.splice(0)) server.close();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
  await store?.close();
  await folder?.remove();
});

async function visitor(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  contexts.push(context);
  return context.newPage();
}

const overflow = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

describe.each(["en", "fr", "ar"])("the policy in %s", (language) => {
  test.each([
    ["wide", 1200, "light"],
    ["on a phone", 320, "light"],
    ["in the dark", 800, "dark"],
  ] as const)("%s satisfies axe and stays within %i pixels", async (_, width, colorScheme) => {
    const page = await visitor({
      viewport: { width, height: 900 },
      colorScheme,
      javaScriptEnabled: true,
    });
    // Decided already, so that no banner stands before the page.
    await page.goto(`${address}/cookies/preferences?lang=${language}`);
    await page.click("button[value=reject-all]");
    for (const path of ["/cookies", "/cookies/versions/1"]) {
      await page.goto(`${address}${path}?lang=${language}`);
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    }
    expect(await page.locator(".jar-policy section").count()).toBe(14);
  });
});

describe("without JavaScript", () => {
  test("consent is given, withdrawn, and measurement objected to, on the policy itself", async () => {
    const page = await visitor({ javaScriptEnabled: false });
    const choice = async () => {
      const cookies = await page.context().cookies(address);
      return decodeChoice(cookies.find(({ name }) => name === "cookies_preferences")?.value);
    };
    await page.goto(`${address}/cookies?lang=en`);
    expect(await page.textContent("body")).toContain("You have not decided yet.");
    await page.check("input[value=marketing]");
    await page.click("button[value=custom]");
    expect(new URL(page.url()).hash).toBe("#withdraw");
    expect((await choice())?.granted).toEqual(["marketing"]);
    expect(await page.isChecked("input[value=marketing]")).toBe(true);
    expect(await page.textContent("[role=status]")).toBeTruthy();

    await page.click("button[value=object]");
    expect(new URL(page.url()).hash).toBe("#audience");
    expect(await choice()).toMatchObject({ granted: ["marketing"], services: { audience: false } });

    await page.click("button[value=withdraw]");
    expect(await choice()).toMatchObject({ granted: [], services: { audience: false } });
    expect(await page.isChecked("input[value=marketing]")).toBe(false);

    await page.click("button[value=undo-objection]");
    expect(await choice()).toMatchObject({ granted: [], services: {} });
  });

  test("nothing of it is lost without its style sheet either", async () => {
    const page = await visitor({ javaScriptEnabled: false });
    await page.route("**/site.css*", (route) => route.abort());
    await page.goto(`${address}/cookies?lang=en`);
    expect(await page.locator(".jar-policy th[scope=col]").count()).toBe(5);
    expect(await page.innerText(".jar-policy")).toContain("Counts visits");
  });
});

test("printed, it has its table and its sections, and no controls", async () => {
  const page = await visitor();
  await page.emulateMedia({ media: "print" });
  await page.goto(`${address}/cookies?lang=en`);
  expect(await page.isVisible(".jar-control")).toBe(false);
  expect(await page.isVisible(".jar-contents")).toBe(false);
  expect(await page.isVisible(".jar-table thead")).toBe(true);
  expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
});

test("the command prints it as a PDF file", async () => {
  const file = join(folder.path, "policy.pdf");
  const command = ["policy", DEMO, "--language", "ar", "--format", "pdf", "--output", file];
  const { code, stderr } = await runCli(command);
  expect([code, stderr]).toEqual([0, `Wrote ${file}.\n`]);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe("%PDF-");
});

describe("<glassjar-policy>", () => {
  const serve = (html: string, headers = {}): Promise<string> =>
    new Promise((resolve) => {
      const server = createServer((_, response) => {
        response.writeHead(200, { "content-type": "text/html", ...headers }).end(html);
      });
      servers.push(server);
      server.listen(0, "localhost", () =>
        resolve(`http://localhost:${(server.address() as AddressInfo).port}`),
      );
    });
  const host = (server: string) =>
    `<!doctype html><html lang="fr"><title>x</title><style>table { display: none } h2 { color: red }</style>
     <glassjar-policy><a href="${server}/cookies">Politique</a></glassjar-policy>
     <script src="${server}/glassjar-policy.js"></script>`;

  test("shows the policy on a page of another origin, its styles and the page's apart", async () => {
    const page = await visitor();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const csp = `require-trusted-types-for 'script'; trusted-types 'none'; style-src 'unsafe-inline'; connect-src ${address}`;
    await page.goto(await serve(host(address), { "content-security-policy": csp }));
    const policy = page.locator("glassjar-policy .jar-policy");
    await policy.waitFor();
    expect(await policy.getAttribute("lang")).toBe("fr");
    expect(await policy.locator("table").isVisible()).toBe(true);
    expect(await policy.locator("form").count()).toBe(0);
    const link = policy.getByText("Voir et modifier mon choix");
    expect(await link.getAttribute("href")).toBe(`${address}/cookies/preferences`);
    await policy.locator("nav a[href='#rights']").click();
    expect(
      await page.evaluate("document.querySelector('glassjar-policy').shadowRoot.activeElement?.id"),
    ).toBe("rights");
    expect(await axeFindings(page)).not.toContain(expect.stringContaining("jar-"));
    expect(errors).toEqual([]);
  });

  test("keeps what stands inside when the server is away", async () => {
    const page = await visitor();
    await page.route("**/cookies.fragment.html*", (route) => route.abort());
    await page.goto(await serve(host(address)));
    await page.waitForFunction("customElements.get('glassjar-policy')");
    expect(await page.isVisible("glassjar-policy > a")).toBe(true);
  });
});
