import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openStore } from "../store/index.ts";
import { newSecretKey } from "../store/secret-box.ts";
import { temporaryFile } from "../testing/temporary-store.ts";
import { createProgram } from "./program.ts";
import { secretKeysIn } from "./secret-settings.ts";

const EMAIL = "ada@town.example";
const SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

let file: string;

beforeEach(() => {
  file = temporaryFile();
  vi.stubEnv("GLASSJAR_DATA", dirname(file));
});
afterEach(() => vi.unstubAllEnvs());

async function run(...args: string[]) {
  const out: string[] = [];
  const program = createProgram({
    print: (text) => void out.push(text),
    note: (text) => void out.push(text),
    json: (value) => void out.push(JSON.stringify(value)),
  });
  await program.parseAsync(args, { from: "user" });
  return out.join("\n");
}

async function accountSealedWith(...secretKeys: string[]) {
  const store = openStore(file, { secretKeys });
  const wish = { email: EMAIL, passwordHash: "", role: "administrator" } as const;
  const user = await store.users.add(wish);
  await store.secondFactors.set(user?.id ?? "", { secret: SECRET, lastStep: 0 });
  await store.secondFactors.newCodes(user?.id ?? "");
  await store.close();
  return user?.id ?? "";
}

test("keys are read from the variable or from a file, the newest first", () => {
  const [one, two] = [newSecretKey(), newSecretKey()];
  const path = join(dirname(file), "keys");
  writeFileSync(path, `${one}\n${two}\n`);
  expect(secretKeysIn({ GLASSJAR_SECRET_KEY: "" })).toEqual({});
  for (const env of [{ GLASSJAR_SECRET_KEY: `${one}, ${two}` }, { GLASSJAR_SECRET_KEY_FILE: path }])
    expect(secretKeysIn(env)).toEqual({ secretKeys: [one, two] });
  expect(() => secretKeysIn({ GLASSJAR_SECRET_KEY_FILE: "/nowhere" })).toThrow("cannot be read");
  expect(() => secretKeysIn({ GLASSJAR_SECRET_KEY: ", " })).toThrow("holds no key");
  const both = { GLASSJAR_SECRET_KEY: one, GLASSJAR_SECRET_KEY_FILE: path };
  expect(() => secretKeysIn(both)).toThrow("not both");
});

test("without the right key the platform does not start, and says what to do", async () => {
  await accountSealedWith(newSecretKey());
  const start = () => run("start", "--no-demo", "--port", "0");
  await expect(start()).rejects.toThrow(
    /sealed with the key [0-9a-f]{8}.*\.key\. .*ada@town\.example/,
  );
  vi.stubEnv("GLASSJAR_SECRET_KEY", newSecretKey());
  await expect(start()).rejects.toThrow("not among those of GLASSJAR_SECRET_KEY");
  vi.stubEnv("GLASSJAR_SECRET_KEY", "hunter2");
  const wrong = start();
  await expect(wrong).rejects.toThrow("openssl rand -base64 32");
  await expect(wrong).rejects.not.toThrow("hunter2");
});

test("where the key is lost, the second factor of the account is taken away, on record", async () => {
  const id = await accountSealedWith(newSecretKey());
  expect(await run("users", "reset-second-factor", "Ada@town.example")).toContain("password alone");
  const store = openStore(file);
  expect(await store.secondFactors.isOn(id)).toBe(false);
  expect(await store.secondFactors.countCodes(id)).toBe(0);
  expect(await store.activity.list()).toMatchObject([
    { actor: "glassjar users reset-second-factor", subject: EMAIL },
  ]);
  await store.close();
  await expect(run("users", "reset-second-factor", "eve@town.example")).rejects.toThrow(
    "There is no account",
  );
});
