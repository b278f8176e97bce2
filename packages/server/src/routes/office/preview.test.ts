import { parseRegister } from "@glassjar/register";
import { describe, expect, test } from "vitest";
import { createApp } from "../../app.ts";
import { signedIn } from "../../testing/signed-in.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown, TOWN } from "../../testing/town.ts";

const STYLED = TOWN.replace(
  "  areas:",
  `  consent: # how we ask
    look: box # in the corner
    theme:
      light: { accent: "#07502b" }
    adapters: { matomo: {} }
  areas:`,
);

async function office() {
  const store = temporaryStore();
  await publishTown(store);
  const app = await createApp({ store, site: "town" });
  const client = await signedIn(app, store);
  const headers = { host: "localhost" };
  const banner = async (text: string, wanted?: object) => {
    const url = "/api/v1/office/sites/town/banner";
    const payload = { text, ...(wanted && { banner: wanted }) };
    return client.request({ method: "POST", url, headers, payload });
  };
  const preview = (fields: Record<string, string>) =>
    client.request({
      method: "POST",
      url: "/api/v1/office/sites/town/banner-preview",
      headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams(fields).toString(),
    });
  return { banner, preview };
}

describe("the look of a banner", () => {
  test("is read from a register text", async () => {
    const { banner } = await office();
    const { banner: look, languages, problems, shown, fair } = (await banner(STYLED)).json();
    expect(look).toEqual({ look: "box", theme: { light: { accent: "#07502b" } } });
    expect([languages, problems, shown, fair]).toEqual([["en", "fr", "ar"], [], true, true]);
    expect((await banner(TOWN)).json().banner).toEqual({});
  });

  test("is written back where it stands, and all else stays, comments too", async () => {
    const { banner } = await office();
    const wanted = { look: "sheet", theme: { light: { accent: "#003366" } } };
    const { text, fair } = (await banner(STYLED, wanted)).json();
    expect(text).toBe(STYLED.replace("look: box", "look: sheet").replace("#07502b", "#003366"));
    expect(fair).toBe(true);
  });

  test("is made where nothing was declared, and leaves nothing behind when taken back", async () => {
    const { banner } = await office();
    const wanted = {
      scheme: "dark",
      theme: { dark: { accent: "#8fe3b4" }, radius: 0, font: "Georgia, serif" },
      control: false,
    };
    const { text } = (await banner(TOWN, wanted)).json();
    const { register } = parseRegister(text);
    expect(register?.site.consent).toEqual(wanted);
    const back = (await banner(text, {})).json();
    expect(parseRegister(back.text).register).toEqual(parseRegister(TOWN).register);
    const kept = (await banner(STYLED, {})).json();
    expect(parseRegister(kept.text).register?.site.consent).toEqual({ adapters: { matomo: {} } });
  });

  test("that cannot be read is refused with the reasons of the check", async () => {
    const { banner } = await office();
    const answer = (await banner(TOWN, { theme: { light: { accent: "#8ab4f8" } } })).json();
    expect([answer.fair, answer.shown]).toEqual([false, true]);
    const [contrast] = answer.problems;
    expect(contrast).toMatchObject({ code: "theme-contrast", severity: "error" });
    expect(contrast.message).toContain("the words on accept and refuse");
    expect(answer.problems).toEqual(
      parseRegister(answer.text).problems.filter(({ pointer }) =>
        pointer.startsWith("/site/consent"),
      ),
    );
  });

  test("that is no colour is said to be none, and not shown", async () => {
    const { banner } = await office();
    for (const accent of ["red", "#12", "</style>"]) {
      const answer = (await banner(TOWN, { theme: { light: { accent } } })).json();
      expect([answer.fair, answer.shown]).toEqual([false, false]);
    }
  });

  test("is not looked for in a text that is no register", async () => {
    const { banner } = await office();
    const answer = (await banner("site: [", { look: "box" })).json();
    expect(answer).toMatchObject({ text: "site: [", shown: false, fair: false });
    expect(answer.banner).toBeUndefined();
    expect((await banner(TOWN, { unknown: 1 })).statusCode).toBe(400);
  });
});

describe("the preview", () => {
  test("is the server's own markup in the language asked for, behind a strict policy", async () => {
    const { preview } = await office();
    const answer = await preview({ text: STYLED, language: "ar", scheme: "light" });
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["x-frame-options"]).toBe("SAMEORIGIN");
    expect(answer.headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'nonce-[\w-]+'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox$/,
    );
    expect(answer.body).toMatch(/^<!doctype html><html lang="ar" dir="rtl"/);
    expect(answer.body).toContain('<template shadowrootmode="open">');
    expect(answer.body).not.toContain("<script");
  });

  test("shows the scheme asked for, unless the register fixes one", async () => {
    const { preview } = await office();
    const shown = async (text: string) =>
      (await preview({ text, language: "en", scheme: "dark" })).body;
    expect(await shown(STYLED)).toContain('data-scheme="dark"');
    expect(await shown(STYLED)).not.toContain("prefers-color-scheme");
    expect(await shown(STYLED.replace("look: box", "scheme: light"))).toContain(
      'data-scheme="light"',
    );
  });

  test("of a text that is no register is refused", async () => {
    const { preview } = await office();
    expect((await preview({ text: "site: [", language: "en", scheme: "light" })).statusCode).toBe(
      422,
    );
    expect((await preview({ text: TOWN, language: "en", scheme: "pink" })).statusCode).toBe(400);
  });

  test("writes what the register says as text", async () => {
    const { preview } = await office();
    const text = TOWN.replace("name: { en: Town", 'name: { en: "</title><script>x</script>"');
    const { body } = await preview({ text, language: "en", scheme: "light" });
    expect(body).not.toContain("<script");
  });
});
