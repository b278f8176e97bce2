import { expect, it } from "vitest";
import { parseRegister } from "../index.ts";

/** The codes and places of what is found in a register with these consent options. */
function check(consent: string, items = ""): string[] {
  const source = `glassjar: 1
site:
  name: Town
  origin: https://town.example
  languages: [en]
  consent: ${consent}
providers:
  town: { name: Town }
services:
  session:
    provider: town
    category: necessary
    name: Session
    items: [{ cookie: sid, purpose: Keeps you signed in }${items}]
`;
  return parseRegister(source).problems.map(
    ({ severity, code, pointer }) => `${severity} ${code} ${pointer}`,
  );
}

it("finds nothing in options in order", () => {
  const adapters =
    "googleConsentMode: { signals: { marketing: [ad_storage] } }, microsoftUet: {}, " +
    "microsoftClarity: {}, matomo: { service: session }, wordpress: {}, shopify: {}, gpp: {}, " +
    "tcf: { cmpId: 300, gvl: /gvl.json, purposes: { marketing: [1] }, vendors: { session: 1 } }";
  const cookies = ["wp_consent_*", "mtm_consent*"]
    .map((name) => `, { cookie: "${name}", purpose: Remembers the choice }`)
    .join("");
  expect(
    check(
      `{ adapters: { ${adapters} }, gpc: { categories: [marketing] },
         regimes: { default: opt-in, regions: { US-CA: opt-out }, header: { country: X-Country } } }`,
      cookies,
    ),
  ).toEqual([]);
  expect(check("{}")).toEqual([]);
});

it.each([
  [
    "{ gpc: { categories: [marketing, sale] } }",
    "error unknown-category /site/consent/gpc/categories/1",
  ],
  [
    "{ adapters: { googleConsentMode: { signals: { marketng: [ad_storage] } } } }",
    "error unknown-category /site/consent/adapters/googleConsentMode/signals/marketng",
  ],
  [
    "{ adapters: { microsoftUet: { category: ads } } }",
    "error unknown-category /site/consent/adapters/microsoftUet/category",
  ],
  [
    "{ adapters: { tcf: { cmpId: 300, gvl: /g, purposes: { marketing: [1] }, vendors: { video: 755 } } } }",
    "error unknown-service /site/consent/adapters/tcf/vendors/video",
  ],
  [
    "{ adapters: { googleConsentMode: { mode: advanced } } }",
    "warning google-before-consent /site/consent/adapters/googleConsentMode/mode",
  ],
  ["{ regimes: { default: notice } }", "warning regime-default /site/consent/regimes/default"],
  [
    "{ regimes: { regions: { FR: opt-out }, header: X-Region } }",
    "warning regime-too-weak /site/consent/regimes/regions/FR",
  ],
  [
    "{ regimes: { regions: { US-CA: opt-out } } }",
    "warning regime-no-header /site/consent/regimes/regions",
  ],
  ["{ adapters: { tcf: { cmpId: 300 } } }", "error tcf-incomplete /site/consent/adapters/tcf"],
  [
    "{ adapters: { tcf: { cmpId: 300, gvl: /g, purposes: { marketing: [1] } } } }",
    "warning tcf-incomplete /site/consent/adapters/tcf",
  ],
  ["{ adapters: { tcf: { gvl: /g } } }", "warning tcf-incomplete /site/consent/adapters/tcf"],
  ["{ adapters: { wordpress: {} } }", "warning adapter-cookie /site/consent/adapters/wordpress"],
])("finds in %s: %s", (consent, finding) => {
  expect(check(consent)).toEqual([finding]);
});

it.each([
  "{ adapters: { tcf: { cmpId: 1 } } }",
  "{ adapters: { tcf: { gvl: http://town.example/gvl } } }",
  "{ adapters: { tcf: { purposes: { marketing: [12] } } } }",
  "{ adapters: { facebook: {} } }",
  '{ regimes: { header: "X Country" } }',
  "{ regimes: { header: { region: X } } }",
  "{ regimes: { regions: { fr: opt-in } } }",
])("does not take %s", (consent) => {
  expect(check(consent).some((finding) => finding.startsWith("error"))).toBe(true);
});
