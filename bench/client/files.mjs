import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of a peer's package, as the bench serves it. */
export function file(path, type) {
  return {
    type,
    body: readFileSync(join(import.meta.dirname, "peers/node_modules", path), "utf8"),
  };
}

/** The version of a peer that is installed. */
export function versionOf(name) {
  const path = join(import.meta.dirname, "peers/node_modules", name, "package.json");
  return JSON.parse(readFileSync(path, "utf8")).version;
}
