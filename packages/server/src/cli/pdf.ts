import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findBrowser } from "@glassjar/audit";
import { CommandError, EXIT } from "./exit.ts";

const PATIENCE_MS = 60_000;

const run = promisify(execFile);

/**
 * What a browser prints of an HTML page, as a PDF file.
 *
 * @throws {@link CommandError} when the browser prints nothing; `BrowserNotFound` when there is none.
 */
export async function pdfOf(html: string): Promise<Buffer> {
  const { executablePath, args } = await findBrowser();
  const folder = await mkdtemp(join(tmpdir(), "glassjar-pdf-"));
  const [page, pdf] = [join(folder, "policy.html"), join(folder, "policy.pdf")];
  try {
    await writeFile(page, html);
    const how = [
      ...args,
      "--headless",
      `--user-data-dir=${join(folder, "profile")}`,
      "--no-pdf-header-footer",
      "--generate-pdf-document-outline",
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ];
    await run(executablePath, how, { timeout: PATIENCE_MS });
    return await readFile(pdf);
  } catch (error) {
    const why = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error);
    throw new CommandError(`The browser printed no PDF: ${why}`, EXIT.couldNotRun);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
