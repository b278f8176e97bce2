import { expect, test } from "vitest";
import { parseUrl } from "./parse-url.ts";

test("an address beyond ASCII is one however often addresses were read", () => {
  const wrong: string[] = [];
  for (let time = 0; time < 20_000; time += 1) {
    const { hostname } = parseUrl("//b\u00fccher.example/", "https://site.example/") ?? {};
    if (hostname !== "xn--bcher-kva.example") wrong.push(String(hostname));
    if (time % 10 === 0 && parseUrl("//\u00e0\u00aa\u00b8x.example/", "https://site.example/"))
      wrong.push("parsed");
  }
  expect(wrong).toEqual([]);
});
