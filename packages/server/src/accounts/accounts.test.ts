import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { vectors } from "../testing/django-vectors.ts";
import { temporaryStore } from "../testing/temporary-store.ts";
import { createAccounts } from "./accounts.ts";
import { hashPassword, passwordFault, verifyPassword } from "./password.ts";

const PASSWORD = "correct horse battery";
const EMAIL = "ada@town.example";
const HOME = "192.0.2.1";

async function installation() {
  const clock = { now: 0 };
  const store = temporaryStore({ now: () => clock.now });
  const accounts = createAccounts(store, () => clock.now);
  const code = (await store.setup.newCode()) ?? "";
  return { clock, store, accounts, code };
}

test("the first administrator needs the code, an address and a long password", async () => {
  const { accounts, code } = await installation();
  const first = (changes: object) =>
    accounts.createFirst({ email: EMAIL, password: PASSWORD, code, ...changes });
  expect(await accounts.needsSetup()).toBe(true);
  expect(await first({ code: "guessed" })).toEqual({ fault: "bad-code" });
  expect(await first({ email: "ada" })).toEqual({ fault: "bad-email" });
  expect(await first({ password: "Sh0rt!" })).toEqual({ fault: "too-short" });
  expect(await first({ password: "x".repeat(1025) })).toEqual({ fault: "too-long" });
  expect(await first({})).toMatchObject({ user: { email: EMAIL, role: "administrator" } });
  expect(await accounts.needsSetup()).toBe(false);
  expect(await first({ email: "eve@town.example" })).toEqual({ fault: "bad-code" });
});

test("only the right password signs in, and its hash is argon2id", async () => {
  const { accounts, code, store } = await installation();
  await accounts.createFirst({ email: EMAIL, password: PASSWORD, code });
  const signIn = (email: string, password: string) => accounts.verify({ email, password }, HOME);
  expect(await signIn("ADA@town.example", PASSWORD)).toMatchObject({ outcome: "ok" });
  expect(await signIn(EMAIL, `${PASSWORD} `)).toEqual({ outcome: "wrong" });
  expect(await signIn("eve@town.example", PASSWORD)).toEqual({ outcome: "wrong" });
  const user = await store.users.byEmail(EMAIL);
  expect(user?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("an unknown name takes as long as a wrong password", async () => {
  const hash = await hashPassword(PASSWORD);
  await verifyPassword("warm up", undefined);
  const time = async (known: string | undefined) => {
    const started = performance.now();
    await verifyPassword("wrong", known);
    return performance.now() - started;
  };
  // The quickest of several in turn: what else the machine does only ever adds.
  const times: [number, number][] = [];
  for (let round = 0; round < 7; round++) times.push([await time(hash), await time(undefined)]);
  const known = Math.min(...times.map(([first]) => first));
  const unknown = Math.min(...times.map(([, second]) => second));
  expect(unknown / known).toBeGreaterThan(0.3);
  expect(unknown / known).toBeLessThan(3);
});

test("guessing is slowed down, for this account from this address only", async () => {
  const { accounts, clock, code } = await installation();
  await accounts.createFirst({ email: EMAIL, password: PASSWORD, code });
  const guess = () => accounts.verify({ email: EMAIL, password: "wrong" }, "198.51.100.7");
  for (let round = 0; round < 3; round++) expect(await guess()).toEqual({ outcome: "wrong" });
  expect(await guess()).toEqual({ outcome: "wait", seconds: 1 });
  clock.now = 1000;
  expect(await guess()).toEqual({ outcome: "wrong" });
  expect(await guess()).toEqual({ outcome: "wait", seconds: 2 });
  expect(await accounts.verify({ email: EMAIL, password: PASSWORD }, HOME)).toMatchObject({
    outcome: "ok",
  });
});

const fault = (password: string, owner = {}) => passwordFault(password, { email: EMAIL, ...owner });

test.each([
  ["x".repeat(14), {}, "too-short"],
  ["x".repeat(7), { secondFactor: true }, "too-short"],
  ["lemon-tree", { secondFactor: true }, undefined],
  ["Football1", { secondFactor: true }, "too-common"],
  ["PASSWORD1", { secondFactor: true }, "too-common"],
  ["long live lovelace", { email: "ada.lovelace@town.example" }, "personal"],
  ["long live ada.love", { email: "ADA.LOVE@town.example" }, "personal"],
  ["dada is a movement", {}, undefined],
  ["all lower case, no digit, no sign but these", {}, undefined],
  ["a ".repeat(32), {}, undefined],
  ["x".repeat(1025), {}, "too-long"],
])("%s as a password of %o: %s", (password, owner, expected) => {
  expect(fault(password, owner)).toBe(expected);
});

test("there are 3,000 passwords to refuse, all long enough to be tried", () => {
  const list = readFileSync(join(import.meta.dirname, "../../assets/common-passwords.txt"), "utf8");
  const passwords = list.trimEnd().split("\n");
  expect(passwords).toHaveLength(3000);
  for (const password of passwords)
    expect(fault(password, { secondFactor: true }), password).toBeDefined();
});

test.each(vectors.password)("$encoded from Django signs in and is hashed anew", async (vector) => {
  const { accounts, store } = await installation();
  const { password, encoded } = vector;
  await store.users.add({ email: EMAIL, passwordHash: encoded, role: "member" });
  expect(await accounts.verify({ email: EMAIL, password: "wrong" }, HOME)).toEqual({
    outcome: "wrong",
  });
  expect((await store.users.byEmail(EMAIL))?.passwordHash).toBe(encoded);
  for (const _ of [1, 2])
    expect(await accounts.verify({ email: EMAIL, password }, HOME)).toMatchObject({
      outcome: "ok",
    });
  expect((await store.users.byEmail(EMAIL))?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,/);
});

test("who has no usable password cannot sign in with one", async () => {
  const { accounts, store } = await installation();
  await store.users.add({ email: EMAIL, passwordHash: "!unusable", role: "member" });
  expect(await accounts.verify({ email: EMAIL, password: "!unusable" }, HOME)).toEqual({
    outcome: "wrong",
  });
});

test("each try is on record with its network, but not names nobody has", async () => {
  const { accounts, clock, code, store } = await installation();
  await accounts.createFirst({ email: EMAIL, password: PASSWORD, code });
  await accounts.verify({ email: EMAIL, password: "wrong" }, HOME);
  clock.now++;
  await accounts.verify({ email: "a password", password: "wrong" }, HOME);
  clock.now++;
  await accounts.verify({ email: EMAIL, password: PASSWORD }, HOME);
  const entries = (await store.activity.list()).toReversed();
  expect(entries.map(({ actor, action, address }) => [actor, action, address])).toEqual([
    [EMAIL, "sign-in.failed", "192.0.2.0/24"],
    ["unknown", "sign-in.failed", "192.0.2.0/24"],
    [EMAIL, "sign-in", "192.0.2.0/24"],
  ]);
});

test("length counts characters, and the same characters typed differently are the same", async () => {
  expect(fault("🫙".repeat(14))).toBe("too-short");
  expect(fault("🫙".repeat(15))).toBeUndefined();
  expect(
    await verifyPassword("pass e\u0301 a la carte", await hashPassword("pass \u00e9 a la carte")),
  ).toBe(true);
});
