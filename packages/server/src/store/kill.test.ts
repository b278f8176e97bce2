import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { verifyReceipt } from "@glassjar/consent";
import { expect, test } from "vitest";
import { temporaryFile } from "../testing/temporary-store.ts";
import { openStore } from "./index.ts";

const KILLS = 20;
const built = join(import.meta.dirname, "../../dist/store/index.js");

/** Stores choices as fast as it can, and says each that is acknowledged. */
const WRITER = `
import { openStore } from ${JSON.stringify(built)};
const [file, round] = process.argv.slice(2);
const store = openStore(file);
await store.sites.ensure("town", "Town");
let next = 0;
const write = async () => {
  for (;;) {
    const id = "k" + round.padStart(2, "0") + "-" + String(next++).padStart(12, "0");
    await store.choices.record({ id, site: "town", version: 1, granted: [], services: {},
      language: "en", how: "reject-all", regime: "opt-in", registerHash: "ab".repeat(32) });
    process.stdout.write(id + "\\n");
  }
};
for (let at = 0; at < 64; at++) void write();
`;

/** Starts a writer, kills it in the middle of its storm, and gives back what it was sure of. */
async function storm(file: string, script: string, round: number): Promise<string[]> {
  const writer = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, file, String(round)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const acknowledged: string[] = [];
  createInterface({ input: writer.stdout }).on("line", (id) => {
    acknowledged.push(id);
    // Not at a round number, so that the kill meets another moment of a batch each time.
    if (acknowledged.length === 100 + round * 37) writer.kill("SIGKILL");
  });
  await once(writer, "close");
  return acknowledged;
}

test(`nothing acknowledged is lost over ${KILLS} kills in a storm of writes`, async () => {
  const file = temporaryFile();
  const script = `${file}.mjs`;
  writeFileSync(script, WRITER);
  const acknowledged: string[] = [];
  for (let round = 0; round < KILLS; round++)
    // The last line may have been cut in the middle.
    acknowledged.push(...(await storm(file, script, round)).filter((id) => id.length === 16));

  const store = openStore(file);
  expect(acknowledged.length).toBeGreaterThan(KILLS * 100);
  for (const id of acknowledged) expect(await store.choices.get(id), id).toBeDefined();
  for (const id of acknowledged.filter((_, at) => at % 50 === 0)) {
    const receipt = await store.choices.get(id);
    expect(receipt && (await verifyReceipt(receipt)).valid, id).toBe(true);
  }
  const listed = await store.choices.list({ site: "town", limit: 1 });
  expect(listed[0]?.leaf).toBe((await store.choices.ledgerSize("town")) - 1);
  await store.close();
}, 120_000);
