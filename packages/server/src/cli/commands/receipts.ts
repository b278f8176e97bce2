import { readFileSync } from "node:fs";
import { verifyReceipt } from "@glassjar/consent";
import { withStore } from "../data.ts";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";
import { whyUnreadable } from "../unreadable.ts";

/** Options of `glassjar receipts verify`. */
export interface VerifyOptions {
  readonly key?: string;
  readonly json?: boolean;
}

/**
 * `glassjar receipts verify FILE`: proves, offline, that a receipt belongs to the ledger whose root it
 * names; with `--key`, that the root is one the ledger signed.
 */
export async function verifyReceiptFile(
  file: string,
  { key, json }: VerifyOptions,
  output: Output,
): Promise<ExitCode> {
  const result = await verifyReceipt(readJson(file), key);
  if (json) output.json({ file, ...result });
  else if (result.valid) output.print(`${file} is a valid receipt${signedWords(result.signed)}`);
  else output.print(`${file} is not a valid receipt: ${result.reason}`);
  return result.valid ? EXIT.clean : EXIT.findings;
}

function signedWords(signed: boolean): string {
  return signed
    ? ", and its ledger is signed with this key."
    : ". Whether its ledger is signed was not asked: name the key with --key.";
}

/** `glassjar receipts checkpoint`: prints the newest signed checkpoint, to be published elsewhere. */
export function printCheckpoint(site: string, output: Output): Promise<ExitCode> {
  return withStore(async (store) => {
    const checkpoint = await store.checkpoints.latest(site);
    if (!checkpoint) throw unsigned(site);
    output.print(checkpoint.note.trimEnd());
    return EXIT.clean;
  });
}

/** `glassjar receipts key`: prints the key that verifies a site's checkpoints. */
export function printVerifierKey(site: string, output: Output): Promise<ExitCode> {
  return withStore(async (store) => {
    const key = await store.checkpoints.verifierKey(site);
    if (key === undefined) throw unsigned(site);
    output.print(key);
    return EXIT.clean;
  });
}

function unsigned(site: string): CommandError {
  return new CommandError(
    `The ledger of site ${site} has no signed checkpoint yet. Run glassjar start or glassjar edge: they sign it each day there are new choices.`,
  );
}

function readJson(file: string): never {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as never;
  } catch (error) {
    const why =
      error instanceof SyntaxError ? `it is not JSON (${error.message})` : whyUnreadable(error);
    throw new CommandError(
      `Cannot use ${file}: ${why}. Name a receipt as GET /api/v1/receipts/ID answers it.`,
    );
  }
}
