import { glassjar } from "@glassjar/guard/adapters/next";
import { NextRequest } from "next/server.js";
import { expect, test } from "vitest";
import { choiceCookie, guardedSite } from "../support/edge.ts";

const proxy = glassjar({ site: () => guardedSite() });
const visit = (headers: Record<string, string>) =>
  proxy(new NextRequest("https://www.site.example/a/b?c", { headers }));

test("Next goes on with the request, without what is held", () => {
  const response = visit({ cookie: `_pk_id=1; sessionid=2; ${choiceCookie([])}` });
  expect(response.headers.get("x-middleware-next")).toBe("1");
  expect(response.headers.get("x-middleware-request-cookie")).toBe(
    `sessionid=2; ${choiceCookie([])}`,
  );
});

test("withdrawn cookies are expired under every key", () => {
  const cookies = visit({ cookie: `_pk_id=1; ${choiceCookie([])}` }).headers.getSetCookie();
  expect(cookies).toContain("_pk_id=; Max-Age=0; Path=/; Secure");
  expect(cookies).toContain(
    "_pk_id=; Max-Age=0; Domain=site.example; Path=/a; Secure; Partitioned",
  );
});

test("pages get the policy and are nobody else's; other answers are left alone", () => {
  const page = visit({ accept: "text/html", "sec-fetch-dest": "document" }).headers;
  expect(page.get("content-security-policy")).toMatch(/^default-src 'self'/);
  expect(page.get("cache-control")).toBe("private, no-cache");
  expect(page.get("vary")).toBe("Cookie, Sec-GPC");
  const data = visit({ accept: "application/json", "sec-fetch-dest": "empty" }).headers;
  expect(data.get("content-security-policy")).toBeNull();
  expect(data.get("vary")).toBeNull();
});

test("a granted host is in the policy", () => {
  const headers = { "sec-fetch-dest": "document", cookie: choiceCookie(["marketing"]) };
  expect(visit(headers).headers.get("content-security-policy")).toContain("*.video.example");
});
