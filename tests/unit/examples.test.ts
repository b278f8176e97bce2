import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { commentExamples, documentExamples, moduleOf } from "../support/examples.ts";

const ROOT = join(import.meta.dirname, "../..");

const CONFIG = {
  extends: join(ROOT, "tsconfig.base.json"),
  compilerOptions: {
    composite: false,
    declaration: false,
    sourceMap: false,
    noEmit: true,
    allowImportingTsExtensions: true,
    rewriteRelativeImportExtensions: false,
    customConditions: ["source"],
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: ["node"],
  },
  include: ["*.ts", "*.tsx"],
};

/** A folder in which names of packages are found as in the sources. */
function workFolder(): string {
  const cache = join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "examples-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("the examples of the doc comments and of the documents compile", { timeout: 120_000 }, () => {
  const comments = commentExamples();
  const documents = documentExamples();
  expect(comments.length).toBeGreaterThan(20);
  expect(documents.length).toBeGreaterThan(4);
  const folder = workFolder();
  const places = [...comments, ...documents].map((example, at) => {
    const name = `example-${at}.${example.extension}`;
    writeFileSync(join(folder, name), moduleOf(example, folder));
    return [name, example.place] as const;
  });
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(CONFIG));
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", folder, "--pretty", "false"],
    { encoding: "utf8", cwd: folder },
  );
  const told = places.reduce((text, [name, place]) => text.replaceAll(name, place), stdout);
  expect({ status, told: told.trim().split("\n") }).toEqual({ status: 0, told: [""] });
});
