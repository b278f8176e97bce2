import { readFileSync } from "node:fs";
import { verifyReceipt } from "@glassjar/consent";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";

/** `glassjar receipts verify FILE`: proves, offline, that a receipt belongs to the ledger whose root it names. */
export async function verifyReceiptFile(
  file: string,
  options: { json?: boolean },
  output: Output,
): Promise<ExitCode> {
  const result = await verifyReceipt(readJson(file));
  if (options.json) output.json({ file, ...result });
  else if (result.valid) output.print(`${file} is a valid receipt.`);
  else output.print(`${file} is not a valid receipt: ${result.reason}`);
  return result.valid ? EXIT.clean : EXIT.findings;
}

function readJson(file: string): never {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as never;
  } catch (error) {
    const why =
      error instanceof SyntaxError ? `it is not JSON (${error.message})` : "it cannot be read";
    throw new CommandError(
      `Cannot use ${file}: ${why}. Name a receipt as GET /api/v1/receipts/ID answers it.`,
    );
  }
}
