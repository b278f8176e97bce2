import { readFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(import.meta.dirname, "../../assets/common-passwords.txt");

let common: ReadonlySet<string> | undefined;

/**
 * Whether a password is one of the 3,000 most common ones of at least eight characters, whatever the
 * case (ASVS 5.0 §6.2.4).
 */
export function isCommonPassword(password: string): boolean {
  common ??= new Set(readFileSync(FILE, "utf8").toLowerCase().split("\n").filter(Boolean));
  return common.has(password.toLowerCase());
}
