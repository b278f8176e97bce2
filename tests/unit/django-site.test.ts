import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { startDjango, type DjangoSite } from "../support/django.ts";
import { tempFolder } from "../support/folders.ts";

let site: DjangoSite;

beforeAll(async () => {
  site = await startDjango();
}, 120_000);

afterAll(() => site?.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.upstream + path, { headers, redirect: "manual" });

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(site.upstream + path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers,
    redirect: "manual",
  });

const setCookies = (response: Response) =>
  Object.fromEntries(
    response.headers
      .getSetCookie()
      .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
  );

async function csrf(path: string) {
  const response = await get(path);
  const token = /name="csrfmiddlewaretoken" value="(\w+)"/.exec(await response.text())?.[1] ?? "";
  return { token, cookie: `csrftoken=${setCookies(response)["csrftoken"]?.split(";")[0]}` };
}

test("sets its cookies with the promised attributes", async () => {
  const home = setCookies(await get("/"));
  expect(home["csrftoken"]).toMatch(/^\w{32,64};.*Max-Age=31449600; Path=\/; SameSite=Lax$/);
  expect(home["town_campaign"]).toMatch(/^direct;.*Max-Age=2592000; Path=\/; SameSite=Lax$/);

  const shop = setCookies(await get("/shop/"));
  expect(shop["ab_bucket"]).toMatch(
    /^[AB];.*HttpOnly; Max-Age=7776000; Path=\/shop\/; SameSite=Lax$/,
  );
});

test("sets no experiment cookie again for a visitor it knows", async () => {
  const shop = await get("/shop/", { Cookie: "ab_bucket=A" });
  expect(setCookies(shop)).not.toHaveProperty("ab_bucket");
  expect(await shop.text()).toContain("Good to see you again.");
});

test("refuses a form without its token, and takes it with the token", async () => {
  const message = { name: "Ada", text: "The lighthouse is dark." };
  expect((await post("/contact/", message)).status).toBe(403);

  const { token, cookie } = await csrf("/contact/");
  const sent = await post(
    "/contact/",
    { ...message, csrfmiddlewaretoken: token },
    { Cookie: cookie },
  );
  expect([sent.status, sent.headers.get("location")]).toEqual([302, "/contact/thanks/"]);
});

test("signs the administrator in and nobody else", async () => {
  const { token, cookie } = await csrf("/accounts/login/");
  const signIn = (password: string) =>
    post(
      "/accounts/login/",
      { username: site.admin.user, password, csrfmiddlewaretoken: token },
      { Cookie: cookie },
    );
  expect(setCookies(await signIn("wrong"))).not.toHaveProperty("sessionid");

  const signedIn = await signIn(site.admin.password);
  expect(signedIn.headers.get("location")).toBe("/account/");
  expect(setCookies(signedIn)["sessionid"]).toMatch(
    /^[a-z0-9]{32};.*HttpOnly; Max-Age=1209600; Path=\/; SameSite=Lax$/,
  );
});

test("speaks the language of the cookie, then of the browser", async () => {
  const french = await get("/", { "Accept-Language": "fr-CA,en;q=0.5" });
  expect(await french.text()).toContain("Bienvenue à Port-Bleu");

  const arabic = await get("/", { "Accept-Language": "fr", Cookie: "django_language=ar" });
  expect(await arabic.text()).toContain('<html lang="ar" dir="rtl">');
});

test("serves the back office with its style sheets", async () => {
  expect((await get("/backoffice/login/")).status).toBe(200);
  expect((await get("/static/admin/css/base.css")).status).toBe(200);
});

test("a Python that is not there is answered with how to install Django", async () => {
  await expect(startDjango({ python: "/no/such/python3" })).rejects.toThrow(
    "apt-get install python3-django",
  );
});

test("a Python without Django is answered with how to install it", async () => {
  const folder = await tempFolder();
  onTestFinished(() => folder.remove());
  const python = join(folder.path, "python3");
  // -S leaves out the folder where Debian puts Django.
  await writeFile(python, '#!/bin/sh\nexec /usr/bin/python3 -S "$@"\n');
  await chmod(python, 0o755);

  await expect(startDjango({ python })).rejects.toThrow("apt-get install python3-django");
});

test("any other reason for not starting is told in Django's words", async () => {
  await expect(startDjango({ port: site.port })).rejects.toThrow("That port is already in use");
}, 60_000);
