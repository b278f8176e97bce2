import { expect, test } from "vitest";
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

test("length counts characters, and the same characters typed differently are the same", async () => {
  expect(passwordFault("🫙".repeat(14))).toBe("too-short");
  expect(passwordFault("🫙".repeat(15))).toBeUndefined();
  expect(
    await verifyPassword("pass e\u0301 a la carte", await hashPassword("pass \u00e9 a la carte")),
  ).toBe(true);
});
