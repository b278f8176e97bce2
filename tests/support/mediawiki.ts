import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { tempFolder } from "./folders.ts";
import { freePort } from "./ports.ts";
import { startProgram } from "./process.ts";

const SERVE = join(import.meta.dirname, "../../sites/mediawiki/serve.sh");
const PATIENCE = 60_000;

/** A running MediaWiki with an account. */
export interface MediaWiki {
  /** Origin by the loopback address. */
  readonly upstream: string;
  readonly clerk: { readonly user: string; readonly password: string };
  close(): Promise<void>;
}

/**
 * Starts the wiki of `sites/mediawiki` and waits until its first page answers.
 *
 * @throws Error with what PHP said when it did not start within 60 seconds.
 */
export async function startMediaWiki(): Promise<MediaWiki> {
  const port = await freePort();
  const folder = await tempFolder();
  const password = randomBytes(12).toString("base64url");
  const program = startProgram("/bin/sh", [SERVE, folder.path, String(port)], {
    env: { ...process.env, WIKI_PASSWORD: password },
  });
  const upstream = `http://127.0.0.1:${port}`;
  const close = async () => {
    await program.stop();
    await folder.remove();
  };
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline && program.ended() === undefined) {
    const answer = await fetch(`${upstream}/index.php/Main_Page`).catch(() => undefined);
    if (answer?.ok) return { upstream, clerk: { user: "clerk", password }, close };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const said = program.output();
  await close();
  throw new Error(
    `The wiki did not start. Its programs: apt-get install --no-install-recommends mediawiki php-cli php-sqlite3 php-mbstring php-intl. PHP said:\n${said}`,
  );
}
