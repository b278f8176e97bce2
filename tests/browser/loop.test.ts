import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeSetter, type Run } from "@glassjar/audit";
import { editRegister, parseRegister, type Problem } from "@glassjar/register";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { runCli, type CliResult } from "../support/cli.ts";
import { signInDjango, startDjango, type DjangoSite } from "../support/django.ts";
import {
  startEdgeProgram,
  startPlatform,
  type Platform,
  type Program,
} from "../support/programs.ts";
import { tempFolder, type TempFolder } from "../support/folders.ts";
import { freePort } from "../support/ports.ts";
import { startThirdParties, type ThirdParties } from "../support/third-parties.ts";

const HOST = "www.town.test";
const RESOLVE = ["--resolve", "*.test=127.0.0.1", "*.localhost=127.0.0.1"];
/** A headless browser says so, and counts as a robot; the visitor of this story is a person. */
const PERSON = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";
/** Cookies of the site that nobody needs consent for. */
const NECESSARY: ReadonlySet<string> = new Set([
  "sessionid",
  "csrftoken",
  "django_language",
  "cookies_preferences",
  "messages",
]);

describe.sequential("once around the house, on a real Django site", () => {
  let folder: TempFolder;
  let thirdParties: ThirdParties;
  let django: DjangoSite;
  let edge: Program | undefined;
  let platform: Platform | undefined;
  let browser: Browser;
  let guarded: string;
  let edgePort: number;

  const file = (name: string) => join(folder.path, name);
  const glassjar = (...args: string[]): Promise<CliResult> =>
    runCli(args, { cwd: folder.path, env: { GLASSJAR_DATA: file("data") } });

  beforeAll(async () => {
    folder = await tempFolder();
    thirdParties = await startThirdParties(0);
    edgePort = await freePort();
    guarded = `http://${HOST}:${edgePort}`;
    django = await startDjango({
      host: HOST,
      thirdParties: { port: thirdParties.port, domain: "localhost" },
      trustedOrigins: [guarded],
    });
    writeFileSync(file("sign-in.json"), JSON.stringify(signIn(django)));
    browser = await launchBrowser(["*.test", "*.localhost"]);
  });

  afterAll(async () => {
    await browser?.close();
    await edge?.stop();
    await platform?.stop();
    await django?.close();
    await thirdParties?.close();
    await folder?.remove();
  });

  test("1. the audit shows what the bare site stores, and who stores it", async () => {
    const { code, stdout, stderr } = await glassjar(
      "audit",
      `${django.url}/`,
      "--json",
      "--sign-in",
      file("sign-in.json"),
      ...RESOLVE,
    );
    expect(stderr).toContain("unasked");
    expect(code).toBe(0);
    const seen = storedBy(stdout);
    expect(seen.get("csrftoken")).toMatch(/response/);
    expect(seen.get("sessionid")).toMatch(/response/);
    expect(seen.get("django_language")).toMatch(/response/);
    expect(seen.get("ab_bucket")).toMatch(/response .*\/shop\//);
    expect(seen.get("_pk_id.1.abcd")).toMatch(/script .*stats\.js:\d+/);
    expect(seen.get("pk_last_page")).toMatch(/script .*stats\.js:\d+/);
    expect(seen.get("player_id")).toMatch(/response .*video\.localhost/);
    expect(seen.get("pixel_uid")).toMatch(/response .*pixel\.localhost/);
  });

  test("2. a register is drafted from it, with to-dos that say where they are", async () => {
    const drafted = await glassjar(
      "init",
      `${django.url}/`,
      "--sign-in",
      file("sign-in.json"),
      ...RESOLVE,
    );
    expect(drafted.stderr + drafted.stdout).toContain("Wrote glassjar.yaml");
    expect(drafted.code).toBe(0);

    const checked = await glassjar("check", "glassjar.yaml");
    expect(checked.code).toBe(2);
    expect(checked.stdout).toMatch(/^glassjar\.yaml:\d+:\d+ error todo/m);
    for (const name of ["ab_bucket", "town_campaign"])
      expect(readFileSync(file("glassjar.yaml"), "utf8")).toContain(name);
  });

  test("3. with the to-dos filled in it is published, and the policy says it in three languages", async () => {
    const draft = await glassjar("publish", "glassjar.yaml");
    expect(draft.code).toBe(2);
    expect(draft.stderr).toMatch(/glassjar\.yaml:\d+:\d+ error todo/);

    fillTodos(file("glassjar.yaml"));
    const published = await glassjar("publish", "glassjar.yaml", "--note", "The first");
    expect(published.stderr + published.stdout).toContain("Published version 1 of site main.");

    edge = await startEdgeProgram({
      upstream: django.upstream,
      port: edgePort,
      data: file("data"),
    });
    const page = await browser.newPage();
    for (const [language, direction, word] of [
      ["en", "ltr", "Keeps you signed in from one page to the next"],
      ["fr", "ltr", "Vous garde connecté d’une page à l’autre"],
      ["ar", "rtl", "يبقيك مسجَّل الدخول"],
    ] as const) {
      await page.goto(`${guarded}/cookies?lang=${language}`);
      expect(await page.getAttribute("html", "lang")).toBe(language);
      expect(await page.getAttribute("html", "dir")).toBe(direction);
      const table = page.locator("table", { hasText: "sessionid" }).first();
      expect(await table.locator("thead th").count()).toBe(5);
      await expect.poll(() => table.innerText()).toContain("django_language");
      expect(await page.locator("main").innerText()).toContain(word);
    }
    await page.close();
  });

  describe("4. behind the guard", () => {
    let visitor: BrowserContext;
    let page: Page;

    beforeAll(async () => {
      visitor = await browser.newContext({ userAgent: PERSON });
      page = await visitor.newPage();
      thirdParties.forget();
    });
    afterAll(() => visitor.close());

    /** Walks every page that stores or loads something. */
    async function walk(): Promise<void> {
      for (const path of ["/", "/video/", "/shop/", "/shop/", "/"]) {
        await page.goto(guarded + path, { waitUntil: "load" });
        await page.waitForTimeout(300);
      }
    }
    const cookieNames = async () =>
      [...new Set((await visitor.cookies()).map(({ name }) => name))].sort();
    const unneeded = (cookies: readonly { readonly name: string }[]) =>
      cookies.map(({ name }) => name).filter((name) => !NECESSARY.has(name));
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    /** Presses a button of the banner; a choice that changes something loads the page once more. */
    const choose = (name: string) =>
      Promise.all([page.waitForEvent("load"), button(name).first().click()]);
    const hosts = () => [...new Set(thirdParties.requests().map(({ host }) => host))].sort();

    test("the banner asks; before a choice nothing passes that owes consent", async () => {
      await walk();
      await button("Accept all").waitFor({ state: "visible" });
      await button("Reject all").waitFor({ state: "visible" });
      expect(hosts()).toEqual([]);
      expect(unneeded(await visitor.cookies())).toEqual([]);
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    });

    test("a cookie from before the guard stood there is not sent on, and is expired", async () => {
      const earlier = {
        name: "ab_bucket",
        value: "B",
        domain: HOST,
        path: "/shop/",
        httpOnly: true,
      };
      await visitor.addCookies([earlier]);
      await page.goto(`${guarded}/shop/`);
      expect(await page.locator("#known").count()).toBe(0);
      expect(unneeded(await visitor.cookies())).toEqual([]);
    });

    test("after accept everything works, and the choice has a receipt", async () => {
      await choose("Accept all");
      await expect.poll(cookieNames).toContain("cookies_preferences");
      await walk();
      expect(hosts()).toEqual(["pixel.localhost", "stats.localhost", "video.localhost"]);
      await expect
        .poll(cookieNames)
        .toEqual(
          expect.arrayContaining([
            "_pk_id.1.abcd",
            "_pk_ses.1.abcd",
            "ab_bucket",
            "town_campaign",
            "player_id",
          ]),
        );
      expect(await page.evaluate(() => Object.keys(localStorage))).toContain("pk_last_page");
      await page.goto(`${guarded}/shop/`);
      expect(await page.locator("#known").count()).toBe(1);
    });

    test("after withdrawal it is erased, also what is HttpOnly, and no longer sent", async () => {
      await page.goto(`${guarded}/`);
      await page.evaluate("glassjar.consent.open()");
      await choose("Reject all");
      // What third parties keep under their own names only they can erase; nothing is sent to them.
      await expect
        .poll(async () => unneeded(await visitor.cookies(`${guarded}/shop/`)))
        .toEqual([]);
      thirdParties.forget();
      await walk();
      expect(hosts()).toEqual([]);
      expect(await page.locator("#known").count()).toBe(0);
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
      expect(unneeded(await visitor.cookies(`${guarded}/shop/`))).toEqual([]);
    });

    test("after reject in a fresh browser nothing passes either, and the banner stays away", async () => {
      await visitor.close();
      visitor = await browser.newContext({ userAgent: PERSON });
      page = await visitor.newPage();
      await page.goto(`${guarded}/`);
      await button("Reject all").click();
      await expect.poll(cookieNames).toContain("cookies_preferences");
      thirdParties.forget();
      await walk();
      expect(hosts()).toEqual([]);
      expect(unneeded(await visitor.cookies())).toEqual([]);
      expect(await button("Accept all").count()).toBe(0);
    });

    test("Django's login, its CSRF-protected form and its language switch still work", async () => {
      await signInDjango(page, django, guarded);
      await page.goto(`${guarded}/contact/`);
      await page.fill("[name=name]", "Ada");
      await page.fill("[name=text]", "Good morning");
      await page.click("main form button");
      await page.waitForURL(`${guarded}/contact/thanks/`);
      await page.selectOption("select[name=language]", "fr");
      await page.click("footer form button");
      await page.waitForLoadState("load");
      expect(await page.getAttribute("html", "lang")).toBe("fr");
      await page.goto(`${guarded}/backoffice/`);
      expect(await page.title()).toMatch(/Django/);
    });
  });

  test("5. the choices are in the database, each with a receipt that proves itself, and in the back office", async () => {
    platform = await startPlatform({ data: file("data") });
    const page = await browser.newPage();
    await platform.becomeAdministrator(page);
    await page.goto(`${platform.url}/office/sites/main/choices`);
    const rows = page.getByRole("row");
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(4);
    const text = await page.getByRole("table").first().innerText();
    for (const word of ["Accept all", "Reject all", "Withdraw"])
      expect(text).toMatch(new RegExp(word, "i"));

    const id = /[A-Za-z0-9_-]{16}/.exec(text)?.[0] ?? "";
    const receipt = await fetch(`http://127.0.0.1:${edgePort}/api/v1/receipts/${id}`);
    expect(receipt.status).toBe(200);
    writeFileSync(file("receipt.json"), await receipt.text());
    const verified = await glassjar("receipts", "verify", file("receipt.json"));
    expect(verified.stdout).toContain("is a valid receipt");
    expect(verified.code).toBe(0);
    writeFileSync(
      file("forged.json"),
      readFileSync(file("receipt.json"), "utf8").replace(/"language":\s*"en"/, '"language":"xx"'),
    );
    expect((await glassjar("receipts", "verify", file("forged.json"))).code).toBe(1);
    await page.close();
  });

  test("6. the audit passes the guarded site, and names what the bare one does", async () => {
    const clean = await glassjar("audit", `${guarded}/`, "--site", "main", ...RESOLVE);
    expect(clean.stdout).toMatch(
      /withdrawn +accepted, looked, withdrew, then looked again; \d+ pages/,
    );
    expect(clean.stdout).toMatch(/_pk_id\.1\.abcd/);
    expect(clean.stdout).toMatch(/^Findings:(?!.*[1-9]\d* (blocking|major))/m);
    expect(clean.code).toBe(0);

    const bare = await glassjar("audit", `${django.url}/`, "--site", "main", "--json", ...RESOLVE);
    expect(bare.code).toBe(1);
    const found = (JSON.parse(bare.stdout) as AuditJson).findings;
    for (const subject of ["_pk_id.1.abcd", "ab_bucket", "pixel.localhost"]) {
      const finding = found.find((candidate) => candidate.subject.includes(subject));
      expect(finding, subject).toBeDefined();
      expect(finding?.evidence.length, subject).toBeGreaterThan(0);
    }
  });

  test("6b. a cookie that the register does not name is undeclared", async () => {
    writeFileSync(
      file("short.yaml"),
      without("csrftoken", readFileSync(file("glassjar.yaml"), "utf8")),
    );
    const { code, stdout } = await glassjar(
      "audit",
      `${guarded}/`,
      "--register",
      file("short.yaml"),
      "--scenario",
      "unasked",
      "--pages",
      "2",
      "--html",
      file("audit.html"),
      ...RESOLVE,
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/undeclared-item\s+cookie csrftoken of www\.town\.test is not declared/);
    expect(readFileSync(file("audit.html"), "utf8")).toContain("cookie csrftoken of www.town.test");
  });

  test("7. the visits are counted, with nothing stored about a visitor, and drawn", async () => {
    await edge?.stop();
    const page = await browser.newPage();
    await platform?.signIn(page);
    await page.goto(`${platform?.url}/office/sites/main/audience`);
    await page.getByRole("img", { name: /views/i }).first().waitFor();
    const cells = await page.getByRole("table").first().innerText();
    expect(
      Math.max(...[...cells.matchAll(/\b(\d+)\b/g)].map(([, digits]) => Number(digits))),
    ).toBeGreaterThanOrEqual(10);
    await page.close();

    const database = readFileSync(file("data/glassjar.sqlite")).toString("latin1");
    for (const trace of ["127.0.0.1", "HeadlessChrome", "Mozilla/5.0"])
      expect(database).not.toContain(trace);
  });
});

interface AuditJson {
  readonly run: unknown;
  readonly findings: readonly { readonly subject: string; readonly evidence: readonly unknown[] }[];
}

function signIn({ url, admin }: DjangoSite): object {
  return {
    url: `${url}/accounts/login/`,
    fields: {
      "#sign-in [name=username]": admin.user,
      "#sign-in [name=password]": admin.password,
    },
    submit: "#sign-in button",
  };
}

function fillTodos(path: string): void {
  const text = readFileSync(path, "utf8");
  const todos = parseRegister(text).problems.filter(({ code }) => code === "todo");
  writeFileSync(
    path,
    todos.reduce((edited, todo) => editRegister(edited, todo.pointer, answerTo(todo)), text),
  );
}

function answerTo({ pointer }: Problem): string {
  return pointer.endsWith("/name") || pointer.includes("/name/")
    ? "The town"
    : "To learn how the town's pages are used";
}

/** Every cookie and storage entry of a run, with who set it. */
function storedBy(stdout: string): Map<string, string> {
  const { run } = JSON.parse(stdout) as { run: Run };
  const set = run.observations.filter(({ how }) => how === "set" || how === "refused");
  return new Map(set.map(({ name, by }) => [name, describeSetter(by)]));
}

/** The register without one cookie; JSON is a register file too. */
function without(name: string, text: string): string {
  const { register } = parseRegister(text);
  if (!register) throw new Error("not a register");
  const services = Object.entries(register.services).map(([id, service]) => [
    id,
    { ...service, items: service.items.filter(({ cookie }) => cookie !== name) },
  ]);
  return JSON.stringify({ ...register, services: Object.fromEntries(services) });
}
