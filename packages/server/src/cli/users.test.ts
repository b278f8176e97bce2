import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createAccounts } from "../accounts/accounts.ts";
import { openStore } from "../store/index.ts";
import { vectors } from "../testing/django-vectors.ts";
import { temporaryFile } from "../testing/temporary-store.ts";
import { createProgram } from "./program.ts";

const before = process.env["GLASSJAR_DATA"];
let file: string;
let folder: string;

beforeEach(async () => {
  file = temporaryFile();
  folder = dirname(file);
  process.env["GLASSJAR_DATA"] = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env["GLASSJAR_DATA"];
  else process.env["GLASSJAR_DATA"] = before;
});

async function run(...args: string[]) {
  const out: string[] = [];
  const program = createProgram({
    print: (text) => void out.push(text),
    note: (text) => void out.push(text),
    json: (value) => void out.push(JSON.stringify(value)),
  });
  await program.parseAsync(["users", "import", ...args], { from: "user" });
  return { code: program.getOptionValue("exitCode") as number, out: out.join("\n") };
}

function dump(...users: object[]): string {
  const path = join(folder, "users.json");
  const row = (fields: object, pk: number) => ({ model: "auth.user", pk, fields });
  writeFileSync(
    path,
    JSON.stringify([{ model: "auth.group", pk: 1, fields: {} }, ...users.map(row)]),
  );
  return path;
}

async function withAdministrator() {
  const store = openStore(file);
  await store.users.add({ email: "ada@town.example", passwordHash: "", role: "administrator" });
  await store.sites.ensure("town", "Town");
  await store.close();
}

const [pbkdf2, argon2] = vectors.password;

test("users come with their passwords and a role, and are on record", async () => {
  await withAdministrator();
  const path = dump(
    { username: "bob", email: "Bob@town.example", password: pbkdf2?.encoded, is_active: true },
    { username: "cy@town.example", email: "", password: argon2?.encoded, is_active: true },
  );
  const { code, out } = await run(path, "--site", "town", "--role", "editor");
  expect([code, out]).toEqual([0, "2 users imported."]);
  const store = openStore(file);
  const accounts = createAccounts(store);
  for (const email of ["bob@town.example", "cy@town.example"]) {
    const { user } = (await accounts.verify({ email, password: "correct horse" }, "192.0.2.1")) as {
      user: { id: string; role: string };
    };
    expect(user.role).toBe("member");
    expect(await store.people.roleOf(user.id, "town")).toBe("editor");
  }
  expect(await store.activity.list({ site: "town" })).toMatchObject([
    { action: "user.import", subject: "cy@town.example editor" },
    { action: "user.import", subject: "bob@town.example editor" },
  ]);
  await store.close();
});

test("who cannot be taken over is named with the reason", async () => {
  await withAdministrator();
  const password = pbkdf2?.encoded;
  const path = dump(
    { username: "bob", email: "bob@town.example", password, is_active: false },
    { username: "cy", email: "", password, is_active: true },
    { username: "ada", email: "ADA@town.example", password, is_active: true },
    { username: "dee", email: "dee@town.example", password: "!x", is_active: true },
    { username: "dee2", email: "DEE@town.example", password, is_active: true },
  );
  const { code, out } = await run(path);
  expect(code).toBe(1);
  expect(out.split("\n").toSorted()).toEqual(
    [
      "1 users imported.",
      "ada@town.example: not imported, it has an account already.",
      "bob: not imported, it is not active.",
      "cy: not imported, it has no e-mail address.",
      "dee@town.example: not imported, the e-mail address occurs twice.",
      "dee@town.example: the password cannot be checked here; it has to be reset.",
    ].toSorted(),
  );
});

test("what is wrong with the command is said, and nothing is imported", async () => {
  await expect(run(dump({}))).rejects.toThrow("Make the first administrator first");
  await withAdministrator();
  const path = dump({ username: "bob", email: "bob@town.example", password: pbkdf2?.encoded });
  await expect(run(path, "--role", "emperor")).rejects.toThrow("Unknown role emperor");
  await expect(run(path, "--site", "moon")).rejects.toThrow("There is no site moon");
  for (const text of ["{}", "[1]", '[{"model": 3}]', "not JSON"]) {
    writeFileSync(path, text);
    await expect(run(path)).rejects.toThrow("manage.py dumpdata auth.user");
  }
  const store = openStore(file);
  expect(await store.users.count()).toBe(1);
  await store.close();
});
