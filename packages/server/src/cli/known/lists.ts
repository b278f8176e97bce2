import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Product } from "@glassjar/register/catalogue";
import { productsOf, type ListedItem } from "@glassjar/register/catalogue/lists";
import { Type } from "typebox";
import { Value } from "typebox/value";
import { dataFolder } from "../data.ts";
import { CommandError, EXIT } from "../exit.ts";

/** A loaded list as kept in the data folder. */
const List = Type.Object({
  glassjarList: Type.Literal(1),
  name: Type.String(),
  items: Type.Array(
    Type.Object({
      line: Type.Integer(),
      name: Type.String(),
      category: Type.Enum(["necessary", "preferences", "statistical", "marketing"]),
      platform: Type.String(),
      vendor: Type.String(),
      policy: Type.Optional(Type.String()),
      hosts: Type.Array(Type.String()),
      lifetime: Type.Optional(Type.String()),
      purpose: Type.String(),
    }),
  ),
});

const folder = (): string => join(dataFolder(), "known");

/**
 * Keeps a list in the data folder, in place of the one of the same name.
 *
 * @returns the file it is kept in
 * @throws {@link CommandError} when the folder cannot be written.
 */
export function keepList(name: string, items: readonly ListedItem[]): string {
  const file = join(folder(), `${name}.json`);
  try {
    mkdirSync(folder(), { recursive: true, mode: 0o700 });
    writeFileSync(file, `${JSON.stringify({ glassjarList: 1, name, items })}\n`, { mode: 0o600 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `Cannot write ${file}: ${why}. Set GLASSJAR_DATA to a folder that can be written.`,
      EXIT.couldNotRun,
    );
  }
  return file;
}

/**
 * The products of every list in the data folder, in the order of the lists' names; none when no
 * list was loaded.
 *
 * @throws {@link CommandError} naming a file that holds no list.
 */
export function loadedProducts(): Product[] {
  return listFiles().flatMap((file) => {
    const { name, items } = readList(file);
    return productsOf(name, items);
  });
}

function listFiles(): string[] {
  try {
    const names = readdirSync(folder()).filter((name) => name.endsWith(".json"));
    return names.toSorted().map((name) => join(folder(), name));
  } catch {
    // No folder: no list was loaded.
    return [];
  }
}

function readList(file: string): { name: string; items: ListedItem[] } {
  try {
    const list: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (Value.Check(List, list)) return list;
  } catch {
    // No JSON, or no permission: said below.
  }
  throw new CommandError(
    `${file} is no list of cookies. Delete it, and load the list again: glassjar known add FILE.csv`,
  );
}

/** A name for a list, from its file: `lists/Open Cookies.csv` is `open-cookies`. */
export function listName(file: string): string {
  const words = basename(file)
    .replace(/\.\w+$/, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return words.slice(0, 60) || "list";
}
