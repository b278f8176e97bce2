import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { tempFolder } from "./folders.ts";
import { freePort } from "./ports.ts";
import { startProgram } from "./process.ts";

const SERVE = join(import.meta.dirname, "../../sites/dokuwiki/serve.sh");
const PATIENCE = 30_000;

/** A running wiki with pages of its own. */
export interface Wiki {
  /** Origin by the loopback address. */
  readonly upstream: string;
  readonly clerk: { readonly user: string; readonly password: string };
  close(): Promise<void>;
}

/**
 * Starts the wiki of `sites/dokuwiki` and waits until it answers.
 *
 * @throws Error with what PHP said when it did not start within 30 seconds.
 */
export async function startWiki(): Promise<Wiki> {
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
    const answer = await fetch(`${upstream}/doku.php`).catch(() => undefined);
    if (answer?.ok) return { upstream, clerk: { user: "clerk", password }, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const said = program.output();
  await close();
  throw new Error(
    `The wiki did not start. Its programs: apt-get install --no-install-recommends php-cli php-xml php-gd dokuwiki. PHP said:\n${said}`,
  );
}
