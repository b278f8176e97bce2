import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createApp } from "./app.ts";
import { ERRORS } from "./errors.ts";
import { LANGUAGES, textsOf } from "./locales/locales.ts";
import { ensurePlatform } from "./platform.ts";
import { browserSession, formBody, HOST } from "./testing/browser-session.ts";
import { signedIn } from "./testing/signed-in.ts";
import { temporaryStore } from "./testing/temporary-store.ts";

async function platform(options = {}) {
  const store = temporaryStore();
  await ensurePlatform(store);
  const app = await createApp({ store, site: "platform", ...options });
  return { store, app };
}

const JSON_TYPE = { "content-type": "application/json" };

describe("bad input", () => {
  test.each([
    ["malformed JSON", { payload: "{,}", headers: JSON_TYPE }, 400, "invalid-json"],
    ["an empty JSON body", { payload: "", headers: JSON_TYPE }, 400, "invalid-json"],
    ["JSON that fits no schema", { payload: "[]", headers: JSON_TYPE }, 400, "invalid-input"],
    [
      "a prototype in JSON",
      { payload: '{"__proto__":{}}', headers: JSON_TYPE },
      400,
      "invalid-json",
    ],
    ["XML", { payload: "<a/>", headers: { "content-type": "text/xml" } }, 415, "unsupported-type"],
    [
      "a huge body",
      { payload: JSON.stringify("x".repeat(300_000)), headers: JSON_TYPE },
      413,
      "too-large",
    ],
  ])("%s gives a problem document", async (_, request, status, code) => {
    const { app } = await platform();
    const answer = await app.inject({ method: "POST", url: "/api/v1/choices", ...request });
    expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(answer.json()).toMatchObject({ type: `/cookies/problems/${code}`, status, code });
    expect(answer.json().detail.length).toBeGreaterThan(10);
    expect(answer.statusCode).toBe(status);
  });

  test.each(["/%", "/%ff", "/api/v1/receipts/%zz", "//", "/..%2f..%2fetc%2fpasswd"])(
    "the address %o gives a problem document",
    async (url) => {
      const { app } = await platform();
      const answer = await app.inject({ url });
      expect(answer.headers["content-type"]).toContain("application/problem+json");
      expect([400, 404]).toContain(answer.statusCode);
    },
  );

  test("a query that fits no schema names the field", async () => {
    const { app } = await platform();
    const answer = await app.inject("/api/v1/services?limit=1000000");
    expect(answer.json()).toMatchObject({
      code: "invalid-input",
      errors: [{ pointer: "/limit", detail: "must be <= 100" }],
    });
  });

  test("a body of a type that the route does not declare is not let through unchecked", async () => {
    const { app } = await platform();
    for (const headers of [{ "content-type": "text/plain" }, { "content-type": "x/y" }, {}]) {
      const answer = await app.inject({ method: "POST", url: "/api/v1/choices", headers });
      expect([answer.statusCode, answer.json().code]).toEqual([415, "unsupported-type"]);
    }
  });

  test("a parameter that is not declared is named, and never reaches the store", async () => {
    const { app } = await platform();
    const answer = await app.inject({ url: "/api/v1/items?limti=5" });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().detail).toBe('querystring does not take "limti".');
  });

  test("a form without its fields gives a page, in the visitor's language", async () => {
    const { app } = await platform();
    const browser = browserSession(app);
    browser.cookies.set("django_language", "fr");
    const answer = await browser.submit("/sign-in", "/sign-in", { email: "a@b.example" });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain("Une partie de votre saisie");
  });

  test("no cookie, however malformed, breaks a page", async () => {
    const { app } = await platform();
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^[\x20-\x7e]{0,200}$/),
        fc.constantFrom("sessionid", "csrftoken", "django_language", "cookies_preferences"),
        async (text, name) => {
          const headers = { host: HOST, cookie: `${name}=${text}; ${text}` };
          const answer = await app.inject({ url: "/cookies/preferences", headers });
          expect(answer.statusCode).toBe(200);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("no form body, however odd, is our fault", async () => {
    const { app } = await platform();
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.string()), async (fields) => {
        const answer = await app.inject({
          method: "POST",
          url: "/api/v1/choices",
          headers: { host: HOST, "content-type": "application/x-www-form-urlencoded" },
          payload: formBody(fields),
        });
        expect(answer.statusCode).toBe(400);
      }),
      { numRuns: 60 },
    );
  });
});

describe("errors", () => {
  test("have words in every language", () => {
    for (const language of LANGUAGES)
      expect(Object.keys(textsOf(language).errors).sort()).toEqual(Object.keys(ERRORS).sort());
  });

  test("of ours say nothing of what is inside", async () => {
    const { store, app } = await platform();
    app.log.level = "silent";
    await store.close();
    const api = await app.inject("/api/v1/services");
    expect([api.statusCode, api.json().code]).toEqual([500, "internal"]);
    expect(api.body).not.toMatch(/database|sqlite|at .*\.ts/i);
    const page = await app.inject({ url: "/", headers: { accept: "text/html" } });
    expect(page.statusCode).toBe(500);
    expect(page.body).toContain("Something went wrong on our side");
    expect(page.body).not.toMatch(/database|sqlite|\.ts:/i);
  });

  test("at an unknown address are a page for people, a problem for scripts", async () => {
    const { app } = await platform();
    const page = await app.inject({ url: "/nothing", headers: { accept: "text/html,*/*" } });
    expect([page.statusCode, page.headers["content-type"]]).toEqual([
      404,
      "text/html; charset=utf-8",
    ]);
    for (const headers of [{}, { accept: "*/*" }, { accept: "application/json" }]) {
      const answer = await app.inject({ url: "/nothing?secret=1", headers });
      expect(answer.json()).toMatchObject({
        code: "not-found",
        detail: "There is nothing at /nothing.",
      });
    }
    const api = await app.inject({ url: "/api/v1/nothing", headers: { accept: "text/html" } });
    expect(api.json()).toMatchObject({ code: "not-found" });
  });
});

describe("headers", () => {
  test("keep browsers strict on pages, data and errors alike", async () => {
    const { app } = await platform();
    for (const url of ["/", "/api/v1/services", "/nothing", "/glassjar.js"]) {
      const { headers } = await app.inject(url);
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "x-frame-options": "DENY",
      });
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*|http:/);
    }
  });

  test("let an error be a page also where a form was sent to the API", async () => {
    const { app } = await platform();
    const { body, headers } = await app.inject({
      method: "POST",
      url: "/api/v1/choices",
      headers: { accept: "text/html", "content-type": "application/x-www-form-urlencoded" },
      payload: "how=nonsense",
    });
    const policy = String(headers["content-security-policy"]);
    const [, nonce = "?"] = /'nonce-([\w-]+)'/.exec(policy) ?? [];
    expect(body).toContain(`nonce="${nonce}"`);
    expect(policy).toContain("style-src 'self'");
  });

  test("give every page its own nonce, and every script carries it", async () => {
    const { app } = await platform();
    const nonces = new Set<string>();
    for (let round = 0; round < 3; round++) {
      const { body, headers } = await app.inject("/");
      const [, nonce = "?"] =
        /'nonce-([\w-]+)'/.exec(String(headers["content-security-policy"])) ?? [];
      const scripts = [...body.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.length).toBeGreaterThan(1);
      expect(scripts.every((tag) => tag.includes(`nonce="${nonce}"`))).toBe(true);
      expect(body).not.toMatch(/ style="| on[a-z]+="/);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  test("of strangers are not believed", async () => {
    const { app } = await platform();
    const headers = {
      host: HOST,
      "x-forwarded-proto": "https",
      "x-forwarded-host": "evil.example",
    };
    const { headers: answered } = await app.inject({ url: "/", headers });
    expect(answered["set-cookie"]).not.toContain("Secure");
  });
});

test("the OpenAPI document describes the routes", async () => {
  const { app } = await platform();
  const document = (await app.inject("/api/v1/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toEqual(
    expect.arrayContaining([
      "/api/v1/choices",
      "/api/v1/services",
      "/api/v1/items.csv",
      "/api/v1/account",
    ]),
  );
  expect(document.paths["/api/v1/choices"].post.requestBody.content).toHaveProperty([
    "application/json",
    "schema",
    "properties",
    "granted",
  ]);
});

test("security.txt is served when there is somebody to write to", async () => {
  const url = "/.well-known/security.txt";
  const { app } = await platform({ securityContact: "mailto:security@town.example" });
  expect((await app.inject(url)).body).toMatch(
    /^Contact: mailto:security@town\.example\nExpires: \d{4}-/,
  );
  expect((await (await platform()).app.inject(url)).statusCode).toBe(404);
});

test("the back office is for people who are signed in", async () => {
  const { app, store } = await platform();
  const stranger = await app.inject("/office/");
  expect(stranger.headers.location).toBe("/sign-in?next=%2Foffice%2F");
  const client = await signedIn(app, store);
  expect((await client.request({ url: "/office/" })).statusCode).toBe(200);
});
