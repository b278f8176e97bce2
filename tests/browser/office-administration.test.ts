import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadTexts, type Language, type Texts } from "../../packages/office/src/locales/texts.ts";
import { startOffice, type SignedInPage, type TestOffice } from "../support/office.ts";
import { ADMINISTRATOR } from "../support/programs.ts";

const NEW_PASSWORD = "nineteen slow otters";

let office: TestOffice;
let visit: SignedInPage;
let page: Page;
let texts: Texts;
/** Milliseconds by which the office's clock is late. */
let late = 0;

beforeAll(async () => {
  office = await startOffice({ now: () => Date.now() - late });
});

afterAll(() => office?.close());

afterEach(async () => {
  await visit.context.close();
});

async function enter(language: Language): Promise<void> {
  visit = await office.signIn();
  ({ page } = visit);
  texts = await loadTexts(language);
  const { hostname } = new URL(office.address);
  await visit.context.addCookies([
    { name: "django_language", value: language, domain: hostname, path: "/" },
  ]);
}

async function open(path: string, title: string): Promise<void> {
  await page.goto(`${office.address}/office${path}`);
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
}

const button = (name: string) => page.getByRole("button", { name, exact: true });

describe.each(["en", "ar"] as const)("in %s", (language) => {
  beforeEach(() => enter(language));

  test("somebody is invited, comes, gets another role and leaves", async () => {
    const { people, shell } = texts;
    const email = `bob-${language}@town.example`;
    await open("/sites/shop/people", shell.people);
    const form = page.locator("form", { hasText: people.inviteHelp });
    const send = async () => {
      await form.getByLabel(people.email).fill(email);
      await form.getByRole("radio", { name: people.roles.editor }).check();
      await button(people.send).press("Enter");
      const link = page.getByLabel(people.link);
      await link.waitFor();
      return link.inputValue();
    };
    const first = await send();
    await button(`${people.withdraw}: ${email}`).press("Enter");
    await page.getByText(people.withdrawn(email)).waitFor();
    expect((await fetch(first)).status).toBe(410);
    const second = await send();
    await button(`${people.resend}: ${email}`).press("Enter");
    const link = page.getByLabel(people.link);
    await expect.poll(() => link.inputValue()).not.toBe(second);
    expect((await fetch(second)).status).toBe(410);
    await accept(await link.inputValue());

    await page.reload();
    const row = page.getByRole("row", { name: email });
    expect(await row.innerText()).toContain(people.roles.editor);
    await button(`${people.role}: ${email}`).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: people.roles.editor }).press("ArrowDown");
    await dialog.getByRole("button", { name: people.giveRole }).press("Enter");
    await page.getByText(people.roleSet(email, people.roles.publisher)).waitFor();
    await expect.poll(() => row.innerText()).toContain(people.roles.publisher);

    await button(`${people.remove}: ${email}`).press("Enter");
    await expect
      .poll(() =>
        dialog
          .getByRole("button", { name: texts.lists.cancel })
          .evaluate((element) => element === document.activeElement),
      )
      .toBe(true);
    await dialog.getByRole("button", { name: people.remove, exact: true }).press("Enter");
    await page.getByText(people.removed(email)).waitFor();
    await expect.poll(() => row.count()).toBe(0);

    // Who has an account needs no invitation.
    await form.getByLabel(people.email).fill(email);
    await button(people.send).press("Enter");
    await page.getByText(people.hasAccount(email)).waitFor();
    await button(people.giveRole).press("Enter");
    await form.getByRole("status").getByText(people.roleSet(email, people.roles.viewer)).waitFor();
    await expect.poll(() => row.count()).toBe(1);
    // A refused invitation is on the console; nothing else is.
    expect(visit.errors.filter((line) => !line.includes("409"))).toEqual([]);
  });

  test("a key is shown once, works, and is refused once it is revoked", async () => {
    const { keys, shell, lists } = texts;
    const name = `Dashboard ${language}`;
    await open("/sites/shop/keys", shell.keys);
    await button(keys.create).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(keys.name).fill(name);
    await dialog.getByLabel(keys.scopeNames["data.read"]).uncheck();
    await page.getByText(keys.noScope).waitFor();
    await dialog.getByLabel(keys.scopeNames["activity.read"]).check();
    await dialog.getByLabel(keys.lifetime).selectOption(keys.days(30));
    await dialog.getByRole("button", { name: keys.submit }).press("Enter");
    const key = await page.getByLabel(keys.key, { exact: true }).inputValue();
    expect(key).toMatch(/^gj_[\w-]{43}$/);
    await visit.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await button(lists.copy).press("Enter");
    await button(lists.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key);
    await button(keys.kept).press("Enter");
    await page.getByRole("row", { name }).waitFor();
    expect(await page.content()).not.toContain(key);

    const ask = () =>
      fetch(`${office.address}/api/v1/office/sites/shop/activity`, {
        headers: { authorization: `Apikey ${key}` },
      });
    expect((await ask()).status).toBe(200);
    await page.getByLabel(lists.search).fill("no such key");
    await page.getByText(keys.none).waitFor();
    await page.getByLabel(lists.search).fill(name.slice(3).toUpperCase());
    await button(`${keys.revoke}: ${name}`).press("Enter");
    await dialog.getByRole("button", { name: keys.revoke, exact: true }).press("Enter");
    await page.getByText(keys.revoked(name)).waitFor();
    expect((await ask()).status).toBe(401);
    expect(visit.errors).toEqual([]);
  });

  test("sessions elsewhere are ended, one or all", async () => {
    const { sessions, shell } = texts;
    const others = [await office.signIn(), await office.signIn()];
    await open("/sessions", shell.sessions);
    const rows = async () => (await page.getByRole("table").getByRole("row").count()) - 1;
    await expect.poll(rows).toBeGreaterThan(2);
    const before = await rows();
    const end = page.getByRole("table").getByRole("button");
    await end.first().press("Enter");
    await page.getByText(sessions.ended).waitFor();
    await expect.poll(rows).toBe(before - 1);
    await button(sessions.endOthers).press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: sessions.endOthers }).press("Enter");
    await page.getByText(sessions.onlyThis).waitFor();
    expect(await rows()).toBe(1);
    for (const { page: other, context } of others) {
      await other.goto(`${office.address}/account`);
      expect(new URL(other.url()).pathname).toBe("/sign-in");
      await context.close();
    }
    expect(visit.errors).toEqual([]);
  });

  test("a site is added, and its settings are kept in the draft", async () => {
    const { sites, shell } = texts;
    const id = `harbour-${language}`;
    await open("/sites", shell.sites);
    await button(sites.add).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog
      .getByRole("textbox", { name: sites.name, exact: true })
      .fill(`Harbour ${language}`);
    await dialog.getByLabel(sites.id).fill("shop");
    await dialog.getByLabel(sites.address).fill("https://harbour.example");
    await dialog.getByRole("radio", { name: sites.modes.observe }).check();
    await dialog.getByRole("button", { name: sites.submit, exact: true }).press("Enter");
    await page.getByText(sites.taken).waitFor();
    await dialog.getByLabel(sites.id).fill(id);
    await dialog.getByRole("button", { name: sites.submit, exact: true }).press("Enter");
    await page.getByRole("heading", { level: 1, name: shell.register, exact: true }).waitFor();
    const draft = await office.store.drafts.get(id);
    expect(draft?.text).toContain("undeclared: observe");

    await open(`/sites/${id}/settings`, shell.settings);
    await page.getByLabel(sites.address).fill("https://port.example");
    await page.getByRole("radio", { name: sites.modes.enforce }).check();
    await button(sites.save).press("Enter");
    await page.getByText(sites.saved).waitFor();
    const later = await office.store.drafts.get(id);
    expect(later?.text).toContain("origin: https://port.example");
    expect(later?.text).toContain("undeclared: enforce");
    await page.getByRole("link", { name: sites.toRegister }).press("Enter");
    await page.getByRole("heading", { level: 1, name: shell.register, exact: true }).waitFor();
    expect(visit.errors.filter((line) => !line.includes("409"))).toEqual([]);
  });

  test("one's account tells who one is and changes the language", async () => {
    const { account, shell, people } = texts;
    await open("/account", shell.myAccount);
    await page.getByText(people.ofInstallation).waitFor();
    expect(await page.getByRole("region", { name: account.signingIn }).innerText()).toContain(
      account.off,
    );
    await page
      .getByRole("combobox", { name: account.language, exact: true })
      .selectOption("Deutsch");
    await button(account.choose).press("Enter");
    await page.getByRole("heading", { level: 1, name: "Mein Konto" }).waitFor();
    expect(visit.errors).toEqual([]);
  });
});

describe.each(["en", "ar"] as const)("accounts in %s", (language) => {
  beforeEach(() => enter(language));

  test("one is closed, opened, loses its second step, and is deleted, each after a question", async () => {
    const { accounts, account, people } = texts;
    const email = `eve-${language}@town.example`;
    const passwordHash = "none";
    const user = await office.store.users.add({ email, passwordHash, role: "member" });
    const id = user?.id ?? "";
    await office.store.people.set(id, "shop", "editor");
    await office.store.secondFactors.set(id, { secret: "GEZDGNBVGY3TQOJQ", lastStep: 0 });
    await open("/accounts", accounts.title);
    await page.getByLabel(people.email).fill(email.slice(0, 6).toUpperCase());
    const row = page.getByRole("row", { name: email });
    await expect.poll(() => row.innerText()).toContain(`shop: ${people.roles.editor}`);
    const dialog = page.getByRole("dialog");
    const choose = async (step: string) => {
      await button(`${accounts.manage}: ${email}`).press("Enter");
      await dialog.getByRole("button", { name: step, exact: true }).press("Enter");
    };
    const confirm = async (step: string, done: string) => {
      await choose(step);
      await dialog.getByRole("button", { name: texts.lists.cancel }).waitFor();
      await dialog.getByRole("button", { name: step, exact: true }).press("Enter");
      await page.getByText(done).waitFor();
    };
    await confirm(accounts.close, accounts.closeDone(email));
    await expect.poll(() => row.innerText()).toContain(accounts.closed);
    expect((await office.store.users.get(id))?.disabledAt).toBeGreaterThan(0);
    await page.getByLabel(accounts.state).selectOption(accounts.open);
    await page.getByText(people.none).waitFor();
    await page.getByLabel(accounts.state).selectOption(accounts.closed);
    await row.waitFor();
    // A link shows the same list.
    await page.reload();
    await row.waitFor();
    expect(await page.getByLabel(people.email).inputValue()).toBe(email.slice(0, 6).toUpperCase());
    await confirm(accounts.reopen, accounts.reopenDone(email));
    await page.getByLabel(accounts.state).selectOption(texts.filters.all);
    await expect.poll(() => row.innerText()).toContain(accounts.open);
    await confirm(accounts.reset, accounts.resetDone(email));
    expect(await office.store.secondFactors.isOn(id)).toBe(false);
    await button(`${accounts.manage}: ${email}`).press("Enter");
    const facts = dialog.getByRole("region", { name: account.signingIn });
    await expect.poll(() => facts.innerText()).toContain(account.off);
    await page.keyboard.press("Escape");
    await confirm(accounts.remove, accounts.removeDone(email));
    await expect.poll(() => row.count()).toBe(0);
    expect(await office.store.users.get(id)).toBeUndefined();
    expect(visit.errors).toEqual([]);
  });

  test("one's own is left to another administrator", async () => {
    const { accounts } = texts;
    const { email } = ADMINISTRATOR;
    await open("/accounts", accounts.title);
    await button(`${accounts.manage}: ${email}`).press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByText(accounts.own).waitFor();
    for (const name of [accounts.close, accounts.remove])
      expect(await dialog.getByRole("button", { name, exact: true }).count()).toBe(0);
  });
});

test("who may not do something is not shown it, and cannot by its address", async () => {
  await enter("en");
  const { people, shell } = texts;
  await open("/sites/shop/people", shell.people);
  const email = "vera@town.example";
  await page.locator("form", { hasText: people.inviteHelp }).getByLabel(people.email).fill(email);
  await button(people.send).press("Enter");
  const link = await page.getByLabel(people.link).inputValue();
  const vera = await accept(link, false);
  await vera.goto(`${office.address}/office/sites/shop`);
  const nav = vera.getByRole("navigation", { name: shell.navigation });
  await nav.getByRole("link", { name: shell.audits }).waitFor();
  expect(await nav.getByRole("link").allInnerTexts()).toEqual([
    shell.overview,
    shell.register,
    shell.audience,
    shell.audits,
    shell.sites,
  ]);
  // Nor does the overview lead where she may not go.
  expect(await vera.locator("main").getByRole("link", { name: shell.choices }).count()).toBe(0);
  for (const path of [
    "sites/shop/people",
    "sites/shop/keys",
    "sites/shop/settings",
    "sites/shop/activity",
    "sites/shop/choices",
    "accounts",
  ]) {
    await vera.goto(`${office.address}/office/${path}`);
    await vera.getByText(texts.state.failed).first().waitFor();
  }
  await vera.goto(`${office.address}/office/sites`);
  await vera.getByRole("row", { name: "Shop" }).waitFor();
  expect(await vera.getByRole("row").count()).toBe(2);
  expect(await vera.getByRole("button", { name: texts.sites.add }).count()).toBe(0);
  await vera.context().close();
});

test("a sensitive step asks for a new sign-in, and goes on after it by itself", async () => {
  late = 20 * 60_000;
  await enter("en");
  late = 0;
  const { keys, shell, confirm } = texts;
  await open("/sites/shop/keys", shell.keys);
  await button(keys.create).press("Enter");
  const dialog = page.getByRole("dialog", { name: keys.create });
  await dialog.getByLabel(keys.name).fill("Kept while signing in");
  await dialog.getByRole("button", { name: keys.submit }).press("Enter");
  const ask = page.getByRole("dialog", { name: confirm.title });
  await ask.getByRole("button", { name: texts.lists.cancel }).press("Enter");
  await dialog.getByRole("alert").waitFor();
  await dialog.getByRole("button", { name: keys.submit }).press("Enter");
  const [popup] = await Promise.all([
    visit.context.waitForEvent("page"),
    ask.getByRole("link", { name: confirm.signIn }).press("Enter"),
  ]);
  await popup
    .getByLabel(/password/i)
    .first()
    .fill("seventeen quiet herons");
  await popup.locator("main form button[type=submit]").first().click();
  await page.getByLabel(keys.key, { exact: true }).waitFor();
  await expect.poll(() => popup.isClosed()).toBe(true);
  await button(keys.kept).press("Enter");
  await page.getByRole("row", { name: "Kept while signing in" }).waitFor();
});

/** Follows an invitation in another browser, and gives back its page where that is to stay open. */
async function accept(link: string, leave = true): Promise<Page> {
  const context = await office.browser.newContext({ locale: "en" });
  const guest = await context.newPage();
  await guest.goto(link);
  await guest.fill("[name=password]", NEW_PASSWORD);
  await guest.click("main form button[type=submit]");
  await guest.waitForURL(/\/office\//);
  if (leave) await context.close();
  return guest;
}
