import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

const markdownIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name));

const DOCUMENTS = [...markdownIn("."), ...markdownIn("docs")];

/** A path from the root of the repository, in backticks. */
const PATH = /`((?:packages|sites|tests|docs|scripts|bench|\.ci)\/[^\s`]*)`/g;
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g;

/** The part of a path before what stands for any name: `packages/x/src/` of `packages/x/src/NAME.ts`. */
const fixedPart = (path: string) => path.replace(/[^/]*(?:\b[A-Z]{2,}\b(?!\.md)|\*).*$/, "");

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");

for (const document of DOCUMENTS)
  test(`${document} names only files that are there`, () => {
    const text = readFileSync(join(root, document), "utf8");
    const wanted = [
      ...matches(text, PATH).map(fixedPart),
      ...matches(text, LINK).map((link) => join(dirname(document), link)),
    ];
    expect(wanted.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
