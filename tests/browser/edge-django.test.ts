import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createEdge, type Edge } from "@glassjar/guard/proxy";
import type { Register } from "@glassjar/register";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { signInDjango, startDjango, type DjangoSite } from "../support/django.ts";
import { choiceCookie, guardedSite } from "../support/edge.ts";
import { freePort } from "../support/ports.ts";
import { startThirdParties, type ThirdParties } from "../support/third-parties.ts";

const HOST = "www.town.test";
const necessary = (cookie: string) => ({ cookie, purpose: "needed" });
const register: Register = {
  glassjar: 1,
  site: { name: "Town", origin: `http://${HOST}`, languages: ["en"] },
  providers: { town: { name: "Town" } },
  services: {
    django: {
      provider: "town",
      category: "necessary",
      name: "Django",
      items: ["sessionid", "csrftoken", "django_language", "messages"].map(necessary),
    },
  },
};

describe.sequential("Django through the edge, with consent refused", () => {
  let thirdParties: ThirdParties;
  let django: DjangoSite;
  let edge: Edge;
  let browser: Browser;
  let visitor: BrowserContext;
  let page: Page;
  let origin: string;

  beforeAll(async () => {
    thirdParties = await startThirdParties(0);
    const port = await freePort();
    origin = `http://${HOST}:${port}`;
    django = await startDjango({
      host: HOST,
      thirdParties: { port: thirdParties.port },
      trustedOrigins: [origin],
    });
    const site = { ...guardedSite(register), headTags: () => "" };
    edge = createEdge({ upstream: new URL(django.upstream), site: () => site });
    await once(edge.listen(port, "127.0.0.1"), "listening");
    expect((edge.address() as AddressInfo).port).toBe(port);
    browser = await launchBrowser();
    visitor = await browser.newContext();
    const [name = "", value = ""] = choiceCookie([], {}, { version: 3 }).split(/=(.*)/);
    await visitor.addCookies([{ name, value, url: origin }]);
    page = await visitor.newPage();
    thirdParties.forget();
  });

  afterAll(async () => {
    await browser?.close();
    await edge?.drain(0);
    await django?.close();
    await thirdParties?.close();
  });

  const send = (button: string) =>
    Promise.all([page.waitForNavigation(), page.click(button)]).then(() => undefined);

  test("a visitor writes a message, and changes the language", async () => {
    await page.goto(`${origin}/contact/`);
    await page.fill("#contact [name=name]", "Ada");
    await page.fill("#contact [name=text]", "The lighthouse is dark.");
    await send("#contact button");
    expect(new URL(page.url()).pathname).toBe("/contact/thanks/");
    await page.selectOption("[name=language]", "ar");
    await send("footer button");
    expect(await page.getAttribute("html", "dir")).toBe("rtl");
    await page.selectOption("[name=language]", "en");
    await send("footer button");
  });

  test("the administrator signs in, changes the message, deletes it, and signs out", async () => {
    await signInDjango(page, django, origin);
    await page.goto(`${origin}/backoffice/town/message/`);
    await send("#result_list th a");
    await page.fill("[name=name]", "Grace");
    await send("[name=_save]");
    expect(await page.textContent(".messagelist")).toContain("was changed successfully");
    expect(await page.textContent("#result_list")).toContain("Grace");

    await send("#result_list th a");
    await send(".deletelink");
    await send("[type=submit]");
    expect(await page.textContent(".messagelist")).toContain("was deleted successfully");
    expect(await page.locator("#result_list").count()).toBe(0);

    // Before Django 4.1 signing out is a link, since then a button.
    await send("#user-tools [href*=logout], #logout-form button");
    expect((await visitor.cookies()).some(({ name }) => name === "sessionid")).toBe(false);
    await page.goto(`${origin}/backoffice/`);
    expect(new URL(page.url()).pathname).toBe("/backoffice/login/");
  });

  test("and all the while nothing else was stored or asked for", async () => {
    for (const path of ["/", "/shop/", "/video/"]) {
      await page.goto(origin + path, { waitUntil: "load" });
      await page.waitForTimeout(300);
    }
    expect(thirdParties.requests()).toEqual([]);
    const known = /^(?:cookies_preferences|csrftoken|django_language|messages|sessionid)$/;
    const names = (await visitor.cookies()).map(({ name }) => name);
    expect(names.filter((name) => !known.test(name))).toEqual([]);
  });
});
