import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { parseRegister } from "@glassjar/register";
import { describe, expect, it } from "vitest";
import {
  chooseScript,
  gateScript,
  noticeScript,
  settingsScript,
  type ScriptBundles,
} from "./scripts.ts";

const resolve = createRequire(import.meta.url).resolve;
const bundle = (name: string) => readFileSync(resolve(`@glassjar/${name}.js`), "utf8");

const bundles: ScriptBundles = {
  gate: bundle("guard/bundle/gate"),
  gateEdge: bundle("guard/bundle/gate-edge"),
  choose: bundle("guard/bundle/choose"),
  notice: bundle("consent/bundle/notice"),
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
    ["the gate", 4480, () => [gateScript(bundles, source)]],
    ["the gate behind the edge", 2560, () => [gateScript(bundles, edge)]],
    [
      "a first visit",
      7424,
      () => [gateScript(bundles, source), noticeScript(bundles, source, "en")],
    ],
    ["what a decision needs", 4400, () => [chooseScript(bundles, source, "en")]],
    ["the preference centre", 4096, () => [settingsScript(bundles, source, "en")]],
  ] as const)("%s: at most %i bytes", (name, limit, scripts) => {
    expect(weigh(...scripts())).toBeLessThanOrEqual(limit);
  });
});
