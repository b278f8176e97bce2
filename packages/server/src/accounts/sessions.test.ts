import { expect, test } from "vitest";
import { tokenFault } from "../django/csrf-token.ts";
import { temporaryStore } from "../testing/temporary-store.ts";
import { createSessions, csrfSecretOf, deviceOf, isRecent } from "./sessions.ts";

const DAY = 24 * 60 * 60 * 1000;

async function signedIn() {
  const clock = { now: 1_000_000 };
  const now = () => clock.now;
  const store = temporaryStore({ now });
  const sessions = createSessions(store, now);
  const user = await store.users.add({
    email: "a@b.example",
    passwordHash: "",
    role: "administrator",
  });
  if (!user) throw new Error("no user");
  return { clock, store, sessions, user, token: await sessions.open(user, undefined) };
}

test("a token is 32 characters and only its hash is stored", async () => {
  const { token, sessions, user, store } = await signedIn();
  expect(token).toMatch(/^[a-z0-9]{32}$/);
  expect(await sessions.find(token)).toMatchObject({ user, renew: false });
  expect(await store.sessions.byTokenHash(token)).toBeUndefined();
});

test.each([undefined, "", "x", "a".repeat(32), "' OR 1=1 --", "A".repeat(32)])(
  "the token %s is nobody's",
  async (token) => {
    const { sessions } = await signedIn();
    expect(await sessions.find(token)).toBeUndefined();
  },
);

test("a session ends 14 days after it was last used", async () => {
  const { token, sessions, clock } = await signedIn();
  clock.now += 13 * DAY;
  expect(await sessions.find(token)).toMatchObject({ renew: true });
  clock.now += 13 * DAY;
  expect(await sessions.find(token)).toBeDefined();
  clock.now += 15 * DAY;
  expect(await sessions.find(token)).toBeUndefined();
});

test("a session ends 30 days after it began, however much it is used", async () => {
  const { token, sessions, clock } = await signedIn();
  for (let day = 0; day < 30; day += 10) {
    expect(await sessions.find(token)).toBeDefined();
    clock.now += 10 * DAY;
  }
  clock.now += 1;
  expect(await sessions.find(token)).toBeUndefined();
});

test("a new token takes the place of the old one, and the proof is fresh again", async () => {
  const { token, sessions, clock } = await signedIn();
  clock.now += 16 * 60_000;
  const before = await sessions.find(token);
  if (!before) throw new Error("no session");
  expect(isRecent(before.session, clock.now)).toBe(false);
  const next = await sessions.rotate(before.session);
  expect(await sessions.find(token)).toBeUndefined();
  const after = await sessions.find(next);
  expect(after?.session.id).toBe(before.session.id);
  expect(after && isRecent(after.session, clock.now)).toBe(true);
});

test("closing ends it on the server", async () => {
  const { token, sessions, store, user } = await signedIn();
  await sessions.close(token);
  expect(await sessions.find(token)).toBeUndefined();
  expect(await store.sessions.listOf(user.id)).toEqual([]);
});

test("its CSRF secret is well formed, its own, and not the token", async () => {
  const { token, sessions } = await signedIn();
  const secret = csrfSecretOf(token);
  expect(secret).toHaveLength(32);
  expect(tokenFault(secret)).toBeUndefined();
  expect((await sessions.find(token))?.csrfSecret).toBe(secret);
  expect(csrfSecretOf("b".repeat(32))).not.toBe(secret);
});

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox"],
  [
    "Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    "Chrome",
  ],
  [
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0",
    "Edge",
  ],
  ["Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML) Version/18.0 Safari/605.1.15", "Safari"],
  [undefined, ""],
])("%s is called %s", (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});
