import { describe, expect, test } from "vitest";
import { createValues } from "./values.ts";

const ID = "f3a9c17be2d4";
const uid = { kind: "cookie", name: "uid", host: "www.shop.example" } as const;
const sent = (url: string, body = "") => ({ key: url, host: new URL(url).hostname, url, body });

/** What a request to a third party hands over, once `uid` is known. */
function carried(url: string, body?: string) {
  const values = createValues("www.shop.example");
  values.learn(uid, ID);
  values.sent(sent(url, body));
  return values.carried(url);
}

describe("an identifier that is stored is seen on its way to somebody else", () => {
  const own = { item: "uid", host: "www.shop.example" };
  test.each([
    ["in a parameter", `https://t.example/p?v=${ID}`, undefined, "v"],
    ["in a part of a parameter", `https://t.example/p?v=x.${ID}.1`, undefined, "v"],
    ["in the path", `https://t.example/u/${ID}/p.gif`, undefined, "path"],
    ["in a form", "https://t.example/p", `a=1&who=${ID}`, "who"],
    ["in JSON", "https://t.example/p", JSON.stringify({ a: [{ deep: ID }] }), "deep"],
    ["packed", `https://t.example/p?d=${btoa(JSON.stringify({ u: ID }))}`, undefined, "d"],
    [
      "in a form of parts",
      "https://t.example/p",
      `--x\r\nContent-Disposition: form-data; name="who"\r\n\r\n${ID}\r\n--x--\r\n`,
      "who",
    ],
  ])("%s", (_where, url, body, parameter) =>
    expect(carried(url, body)).toEqual([{ parameter, ...own }]),
  );
});

test("it is seen too when it is stored after it was sent", () => {
  const values = createValues("www.shop.example");
  const url = `https://t.example/p?v=${ID}`;
  values.sent(sent(url));
  values.learn(uid, ID);
  expect(values.carried(url)).toMatchObject([{ parameter: "v", item: "uid" }]);
});

test("to the site itself, or back to whose it is, nothing is handed over", () => {
  const values = createValues("www.shop.example");
  values.learn({ ...uid, host: "t.example" }, ID);
  for (const url of [`https://api.shop.example/?v=${ID}`, `https://t.example/?v=${ID}`]) {
    values.sent(sent(url));
    expect(values.carried(url)).toEqual([]);
  }
});

test("a request that never left has handed over nothing", () => {
  const values = createValues("www.shop.example");
  values.learn(uid, ID);
  const url = `https://t.example/p?v=${ID}`;
  values.sent(sent(url)).blocked();
  expect(values.carried(url)).toEqual([]);
});

test("what only looks like an identifier is a guess, which a hash stands for", () => {
  const [guess] = (() => {
    const values = createValues("www.shop.example");
    const url = `https://t.example/p?zone=${ID}`;
    values.sent(sent(url));
    return values.carried(url);
  })();
  expect(guess).toMatchObject({ parameter: "zone", guess: expect.any(String) });
  expect(JSON.stringify(guess)).not.toContain(ID);
});

test("a parameter that says by its name what it is needs no guess", () => {
  expect(carried("https://t.example/p?gclid=Cj0KCQabc")).toEqual([{ parameter: "gclid" }]);
});

test("an entity tag is told by a hash, and found by what it holds", () => {
  const values = createValues("www.shop.example");
  values.tag("https://t.example/p.gif?x=1", `"${ID}"`);
  expect(Object.keys(values.tags())).toEqual(["https://t.example/p.gif?x=…"]);
  expect(JSON.stringify(values.tags())).not.toContain(ID);
  expect(values.taggedBy(ID)).toBe("https://t.example/p.gif?x=…");
  expect(values.taggedBy("another")).toBeUndefined();
});
