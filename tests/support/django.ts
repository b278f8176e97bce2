import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { tempFolder } from "./folders.ts";
import { freePort } from "./ports.ts";
import { startProgram, type Running } from "./process.ts";

const SERVE = join(import.meta.dirname, "../../sites/django/serve.py");
const PATIENCE = 90_000;
const LOGIN = "/accounts/login/";

/** What {@link startDjango} can be told. */
export interface DjangoOptions {
  /** Port on the loopback address; a free one by default. */
  readonly port?: number;
  /** Name the site goes by in the browser, which must resolve it to the loopback address. */
  readonly host?: string;
  /**
   * Where its third parties answer: `http://video.DOMAIN:PORT` and so on. The domain is `localhost`
   * unless said otherwise, because a browser stores their `Secure` cookies without TLS only there.
   */
  readonly thirdParties?: { readonly port: number; readonly domain?: string };
  /** Origins, beyond its own, that Django trusts to send it forms. */
  readonly trustedOrigins?: readonly string[];
  /** The Python that has Django. */
  readonly python?: string;
}

/** A running Django site with a database of its own. */
export interface DjangoSite {
  /** Origin by its name: `http://www.town.test:PORT`. */
  readonly url: string;
  /** Origin by the loopback address, for programs that do not know the name. */
  readonly upstream: string;
  readonly host: string;
  readonly port: number;
  readonly admin: { readonly user: string; readonly password: string };
  /** Stops it and removes its database. */
  close(): Promise<void>;
}

/**
 * Starts the Django site of `sites/django` and waits until it answers.
 *
 * @throws Error that says how to install Django where it is missing, or what Django said when it
 * did not start within 90 seconds.
 */
export async function startDjango(options: DjangoOptions = {}): Promise<DjangoSite> {
  const { host = "www.town.test", python = "/usr/bin/python3" } = options;
  const port = options.port ?? (await freePort());
  const admin = { user: "mayor", password: randomBytes(12).toString("base64url") };
  const folder = await tempFolder();
  const program = startProgram(python, [SERVE, String(port)], {
    env: {
      ...process.env,
      ...thirdPartyEnvironment(options.thirdParties),
      PYTHONDONTWRITEBYTECODE: "1",
      TOWN_DATA: folder.path,
      TOWN_TRUSTED_ORIGINS: (options.trustedOrigins ?? []).join(","),
      DJANGO_SUPERUSER_USERNAME: admin.user,
      DJANGO_SUPERUSER_PASSWORD: admin.password,
    },
  });
  const close = async () => {
    await program.stop();
    await folder.remove();
  };
  const upstream = `http://127.0.0.1:${port}`;
  try {
    await answers(upstream, program);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://${host}:${port}`, upstream, host, port, admin, close };
}

/**
 * Signs the administrator in through the site's own login form.
 *
 * @param origin - the address to sign in at, when it is not the site itself but what stands in
 * front of it
 */
export async function signInDjango(
  page: Page,
  site: Pick<DjangoSite, "url" | "admin">,
  origin: string = site.url,
): Promise<void> {
  await page.goto(origin + LOGIN);
  await page.fill("#sign-in [name=username]", site.admin.user);
  await page.fill("#sign-in [name=password]", site.admin.password);
  await page.click("#sign-in button");
  await page.waitForURL(`${origin}/account/`);
}

function thirdPartyEnvironment(where: DjangoOptions["thirdParties"]): Record<string, string> {
  if (!where) return {};
  const origin = (name: string) => `http://${name}.${where.domain ?? "localhost"}:${where.port}`;
  return {
    TOWN_VIDEO: origin("video"),
    TOWN_STATISTICS: origin("stats"),
    TOWN_PIXEL: origin("pixel"),
  };
}

async function answers(origin: string, program: Running): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const end = program.ended();
    if (end !== undefined) throw new Error(whyNot(end, program.output()));
    // Its own log is the proof that it was not another program on that port.
    if ((await ok(origin + LOGIN)) && program.output().includes(`GET ${LOGIN}`)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(whyNot(`did not answer within ${PATIENCE / 1000} s`, program.output()));
}

const ok = (url: string) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

function whyNot(end: string, output: string): string {
  if (/ENOENT|No module named 'django'/.test(end + output))
    return "These tests need Django at /usr/bin/python3. Install it with: apt-get install python3-django";
  return `Django ${end}. It said:\n${output}`;
}
