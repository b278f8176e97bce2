import { describe, expect, test } from "vitest";
import { createApp } from "../../app.ts";
import { signedIn } from "../../testing/signed-in.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";

async function served() {
  const store = temporaryStore();
  const app = await createApp({ store, site: "platform" });
  return { app, client: await signedIn(app, store) };
}

const nonceOf = (policy: unknown) => /script-src 'nonce-([^']+)'/.exec(String(policy))?.[1];

describe("the page of the office", () => {
  test.each(["/office", "/office/", "/office/sites/shop/register"])(
    "%s leads strangers to the sign-in page and back",
    async (url) => {
      const { app } = await served();
      const response = await app.inject({ url });
      expect(response.statusCode).toBe(302);
      expect(response.headers.location).toBe(`/sign-in?next=${encodeURIComponent(url)}`);
    },
  );

  test.each(["/office", "/office/", "/office/sites/shop/register"])(
    "%s is the page for those who are signed in",
    async (url) => {
      const { client } = await served();
      const response = await client.request({ url });
      expect(response.statusCode).toBe(200);
      expect(response.headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(response.headers["cache-control"]).toBe("no-store");
      expect(response.body).toContain('<div id="root">');
    },
  );

  test("carries the nonce of its policy, another one each time", async () => {
    const { client } = await served();
    const [first, second] = [
      await client.request({ url: "/office/" }),
      await client.request({ url: "/office/" }),
    ];
    const nonce = nonceOf(first.headers["content-security-policy"]);
    expect(first.body).toContain(`<meta property="csp-nonce" nonce="${nonce}"`);
    expect(first.body).not.toContain("__CSP_NONCE__");
    expect(nonceOf(second.headers["content-security-policy"])).not.toBe(nonce);
  });

  test("follows django_language", async () => {
    const { client } = await served();
    const response = await client.request({ url: "/office/", cookies: { django_language: "ar" } });
    expect(response.body).toContain('<html lang="ar" dir="rtl">');
  });
});

test.each(["ca", "de", "en", "es", "fr", "nl", "ar"])(
  "the office speaks %s, which its menu sets, whatever the site speaks",
  async (language) => {
    const { client } = await served();
    const set = await client.request({
      method: "POST",
      url: "/i18n/setlang/",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: `language=${language}&next=/office/`,
    });
    expect(set.headers["set-cookie"]).toContain(`django_language=${language};`);
    const cookies = { django_language: language };
    const page = await client.request({ url: "/office/", cookies });
    expect(page.body).toContain(`<html lang="${language}"`);
    expect(page.headers["content-language"]).toBe(language);
  },
);

describe("the files of the office", () => {
  test("are there for good, under names that change with them", async () => {
    const { app, client } = await served();
    const { body } = await client.request({ url: "/office/" });
    const script = /src="(\/office\/assets\/[^"]+\.js)"/.exec(body)?.[1] ?? "";
    const response = await app.inject({ url: script });
    expect(response.statusCode).toBe(200);
    expect(response.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(response.headers["content-type"]).toContain("javascript");
  });

  test.each([
    "/office/assets/none.js",
    "/office/assets/../index.html",
    "/office/assets/%2e%2e/index.html",
    "/office/assets/%2e%2e%2f%2e%2e%2fpackage.json",
  ])("%s gives nothing away", async (url) => {
    const { app } = await served();
    const response = await app.inject({ url });
    expect(response.statusCode).toBeGreaterThanOrEqual(300);
    expect(response.body).not.toMatch(/glassjar\/office|id="root"/);
  });
});
