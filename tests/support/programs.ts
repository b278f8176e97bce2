import { join } from "node:path";
import type { Page } from "playwright-core";
import { startProgram, type Running } from "./process.ts";

const BIN = join(import.meta.dirname, "../../packages/server/bin/glassjar.js");
const PATIENCE_MS = 20_000;

/** The first administrator of a test. */
export const ADMINISTRATOR = { email: "ada@town.test", password: "seventeen quiet herons" };

/** A `glassjar` that runs until it is stopped. */
export interface Program extends Running {
  /** Address by which a browser of this machine reaches it, without a slash at the end. */
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
}

/** The platform, with a way in. */
export interface Platform extends Program {
  /** Follows the one-time link and makes the first administrator, who is then signed in. */
  becomeAdministrator(page: Page): Promise<void>;
  /** Signs the first administrator in. */
  signIn(page: Page): Promise<void>;
}

/** Starts `glassjar edge` for the site `main` and waits until it listens. */
export async function startEdgeProgram(options: {
  readonly upstream: string;
  readonly port: number;
  readonly data: string;
}): Promise<Program> {
  const args = ["edge", "--upstream", options.upstream, "--port", String(options.port)];
  const { program } = await started(args, options.data, /Guarding .* at (http:\S+)\//);
  return { ...program, url: `http://127.0.0.1:${options.port}` };
}

/** Starts `glassjar start`, without the demonstration unless it is asked for. */
export async function startPlatform(options: {
  readonly data: string;
  readonly demo?: boolean;
}): Promise<Platform> {
  const args = ["start", "--port", "0", ...(options.demo ? [] : ["--no-demo"])];
  const { program, match } = await started(
    args,
    options.data,
    /Front office +(http:\S+)\/\n[^]*Stop with/,
  );
  const url = match[1] ?? "";
  const setUpLink = () => /Back office +(http:\S+#\S+)/.exec(program.output())?.[1];
  return {
    ...program,
    url,
    becomeAdministrator: (page) => setUp(page, setUpLink()),
    signIn: (page) => signIn(page, url),
  };
}

async function setUp(page: Page, link: string | undefined): Promise<void> {
  if (link === undefined) throw new Error("The platform printed no set-up link.");
  await page.goto(link);
  await page.fill("[name=email]", ADMINISTRATOR.email);
  await page.fill("[name=password]", ADMINISTRATOR.password);
  await page.click("main form button[type=submit]");
  await page.waitForURL(/\/office\/(?!setup)|\/account/);
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.fill("[name=email]", ADMINISTRATOR.email);
  await page.fill("[name=password]", ADMINISTRATOR.password);
  await page.click("main form button[type=submit]");
  await page.waitForURL((address) => address.pathname !== "/sign-in");
}

async function started(
  args: readonly string[],
  data: string,
  ready: RegExp,
): Promise<{ program: Running; match: RegExpExecArray }> {
  const program = startProgram(process.execPath, [BIN, ...args], {
    env: { ...process.env, GLASSJAR_DATA: data },
  });
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const match = ready.exec(program.output());
    if (match) return { program, match };
    const end = program.ended();
    if (end !== undefined)
      throw new Error(`glassjar ${args.join(" ")} ${end}. It said:\n${program.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await program.stop();
  throw new Error(
    `glassjar ${args.join(" ")} was not ready in time. It said:\n${program.output()}`,
  );
}
