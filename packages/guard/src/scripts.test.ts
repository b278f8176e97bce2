import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { parseRegister } from "@glassjar/register";
import { describe, expect, it } from "vitest";
import {
  chooseScript,
  gateScript,
  leanNoticeScript,
  reviveScript,
  settingsScript,
  type ScriptBundles,
} from "./scripts.ts";

const resolve = createRequire(import.meta.url).resolve;
const bundle = (name: string) => readFileSync(resolve(`@glassjar/${name}.js`), "utf8");

const bundles: ScriptBundles = {
  gate: bundle("guard/bundle/gate"),
  gateEdge: bundle("guard/bundle/gate-edge"),
  gateSettled: bundle("guard/bundle/gate-settled"),
  first: bundle("guard/bundle/first"),
  revive: bundle("guard/bundle/revive"),
  choose: bundle("guard/bundle/choose"),
  fields: bundle("guard/bundle/fields"),
  notice: bundle("consent/bundle/notice"),
  older: bundle("consent/bundle/older"),
  settings: bundle("consent/bundle/settings"),
  adapter: (name) => bundle(`consent/bundle/${name}`),
};

/** The demonstration site's. */
const register = () => {
  const path = join(import.meta.dirname, "../../../sites/demo/glassjar.yaml");
  const { register: parsed } = parseRegister(readFileSync(path, "utf8"));
  if (!parsed) throw new Error(`${path} is no register.`);
  return parsed;
};
const source = { register: register(), version: 1 };
const edge = { ...source, enforcedByHttp: true };
const choice = { version: 1, services: {}, day: 20_780, receipt: "aZ09_-aZ09_-kQw3" };
const refused = { ...choice, granted: [] };
const granted = { ...choice, granted: ["statistical", "marketing"] };

/** Bytes as they travel to a visitor. */
const weigh = (...scripts: string[]) =>
  scripts
    .map((script) =>
      brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    )
    .reduce((sum, { length }) => sum + length, 0);

// A limit is what was reached, rounded up: who goes over it says why, here.
describe("what a visitor downloads for the demonstration register, brotli 11", () => {
  it.each([
    ["who granted everything", 2112, () => [gateScript(bundles, { ...source, choice: granted })]],
    ["and what brings marked content to life", 1150, () => [reviveScript(bundles)]],
    ["who refused everything", 4635, () => [gateScript(bundles, { ...source, choice: refused })]],
    [
      "who granted everything, behind the edge",
      2050,
      () => [gateScript(bundles, { ...edge, choice: granted })],
    ],
    [
      "who refused everything, behind the edge",
      1980,
      () => [gateScript(bundles, { ...edge, choice: refused })],
    ],
    ["a first visit", 7540, () => [gateScript(bundles, source, "en")]],
    [
      "a first visit behind the edge",
      4170,
      () => [gateScript(bundles, edge), leanNoticeScript(bundles, edge, "en", "/whole.js")],
    ],
    ["what a decision needs", 5020, () => [chooseScript(bundles, source, "en")]],
    ["the preference centre", 4096, () => [settingsScript(bundles, source, "en")]],
  ] as const)("%s: at most %i bytes", (name, limit, scripts) => {
    expect(weigh(...scripts())).toBeLessThanOrEqual(limit);
  });
});
