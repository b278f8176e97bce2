import { readFileSync, writeFileSync } from "node:fs";
import { createSecretBox, newSecretKey, secretKey, type SecretBox } from "./secret-box.ts";

/** The variable that holds the keys; the commands read it. */
export const SECRET_KEY_VARIABLE = "GLASSJAR_SECRET_KEY";

/**
 * The box that seals the secrets of a store: with the keys given, else with one in a file beside the
 * database, which is made when something is sealed for the first time.
 *
 * @param file path of the database
 * @param given keys in base64, the newest first
 * @throws {SecretKeyError} when a given key is none
 */
export function secretBoxOf(file: string, given: readonly string[] | undefined): SecretBox {
  if (given) {
    const keys = given.map((text) => secretKey(text, SECRET_KEY_VARIABLE));
    return createSecretBox(() => keys, SECRET_KEY_VARIABLE);
  }
  const path = `${file}.key`;
  let key: ReturnType<typeof secretKey> | undefined;
  return createSecretBox(() => [(key ??= secretKey(keyIn(path), path))], path);
}

function keyIn(path: string): string {
  try {
    writeFileSync(path, `${newSecretKey()}\n`, { flag: "wx", mode: 0o600, flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(path, "utf8");
}
