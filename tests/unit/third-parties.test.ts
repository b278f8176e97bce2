import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startThirdParties, type ThirdParties } from "../support/third-parties.ts";

let thirdParties: ThirdParties;

beforeAll(async () => {
  thirdParties = await startThirdParties();
});
beforeEach(() => thirdParties.forget());
afterAll(() => thirdParties.close());

// fetch() does not let a program choose the Host header.
function ask(host: string, path: string, options: { method?: string; cookie?: string } = {}) {
  const { method = "GET", cookie } = options;
  const headers = { Host: host, ...(cookie === undefined ? {} : { Cookie: cookie }) };
  return new Promise<{ status: number; cookies: string[]; body: string }>((resolve, reject) => {
    request({ port: thirdParties.port, path, method, headers }, async (response) => {
      resolve({
        status: response.statusCode ?? 0,
        cookies: response.headers["set-cookie"] ?? [],
        body: await text(response),
      });
    })
      .on("error", reject)
      .end();
  });
}

test("each host answers to its own addresses only, whatever its domain", async () => {
  expect((await ask("video.test", "/embed/harbour")).body).toContain('src="/player.js"');
  expect((await ask("stats.localhost:80", "/stats.js")).body).toContain("_pk_id.1.abcd");
  expect((await ask("pixel.test", "/stats.js")).status).toBe(404);
  expect((await ask("other.test", "/pixel.gif")).status).toBe(404);
});

test("the pixel keeps the identifier of a visitor it knows", async () => {
  const first = await ask("pixel.test", "/pixel.gif");
  const uid = /^pixel_uid=([0-9a-f]{16});.*Secure; SameSite=None$/.exec(first.cookies[0] ?? "");
  expect(uid).not.toBeNull();

  const again = await ask("pixel.test", "/pixel.gif", { cookie: `a=1; pixel_uid=${uid?.[1]}` });
  expect(again.cookies[0]).toContain(`pixel_uid=${uid?.[1]};`);
});

test("remembers each request with the names of its cookies, until told to forget", async () => {
  await ask("Pixel.test:80", "/pixel.gif?page=shop", { cookie: "a=1; b=2" });

  const expected = [{ host: "pixel.test", method: "GET", path: "/pixel.gif", cookies: ["a", "b"] }];
  expect(thirdParties.requests()).toEqual(expected);
  expect(JSON.parse((await ask("any.test", "/requests.json")).body)).toEqual(expected);

  await ask("any.test", "/requests.json", { method: "DELETE" });
  expect(thirdParties.requests()).toEqual([]);
});
