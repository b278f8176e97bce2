// Makes the pictures of the documentation from the running product: docs/images/*.png.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "@glassjar/audit";
import { chromium } from "playwright-core";

const ROOT = join(import.meta.dirname, "..");
const IMAGES = join(ROOT, "docs/images");
const ADMINISTRATOR = { email: "ada@harbour.example", password: "seventeen quiet herons" };
const WIDE = { width: 1280, height: 800 };

/** Every page of the office, by the name of its picture. */
const OFFICE = {
  overview: "sites/demo",
  register: "sites/demo/register",
  banner: "sites/demo/banner",
  choices: "sites/demo/choices",
  audience: "sites/demo/audience",
  activity: "sites/demo/activity",
  people: "sites/demo/people",
  keys: "sites/demo/keys",
  settings: "sites/demo/settings",
  sites: "sites",
  accounts: "accounts",
  account: "account",
  sessions: "sessions",
};

/** Pages of the front office, by the name of their picture. */
const FRONT = {
  home: "/",
  policy: "/cookies#table",
  data: "/data?dataset=items&chart=service",
  "sign-in": "/sign-in",
};

async function start(data) {
  const program = spawn(
    process.execPath,
    [join(ROOT, "packages/server/bin/glassjar.js"), "start", "--port", "0"],
    { env: { ...process.env, GLASSJAR_DATA: data }, stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  program.stdout.on("data", (chunk) => (said += chunk));
  while (!said.includes("Stop with")) await new Promise((resolve) => setTimeout(resolve, 50));
  const address = (pattern) => pattern.exec(said)?.[1] ?? "";
  return {
    program,
    front: address(/Front office +(\S+)\//),
    setup: address(/Back office +(\S+)/),
    demo: address(/Demonstration +(\S+)\//),
  };
}

async function shoot(page, name, url) {
  if (page.url() !== url) await page.goto(url);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  console.log(`docs/images/${name}.png`);
}

async function makeAdministrator(page, link) {
  await page.goto(link);
  await page.fill("[name=email]", ADMINISTRATOR.email);
  await page.fill("[name=password]", ADMINISTRATOR.password);
  await page.click("main form button[type=submit]");
  await page.waitForURL(/\/office\/$|\/account/);
}

/** Audits the demonstration from the office, and shows the list and the audit. */
async function audit(page, url, address) {
  await page.goto(url);
  await page.getByLabel("Address of the site").fill(address);
  // A few pages tell the story.
  await page.getByLabel("Pages in each scenario, at most").fill("2");
  await page.getByRole("button", { name: "Start the audit" }).click();
  await page.getByRole("link", { name: "See what it found" }).waitFor({ timeout: 300_000 });
  await shoot(page, "office-audits", url);
  await page.getByRole("link", { name: "See what it found" }).click();
  await page.getByRole("tab", { name: "Matrix" }).click();
  await page.getByRole("table").first().waitFor();
  await shoot(page, "office-audit", page.url());
}

const data = mkdtempSync(join(tmpdir(), "glassjar-pictures-"));
mkdirSync(IMAGES, { recursive: true });
const { executablePath, args } = await findBrowser();
const { program, front, setup, demo } = await start(data);
const browser = await chromium.launch({ executablePath, args });
try {
  const visitor = await browser.newPage({ viewport: WIDE, locale: "en" });
  await shoot(visitor, "banner", `${demo}/`);
  await shoot(visitor, "preferences", `${demo}/cookies/preferences`);
  for (const [name, path] of Object.entries(FRONT)) await shoot(visitor, name, `${front}${path}`);
  const phone = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: "ar" });
  await shoot(phone, "banner-phone", `${demo}/`);
  await visitor.goto(`${demo}/`);
  await visitor.getByRole("button", { name: "Accept all" }).click();
  await visitor.waitForEvent("load");
  await makeAdministrator(visitor, setup);
  await shoot(visitor, "account", `${front}/account`);
  for (const [name, path] of Object.entries(OFFICE))
    await shoot(visitor, `office-${name}`, `${front}/office/${path}`);
  await audit(visitor, `${front}/office/sites/demo/audits`, `${demo}/`);
} finally {
  await browser.close();
  program.kill("SIGTERM");
  await once(program, "close");
  rmSync(data, { recursive: true, force: true });
}
