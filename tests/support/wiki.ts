import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { tempFolder } from "./folders.ts";
import { freePort } from "./ports.ts";
import { startProgram } from "./process.ts";

const PATIENCE_MS = 60_000;

const WIKIS = {
  dokuwiki: { page: "/doku.php", packages: "php-cli php-xml php-gd dokuwiki" },
  mediawiki: {
    page: "/index.php/Main_Page",
    packages: "mediawiki php-cli php-sqlite3 php-mbstring php-intl",
  },
};

/** A running wiki with an account and pages of its own. */
export interface Wiki {
  /** Origin by the loopback address. */
  readonly upstream: string;
  readonly clerk: { readonly user: string; readonly password: string };
  close(): Promise<void>;
}

/**
 * Starts the wiki of that folder of `sites/` and waits until its first page answers.
 *
 * @throws Error with what PHP said when it did not start within 60 seconds.
 */
export async function startWiki(name: keyof typeof WIKIS): Promise<Wiki> {
  const { page, packages } = WIKIS[name];
  const port = await freePort();
  const folder = await tempFolder();
  const password = randomBytes(12).toString("base64url");
  const serve = join(import.meta.dirname, "../../sites", name, "serve.sh");
  const program = startProgram("/bin/sh", [serve, folder.path, String(port)], {
    env: { ...process.env, WIKI_PASSWORD: password },
  });
  const upstream = `http://127.0.0.1:${port}`;
  const close = async () => {
    await program.stop();
    await folder.remove();
  };
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && program.ended() === undefined) {
    const answer = await fetch(upstream + page).catch(() => undefined);
    if (answer?.ok) return { upstream, clerk: { user: "clerk", password }, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const said = program.output();
  await close();
  throw new Error(
    `The wiki did not start. Its programs: apt-get install --no-install-recommends ${packages}. PHP said:\n${said}`,
  );
}
