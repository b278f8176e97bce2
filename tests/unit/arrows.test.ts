import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** The declared arrows: each package and what it may import. The house reads from left to right. */
const ARROWS: Record<string, readonly string[]> = {
  register: [],
  consent: ["register"],
  guard: ["register", "consent"],
  audit: ["register", "consent", "guard"],
  audience: [],
  server: ["register", "consent", "guard", "audit", "audience"],
  office: [],
};

const IMPORT = /(?:from|import|import\(|resolve\()\s*["']([^"']+)["']/g;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].map((match) => match[1] ?? "");
}

test("the packages are the seven declared ones", () => {
  expect(readdirSync(join(root, "packages")).sort()).toEqual(Object.keys(ARROWS).sort());
});

for (const [name, allowed] of Object.entries(ARROWS)) {
  const folder = join(root, "packages", name);

  test(`${name} imports only ${allowed.join(", ") || "no other package"}`, () => {
    const wrong = sourceFiles(join(folder, "src")).flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith("@glassjar/"))
        .filter((path) => ![name, ...allowed].includes(path.split("/")[1] ?? ""))
        .map((path) => `${file.slice(root.length + 1)} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  test(`${name} reaches no other package by a relative path`, () => {
    const outside = sourceFiles(join(folder, "src")).flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith(".") && !join(file, "..", path).startsWith(folder))
        .map((path) => `${file.slice(root.length + 1)} imports ${path}`),
    );
    expect(outside).toEqual([]);
  });

  test(`${name} declares in package.json what it imports`, () => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const declared = Object.keys(dependencies).filter((dependency) =>
      dependency.startsWith("@glassjar/"),
    );
    expect(declared.map((dependency) => dependency.split("/")[1]).sort()).toEqual(
      [...allowed].sort(),
    );
  });
}
