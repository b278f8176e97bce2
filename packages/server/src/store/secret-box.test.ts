import { existsSync, readFileSync, statSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { temporaryFile } from "../testing/temporary-store.ts";
import { openStore } from "./index.ts";
import { createSecretBox, newSecretKey, secretKey, SecretKeyError } from "./secret-box.ts";
import { openDatabase } from "./sqlite.ts";

const SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

const boxOf = (...keys: string[]) =>
  createSecretBox(() => keys.map((text) => secretKey(text, "KEYS")), "KEYS");

describe("a sealed text", () => {
  test("opens with its key for its owner alone, and shows nothing of itself", () => {
    const box = boxOf(newSecretKey());
    const words = fc.string({ unit: "grapheme", minLength: 8 });
    fc.assert(
      fc.property(words, fc.string(), (text, owner) => {
        const sealed = box.seal(text, owner);
        expect(box.open(sealed, owner)).toBe(text);
        expect(box.seal(text, owner)).not.toBe(sealed);
        expect(() => box.open(sealed, `${owner}x`)).toThrow(SecretKeyError);
        expect(sealed).not.toContain(text);
      }),
      { numRuns: 50 },
    );
  });

  test("that was changed anywhere, or cut short, does not open", () => {
    const box = boxOf(newSecretKey());
    const sealed = box.seal(SECRET, "ada");
    const [version, id, text = ""] = sealed.split(".");
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === "A" ? "B" : "A";
      const changed = `${version}.${id}.${text.slice(0, at)}${other}${text.slice(at + 1)}`;
      // The last letter may hold bits that stand for nothing.
      if (
        Buffer.from(changed.split(".")[2] ?? "", "base64url").equals(Buffer.from(text, "base64url"))
      )
        continue;
      expect(() => box.open(changed, "ada"), changed).toThrow(SecretKeyError);
    }
    expect(() => box.open(`${version}.${id}.${text.slice(0, 20)}`, "ada")).toThrow(SecretKeyError);
  });

  test("opens with an older key that is still given, and names the one that is missing", () => {
    const [old, young] = [newSecretKey(), newSecretKey()];
    const sealed = boxOf(old).seal(SECRET, "ada");
    const both = boxOf(young, old);
    expect(both.open(sealed, "ada")).toBe(SECRET);
    expect([both.isCurrent(sealed), both.isCurrent(both.seal(SECRET, "ada"))]).toEqual([
      false,
      true,
    ]);
    const { id } = secretKey(old, "KEYS");
    expect(() => boxOf(young).open(sealed, "ada")).toThrow(`the key ${id}, which is not among`);
  });

  test.each(["", "short", "x".repeat(44), `${"A".repeat(43)}!`])("%j is no key", (text) => {
    expect(() => secretKey(text, "KEYS")).toThrow("openssl rand -base64 32");
  });
});

describe("the keys of authenticator apps", () => {
  const open = (file: string, ...secretKeys: string[]) => {
    const store = openStore(file, secretKeys.length > 0 ? { secretKeys } : {});
    onTestFinished(() => store.close());
    return store;
  };
  const rowsIn = (file: string) => {
    const database = openDatabase(file);
    const rows = database.prepare("SELECT secret FROM totp").all() as { secret: string }[];
    database.close();
    return rows.map(({ secret }) => secret);
  };
  const account = async (store: ReturnType<typeof openStore>) => {
    const wish = { email: "ada@town.example", passwordHash: "", role: "member" } as const;
    return (await store.users.add(wish))?.id ?? "";
  };

  test("are sealed with a key beside the database that only its owner may read", async () => {
    const file = temporaryFile();
    const store = open(file);
    expect(existsSync(`${file}.key`)).toBe(false);
    const id = await account(store);
    await store.secondFactors.set(id, { secret: SECRET, lastStep: 7 });
    expect(rowsIn(file)).toEqual([expect.stringMatching(/^1\.[0-9a-f]{8}\./)]);
    expect(statSync(`${file}.key`).mode & 0o777).toBe(0o600);
    // Another process finds the same key.
    expect(await open(file).secondFactors.get(id)).toEqual({ secret: SECRET, lastStep: 7 });
  });

  test("of a release before are sealed, and those of an older key anew", async () => {
    const file = temporaryFile();
    const [old, young] = [newSecretKey(), newSecretKey()];
    const first = open(file, old);
    const id = await account(first);
    await first.secondFactors.set(id, { secret: "sealed", lastStep: 0 });
    const database = openDatabase(file);
    database.prepare("UPDATE totp SET secret = ?").run(SECRET);
    database.close();
    expect(await first.secondFactors.get(id)).toMatchObject({ secret: SECRET });
    expect(await first.secondFactors.reseal()).toBe(1);
    expect(await first.secondFactors.reseal()).toBe(0);
    await first.close();
    expect(readFileSync(file, "latin1")).not.toContain(SECRET);

    const second = open(file, young, old);
    expect(await second.secondFactors.reseal()).toBe(1);
    expect(await open(file, young).secondFactors.get(id)).toMatchObject({ secret: SECRET });
    await expect(open(file, old).secondFactors.reseal()).rejects.toThrow(
      /GLASSJAR_SECRET_KEY.*ada@town\.example.*reset-second-factor/,
    );
  });
});
