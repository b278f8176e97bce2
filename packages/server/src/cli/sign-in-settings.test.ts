import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readSettings } from "./settings.ts";

const OIDC = {
  GLASSJAR_ORIGIN: "https://jar.example",
  GLASSJAR_OIDC_ISSUER: "https://login.town.example",
  GLASSJAR_OIDC_CLIENT_ID: "glassjar",
  GLASSJAR_OIDC_CLIENT_SECRET: "hush",
};

function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "glassjar-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "file.txt");
  writeFileSync(file, text);
  return file;
}

test("a provider of identities is read, its name from its address", () => {
  expect(readSettings(OIDC).oidc).toEqual({
    issuer: "https://login.town.example",
    clientId: "glassjar",
    clientSecret: "hush",
    name: "login.town.example",
    domains: [],
  });
});

test("so are the secret in a file, domains and roles", () => {
  const { GLASSJAR_OIDC_CLIENT_SECRET: _, ...rest } = OIDC;
  const env = {
    ...rest,
    GLASSJAR_OIDC_CLIENT_SECRET_FILE: fileOf("from a file\n"),
    GLASSJAR_OIDC_NAME: "Town account",
    GLASSJAR_OIDC_DOMAINS: "Town.example, school.example",
    GLASSJAR_OIDC_CLAIM: "roles",
    GLASSJAR_OIDC_ROLES: "web=team=town:editor,*=town:viewer",
  };
  expect(readSettings(env).oidc).toMatchObject({
    clientSecret: "from a file",
    name: "Town account",
    domains: ["town.example", "school.example"],
    mapping: {
      claim: "roles",
      lines: [
        { value: "web=team", site: "town", role: "editor" },
        { value: "*", site: "town", role: "viewer" },
      ],
    },
  });
});

test("where leaked passwords are looked up is read", () => {
  const file = fileOf("");
  const range = "https://api.pwnedpasswords.com/range/";
  const env = { GLASSJAR_BREACHED_RANGE: range, GLASSJAR_BREACHED_FILE: file };
  expect(readSettings(env).breached).toEqual({ range, file });
});

test.each([
  [{ ...OIDC, GLASSJAR_OIDC_ISSUER: "http://login.town.example" }, "https address"],
  [{ ...OIDC, GLASSJAR_OIDC_ISSUER: "login" }, "https address"],
  [{ ...OIDC, GLASSJAR_ORIGIN: "" }, "needs GLASSJAR_ORIGIN"],
  [{ ...OIDC, GLASSJAR_OIDC_CLIENT_ID: "" }, "GLASSJAR_OIDC_CLIENT_ID is missing"],
  [{ ...OIDC, GLASSJAR_OIDC_CLIENT_SECRET: "" }, "GLASSJAR_OIDC_CLIENT_SECRET is missing"],
  [{ ...OIDC, GLASSJAR_OIDC_CLIENT_SECRET_FILE: "/nowhere" }, "cannot be read"],
  [{ ...OIDC, GLASSJAR_OIDC_SCOPE: "email" }, "must contain openid"],
  [{ ...OIDC, GLASSJAR_OIDC_ROLES: "web=town:emperor" }, "must be like web-team=town:editor"],
  [{ GLASSJAR_BREACHED_RANGE: "http://evil.example" }, "https address"],
  [{ GLASSJAR_SECOND_FACTOR: "sometimes" }, "optional or required"],
  [{ GLASSJAR_BREACHED_FILE: "/nowhere" }, "no such file"],
])("%j is refused: %s", (env, words) => {
  expect(() => readSettings(env)).toThrow(words);
});
