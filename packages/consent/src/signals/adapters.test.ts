import { expect, it } from "vitest";
import { adapterScripts, adaptersPath, composeAdapters } from "./adapters.ts";
import { registerWith } from "./testing/register.ts";

const OPT_IN = { regime: "opt-in" } as const;
const names = (scripts: readonly { readonly bundle: string }[]) =>
  scripts.map(({ bundle }) => bundle);

it("loads nothing that is not declared", () => {
  expect(adapterScripts(registerWith(), OPT_IN)).toEqual({ sync: [], lazy: [] });
  expect(adapterScripts(registerWith({ adapters: {} }), OPT_IN)).toEqual({ sync: [], lazy: [] });
});

it("puts what must come first with the gate, and Google in front", () => {
  const register = registerWith({
    adapters: { shopify: {}, matomo: {}, microsoftUet: {}, googleConsentMode: {} },
  });
  const { sync, lazy } = adapterScripts(register, OPT_IN);
  expect(names(sync)).toEqual([
    "adapter-google",
    "adapter-uet",
    "adapter-matomo",
    "adapter-shopify",
  ]);
  expect(lazy).toEqual([]);
});

it("loads large libraries later, from a path below the prefix and under the site's own name", () => {
  const register = registerWith({ names: { script: "pantry" }, adapters: { gpp: {} } });
  const { sync, lazy } = adapterScripts(register, { ...OPT_IN, base: "/jar", region: "US-CA" });
  expect(names(lazy)).toEqual(["adapter-gpp"]);
  expect(sync).toEqual([
    { bundle: "adapter-gpp-stub", config: { supported: ["8:usca"] } },
    { bundle: "adapter-loader", config: { src: "/jar/pantry-adapters.js" } },
  ]);
  expect(adaptersPath(register)).toBe("/pantry-adapters.js");
});

it("only reads TC strings unless a registered CMP and its vendor list are declared", () => {
  const reading = adapterScripts(registerWith({ adapters: { tcf: {} } }), OPT_IN);
  expect(names(reading.sync)).toEqual(["adapter-loader"]);
  expect(reading.lazy).toEqual([{ bundle: "adapter-tcf-read", config: {} }]);
  const noList = adapterScripts(registerWith({ adapters: { tcf: { cmpId: 300 } } }), OPT_IN);
  expect(names(noList.lazy)).toEqual(["adapter-tcf-read"]);
});

it("gives a registered CMP what each purpose and vendor depends on", () => {
  const register = registerWith({
    adapters: {
      tcf: {
        cmpId: 300,
        gvl: "/gvl.json",
        publisherCountry: "FR",
        purposes: { marketing: [1, 3], statistical: [1, 8] },
        vendors: { ads: 755, session: 1 },
      },
    },
  });
  const { sync, lazy } = adapterScripts(register, OPT_IN);
  expect(names(sync)).toEqual(["adapter-tcf-stub", "adapter-loader"]);
  expect(lazy[0]?.config).toMatchObject({
    cmpId: 300,
    cmpVersion: 1,
    gvl: "/gvl.json",
    publisherCountry: "FR",
    gdprApplies: true,
    purposes: [
      [
        1,
        [
          ["ads", "marketing", true],
          ["", "statistical", true],
        ],
      ],
      [3, [["ads", "marketing", true]]],
      [8, [["", "statistical", true]]],
    ],
    // A necessary service was not consented to, and no string may say so.
    vendors: [
      [755, [["ads", "marketing", true]]],
      [1, []],
    ],
  });
  const abroad = adapterScripts(register, { ...OPT_IN, region: "US-CA" });
  expect(abroad.lazy[0]?.config).toMatchObject({ gdprApplies: false });
});

it("hears of Global Privacy Control that only the request carries", () => {
  const register = registerWith({ adapters: { microsoftUet: {} } });
  const configOf = (gpc: boolean) => adapterScripts(register, { ...OPT_IN, gpc }).sync[0]?.config;
  expect(configOf(true)).toMatchObject({ terms: { signalled: true } });
  expect(JSON.stringify(configOf(false))).not.toContain("signalled");
});

it("is plain JSON", () => {
  const register = registerWith({
    adapters: {
      googleConsentMode: {},
      microsoftUet: {},
      microsoftClarity: {},
      matomo: {},
      wordpress: {},
      shopify: {},
      gpp: {},
      tcf: { cmpId: 300, gvl: "/gvl.json" },
    },
  });
  const { sync, lazy } = adapterScripts(register, { regime: "opt-out", region: "US-TX" });
  for (const { config } of [...sync, ...lazy])
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
});

it("composes scripts of which none stops another", () => {
  const said: unknown[] = [];
  const text = composeAdapters(
    [
      { bundle: "one", config: { n: 1 } },
      { bundle: "broken", config: {} },
      { bundle: "two", config: { n: 2 } },
    ],
    (name) =>
      name === "broken" ? "throw new Error('broken')" : "said.push(__GLASSJAR_ADAPTER__.n)",
  );
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval, typescript/no-unsafe-call
  new Function("said", "reportError", text)(said, (error: Error) => said.push(error.message));
  expect(said).toEqual([1, "broken", 2]);
});
