import { readFileSync } from "node:fs";
import type { StoreOptions } from "../store/index.ts";
import { SECRET_KEY_VARIABLE as VARIABLE } from "../store/secret-keys.ts";
import { CommandError } from "./exit.ts";

/**
 * The keys in `GLASSJAR_SECRET_KEY` or in the file that `GLASSJAR_SECRET_KEY_FILE` names, the newest
 * first, with commas or line breaks between them.
 *
 * @throws {@link CommandError} when both are set, or the file cannot be read or is empty.
 */
export function secretKeysIn(
  env: Readonly<Record<string, string | undefined>>,
): Pick<StoreOptions, "secretKeys"> {
  const text = env[VARIABLE] || undefined;
  const file = env[`${VARIABLE}_FILE`] || undefined;
  if (text !== undefined && file !== undefined)
    throw new CommandError(`Set ${VARIABLE} or ${VARIABLE}_FILE, not both.`);
  if (text === undefined && file === undefined) return {};
  const keys = (text ?? contentOf(file ?? "")).split(/[\s,]+/).filter((key) => key !== "");
  if (keys.length === 0) throw new CommandError(`${VARIABLE} holds no key.`);
  return { secretKeys: keys };
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new CommandError(`${VARIABLE}_FILE is ${file}: it cannot be read.`);
  }
}
