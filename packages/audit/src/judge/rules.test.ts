import { describe, expect, test } from "vitest";
import type { BannerLook } from "../banner-seen.ts";
import { PROFILES } from "../profiles.ts";
import type { CookieAttributes, Run, ScenarioRun } from "../run.ts";
import { control, look, withBanner } from "../testing/example-banner.ts";
import { asked, REGISTER, registerOf, runOf, scenarioOf, seen } from "../testing/example-run.ts";
import { assess } from "./judge-run.ts";
import { RULES } from "./rules.ts";

const DAY = 86_400;
const PAGE = "https://www.town.example/";
const attributes = (differences: Partial<CookieAttributes>): CookieAttributes => ({
  httpOnly: true,
  secure: true,
  sameSite: "Lax",
  partitioned: false,
  ...differences,
});
const lasting = (days: number) => attributes({ lifetimeSeconds: days * DAY });
const at = { page: PAGE, at: 5 };
const by = { by: "unknown", frame: PAGE } as const;
const unlike = (differences: Partial<ScenarioRun>) => {
  const names = ["unasked", "rejected", "accepted", "withdrawn"] as const;
  return names.map((scenario) =>
    scenarioOf(differences.scenario === scenario ? differences : { scenario }),
  );
};
const looking = (
  differences: Partial<BannerLook>,
  controls: BannerLook["controls"] = {},
): Partial<Run> => ({ scenarios: [withBanner({ look: look(differences, controls) })] });

const saying = (text: string): Partial<Run> => looking({ text });
const answered = (status: number) => ({
  url: PAGE,
  status,
  title: "Town",
  at: 10,
  durationMs: 900,
  counted: true,
});

const MEASURING = registerOf(`
glassjar: 1
site: { name: Town, origin: "https://www.town.example", languages: [en] }
providers: { operator: { name: Town }, ads: { name: Ads } }
services:
  sign-in:
    provider: operator
    category: necessary
    exempt: authentication
    name: Sign in
    items: [{ cookie: sid, lifetime: P14D, domain: town.example, path: /app, party: first, purpose: Sign in }]
  measuring:
    provider: operator
    category: statistical
    exempt: audience-measurement
    name: Measuring
    items:
      - { cookie: m, lifetime: P13M, purpose: Count }
  mixed:
    provider: operator
    category: statistical
    exempt: customisation
    name: Mixed
    items:
      - cookie: both
        lifetime: P1M
        purposes: [{ text: Looks, exempt: customisation }, { text: Advertising }]
  ads:
    provider: ads
    category: marketing
    name: Advertising
    hosts: ["*.ads.example"]
    items: [{ cookie: ad, lifetime: P1M, renewed: false, party: third, purpose: Ads }]
`);

interface Case {
  /** A run that breaks the rule. */
  readonly broken: Partial<Run>;
  /** The nearest run that keeps it. */
  readonly kept: Partial<Run>;
  readonly register?: typeof REGISTER;
  readonly profile?: keyof typeof PROFILES;
}

const third = { host: "id.ads.example", party: "third" } as const;
const gpc = scenarioOf({ scenario: "gpc" });
const policy = { url: `${PAGE}cookies`, status: 200, version: "3", names: ["sid", "_st*"] };
const readPolicy = (differences: Partial<NonNullable<Run["policy"]>>) => ({
  policy: { ...policy, ...differences },
});

/** One case for every rule that judge-run.test.ts does not know. */
const CASES: Readonly<Record<string, Case>> = {
  "going-on-as-consent": {
    broken: saying("By continuing to browse this site you agree to our use of cookies."),
    kept: saying("Continue without accepting. By clicking “Accept” you agree to statistics."),
  },
  "purpose-vague": {
    broken: saying("We use cookies to improve your experience."),
    kept: saying("We use cookies for statistics and to improve your experience."),
  },
  "refusal-discouraged": {
    broken: saying("Reject, and miss out on all our stories"),
    kept: saying("If you reject, the site itself keeps working."),
  },
  "offer-in-banner": {
    broken: saying("Accept all and get a discount of 10 %"),
    kept: saying("Accept all, or reject all."),
  },
  "withdrawal-not-told": {
    broken: saying("Town uses cookies for statistics."),
    kept: saying("You can withdraw your consent below."),
  },
  "consequences-not-told": {
    broken: saying("We use cookies for statistics and advertising. You can change your mind."),
    kept: saying("If you reject, the site itself keeps working."),
  },
  "legitimate-interest-claimed": {
    broken: saying("Our partners process data on the basis of their legitimate interests."),
    kept: saying("What interests you is no business of ours."),
  },
  "controller-not-named": {
    broken: saying("We use cookies."),
    kept: saying("TOWN uses cookies."),
  },
  "accept-ambiguous": {
    broken: { scenarios: [withBanner({ accept: { text: "Got it!", role: "button" } })] },
    kept: { scenarios: [withBanner({ accept: { text: "OK, accept all", role: "button" } })] },
  },
  "consent-or-pay": {
    broken: { scenarios: [withBanner({ pay: { text: "Subscribe", role: "button" } })] },
    kept: { scenarios: [withBanner({})] },
  },
  "withdrawal-loses-service": {
    broken: { scenarios: unlike({ scenario: "withdrawn", pages: [answered(403)] }) },
    kept: { scenarios: unlike({ scenario: "withdrawn", pages: [answered(200)] }) },
  },
  "exempt-audience-shared": {
    register: MEASURING,
    broken: { observations: [seen({ name: "m", ...third })] },
    kept: { observations: [seen({ name: "m" }), seen({ name: "ad", ...third })] },
  },
  "tag-manager-before-choice": {
    broken: { requests: [asked({ host: "www.googletagmanager.com" })] },
    kept: { requests: [asked({ host: "www.googletagmanager.com", scenario: "accepted" })] },
  },
  "consent-mode-pings": {
    broken: {
      requests: [
        asked({
          host: "www.google-analytics.com",
          scenario: "rejected",
          url: "https://www.google-analytics.com/g/collect?v=…&gcs=…",
        }),
      ],
    },
    kept: {
      requests: [
        asked({
          host: "www.google-analytics.com",
          scenario: "rejected",
          url: "https://www.google-analytics.com/g/collect?v=…",
        }),
      ],
    },
  },
  "identifier-in-address": {
    broken: { requests: [asked({ carries: [{ parameter: "uid" }] })] },
    kept: { requests: [asked({ carries: [{ parameter: "uid" }], scenario: "accepted" })] },
  },
  "fingerprint-without-consent": {
    broken: { observations: [seen({ kind: "fingerprint", name: "canvas", how: "read" })] },
    kept: {
      observations: [
        seen({ kind: "fingerprint", name: "canvas", how: "read", scenario: "accepted" }),
      ],
    },
  },
  "pixel-without-consent": {
    broken: { requests: [asked({ ...third, pixel: true })] },
    kept: { requests: [asked({ ...third, pixel: false })] },
  },
  "other-storage": {
    broken: {
      traces: [
        {
          scenario: "unasked",
          kind: "sharedWorker",
          name: "/counter.js",
          by,
          at: 3,
          host: "www.town.example",
          party: "first",
          pages: [PAGE],
          counted: true,
        },
      ],
    },
    kept: { traces: [] },
  },
  "audience-exemption-unavailable": {
    broken: { observations: [seen({ name: "m" })] },
    kept: { observations: [seen({ name: "m", scenario: "accepted" })] },
    register: MEASURING,
    profile: "de",
  },
  "beyond-choice": {
    broken: {
      scenarios: [scenarioOf({ scenario: "only:marketing" })],
      observations: [seen({ scenario: "only:marketing", name: "_st_1" })],
    },
    kept: {
      scenarios: [scenarioOf({ scenario: "only:statistical" })],
      observations: [seen({ scenario: "only:statistical", name: "_st_1" })],
    },
  },
  "refusal-loses-service": {
    broken: {
      scenarios: unlike({
        scenario: "rejected",
        pages: [{ url: PAGE, status: 403, title: "No", at: 1, durationMs: 5, counted: true }],
      }),
    },
    kept: { scenarios: unlike({ scenario: "rejected" }) },
  },
  "withdraw-harder": {
    broken: {
      scenarios: [
        scenarioOf({ scenario: "accepted", clicks: 1 }),
        scenarioOf({ scenario: "withdrawn", clicks: 3 }),
      ],
    },
    kept: {
      scenarios: [
        scenarioOf({ scenario: "accepted", clicks: 1 }),
        scenarioOf({ scenario: "withdrawn", clicks: 2 }),
      ],
    },
  },
  "withdraw-not-everywhere": {
    broken: {
      scenarios: unlike({
        scenario: "accepted",
        pages: [
          { url: PAGE, title: "", at: 1, durationMs: 5, counted: true, choicesControl: false },
        ],
      }),
    },
    kept: {
      scenarios: unlike({
        scenario: "accepted",
        pages: [
          { url: PAGE, title: "", at: 1, durationMs: 5, counted: true, choicesControl: true },
        ],
      }),
    },
  },
  "withdraw-state-not-shown": {
    broken: { scenarios: unlike({ scenario: "withdrawn", shownChoice: "none" }) },
    kept: { scenarios: unlike({ scenario: "withdrawn", shownChoice: "granted" }) },
  },
  "stored-despite-gpc": {
    broken: {
      scenarios: [gpc],
      observations: [seen({ scenario: "gpc", name: "ad", ...third })],
    },
    kept: { scenarios: [gpc], observations: [seen({ scenario: "gpc", name: "m" })] },
    register: MEASURING,
  },
  "read-despite-gpc": {
    broken: {
      scenarios: [gpc],
      observations: [seen({ scenario: "gpc", name: "ad", how: "sent", ...third })],
    },
    kept: { scenarios: [gpc] },
    register: MEASURING,
  },
  "contacted-despite-gpc": {
    broken: { scenarios: [gpc], requests: [asked({ scenario: "gpc", ...third })] },
    kept: { scenarios: [gpc] },
    register: MEASURING,
    profile: "us-ca",
  },
  "gpc-not-shown": {
    broken: { scenarios: [scenarioOf({ scenario: "gpc", gpcShown: false })] },
    kept: { scenarios: [scenarioOf({ scenario: "gpc", gpcShown: true })] },
    profile: "us-ca",
  },
  "gpc-file-missing": {
    broken: { gpcFile: { url: `${PAGE}.well-known/gpc.json`, status: 404 } },
    kept: { gpcFile: { url: `${PAGE}.well-known/gpc.json`, status: 200, gpc: true } },
  },
  "pre-ticked": {
    broken: looking({ toggles: [{ name: "Statistics", on: true, fixed: false }] }),
    kept: looking({ toggles: [{ name: "Necessary", on: true, fixed: true }] }),
  },
  "granted-without-answer": {
    broken: {
      scenarios: [
        withBanner({ trials: [{ by: "escape", granted: true, sign: "a cookie", ...at }] }),
      ],
    },
    kept: {
      scenarios: [withBanner({ trials: [{ by: "escape", granted: false, sign: "none", ...at }] })],
    },
  },
  "refuse-smaller": {
    broken: looking({}, { reject: control({ box: { x: 0, y: 0, width: 90, height: 30 } }) }),
    kept: looking({}),
  },
  "refuse-font": {
    broken: looking({}, { reject: control({ fontSize: 12 }) }),
    kept: looking({}, { reject: control({ fontWeight: 500 }) }),
  },
  "refuse-less-emphasis": {
    broken: looking({}, { reject: control({ emphasis: 1 }) }),
    kept: looking({}, { reject: control({ emphasis: 6 }) }),
  },
  "control-unreadable": {
    broken: looking({}, { reject: control({ contrast: 4.4 }) }),
    kept: looking(
      {},
      { reject: control({ contrast: 3.1, fontSize: 24 }), accept: control({ fontSize: 24 }) },
    ),
  },
  "refuse-out-of-view": {
    broken: looking({}, { reject: control({ inView: false }) }),
    kept: looking({}, { reject: control({ inView: false }), accept: control({ inView: false }) }),
  },
  "not-granular": {
    broken: { scenarios: [withBanner({ look: look(), layers: [{ toggles: [] }] })] },
    kept: {
      scenarios: [
        withBanner({ layers: [{ toggles: [{ name: "Statistics", on: false, fixed: false }] }] }),
      ],
    },
  },
  "second-layer-without-refuse": {
    broken: {
      scenarios: [
        withBanner({ layers: [{ toggles: [], accept: { text: "All", role: "button" } }] }),
      ],
    },
    kept: {
      scenarios: [
        withBanner({
          layers: [
            {
              toggles: [],
              accept: { text: "All", role: "button" },
              reject: { text: "None", role: "button" },
            },
          ],
        }),
      ],
    },
    profile: "br",
  },
  "two-banners": {
    broken: { scenarios: [withBanner({ together: 2 })] },
    kept: { scenarios: [withBanner({ together: 1 })] },
  },
  "banner-wall": {
    broken: looking({ covers: 1, pageScrolls: false }),
    kept: looking({ covers: 1, pageScrolls: true }),
  },
  "banner-without-policy-link": { broken: looking({ links: [] }), kept: looking({}) },
  "purposes-not-named": {
    broken: looking({ text: "We value your experience." }),
    kept: looking({ text: "We would like to keep statistical figures." }),
  },
  "banner-language": {
    broken: looking({ language: "en", pageLanguage: "fr" }),
    kept: looking({ language: "en-GB", pageLanguage: "en" }),
  },
  "banner-direction": {
    broken: looking({ script: "Arab", pageScript: "Arab", direction: "ltr" }),
    kept: looking({ script: "Arab", pageScript: "Arab", direction: "rtl" }),
  },
  "keyboard-unreachable": {
    broken: looking({}, { reject: control({ focusable: false }) }),
    kept: looking({}),
  },
  "control-without-role": {
    broken: looking({}, { reject: control({ role: "" }) }),
    kept: looking({}, { reject: control({ role: "link" }) }),
  },
  "banner-without-name": { broken: looking({ role: "" }), kept: looking({ role: "region" }) },
  "target-too-small": {
    broken: looking({}, { close: control({ box: { x: 0, y: 0, width: 16, height: 16 } }) }),
    kept: looking({}, { close: control({ box: { x: 0, y: 0, width: 24, height: 24 } }) }),
  },
  "banner-off-screen": {
    broken: {
      scenarios: [withBanner({ phone: look({ window: { width: 360, height: 700 } }) })],
    },
    kept: {
      scenarios: [
        withBanner({
          phone: look(
            { window: { width: 360, height: 700 }, box: { x: 0, y: 500, width: 360, height: 200 } },
            {
              accept: control({ box: { x: 10, y: 600, width: 160, height: 44 } }),
              reject: control({ box: { x: 190, y: 600, width: 160, height: 44 } }),
            },
          ),
        }),
      ],
    },
  },
  "needless-banner": {
    broken: {},
    kept: { scenarios: [] },
    register: registerOf(`
glassjar: 1
site: { name: Town, origin: "https://www.town.example", languages: [en] }
providers: { operator: { name: Town } }
services:
  session: { provider: operator, category: necessary, name: S, items: [{ cookie: sid, purpose: S }] }
`),
  },
  "asks-again-after-refusal": {
    broken: {
      scenarios: [
        scenarioOf({ scenario: "accepted", askedAgain: false }),
        scenarioOf({ scenario: "rejected", askedAgain: true }),
      ],
    },
    kept: {
      scenarios: [
        scenarioOf({ scenario: "accepted", askedAgain: false }),
        scenarioOf({ scenario: "rejected", askedAgain: false }),
      ],
    },
  },
  "choice-short-lived": {
    broken: {
      observations: [seen({ name: "choice", scenario: "rejected", attributes: lasting(30) })],
    },
    kept: {
      observations: [seen({ name: "choice", scenario: "rejected", attributes: lasting(181) })],
    },
  },
  "choice-long-lived": {
    broken: {
      observations: [seen({ name: "choice", scenario: "accepted", attributes: lasting(900) })],
    },
    kept: {
      observations: [seen({ name: "choice", scenario: "accepted", attributes: lasting(365) })],
    },
  },
  "lifetime-over-400-days": {
    broken: { observations: [seen({ attributes: lasting(400) })] },
    kept: { observations: [seen({ attributes: lasting(399) })] },
  },
  "renewed-on-revisit": {
    broken: {
      observations: [
        seen({
          name: "m",
          sets: [
            { at: 0, lifetimeSeconds: 1000 },
            { at: 9000, lifetimeSeconds: 1000 },
          ],
        }),
      ],
    },
    kept: {
      observations: [
        seen({
          name: "m",
          sets: [
            { at: 0, lifetimeSeconds: 1000 },
            { at: 9000, lifetimeSeconds: 991 },
          ],
        }),
      ],
    },
    register: MEASURING,
  },
  "exempt-mixed-purpose": {
    broken: { observations: [seen({ name: "both" })] },
    kept: { observations: [seen({ name: "both", scenario: "accepted" })] },
    register: MEASURING,
  },
  "party-differs": {
    broken: { observations: [seen({ name: "ad", scenario: "accepted" })] },
    kept: { observations: [seen({ name: "ad", scenario: "accepted", ...third })] },
    register: MEASURING,
  },
  "scope-differs": {
    broken: {
      observations: [seen({ attributes: attributes({ path: "/", domain: "town.example" }) })],
    },
    kept: {
      observations: [seen({ attributes: attributes({ path: "/app", domain: ".town.example" }) })],
    },
    register: MEASURING,
  },
  "provider-without-policy": {
    broken: { requests: [asked({ ...third, scenario: "accepted" })] },
    kept: { requests: [asked({ ...third, scenario: "accepted", blocked: "csp" })] },
    register: MEASURING,
  },
  "declared-host-not-seen": {
    broken: { requests: [] },
    kept: { requests: [asked({ scenario: "accepted" })] },
  },
  "policy-missing": {
    broken: readPolicy({ status: 404 }),
    kept: readPolicy({}),
  },
  "policy-leaves-out": {
    broken: { ...readPolicy({}), observations: [seen({ name: "mystery" })] },
    kept: { ...readPolicy({}), observations: [seen({ name: "_st_1", scenario: "accepted" })] },
  },
  "policy-differs": {
    broken: readPolicy({}),
    kept: readPolicy({ names: ["sid", "_st*", "choice", "st_last"] }),
  },
  "policy-unversioned": {
    broken: { policy: { url: `${PAGE}cookies`, status: 200, names: [] } },
    kept: readPolicy({}),
  },
  "policy-without-lifetimes": {
    broken: readPolicy({ lifetimes: false }),
    kept: readPolicy({ lifetimes: true }),
  },
  "objection-missing": {
    broken: readPolicy({ objection: false }),
    kept: readPolicy({ objection: true }),
    register: MEASURING,
  },
  respawned: {
    broken: { observations: [seen({ respawnedFrom: "localStorage uid" })] },
    kept: { observations: [seen()] },
  },
  "cookie-syncing": {
    broken: {
      requests: [
        asked({ ...third, carries: [{ parameter: "uid", item: "u", host: "other.example" }] }),
      ],
    },
    kept: {
      requests: [
        asked({ ...third, carries: [{ parameter: "uid", item: "u", host: "ads.example" }] }),
      ],
    },
  },
  "cname-cloaking": {
    broken: { aliases: [{ host: "m.town.example", chain: ["x.tracker.example"] }] },
    kept: { aliases: [{ host: "m.town.example", chain: ["cdn.town.example"] }] },
  },
  "link-decoration": {
    broken: {
      links: [
        { scenario: "unasked", host: "shop.example", parameter: "uid", counted: true, ...at },
      ],
    },
    kept: { links: [] },
  },
  "sign-in-unprotected": {
    broken: { observations: [seen({ attributes: attributes({ httpOnly: false }) })] },
    kept: { observations: [seen({ attributes: attributes({}) })] },
    register: MEASURING,
  },
  "third-party-cookie-unprotected": {
    broken: {
      observations: [
        seen({ ...third, attributes: attributes({ secure: false, sameSite: "None" }) }),
      ],
    },
    kept: {
      observations: [
        seen({ ...third, attributes: attributes({ sameSite: "None", partitioned: true }) }),
      ],
    },
  },
  "cookie-over-http": {
    broken: {
      observations: [
        seen({
          by: { by: "response", url: "http://www.town.example/", status: 301, type: "Document" },
        }),
      ],
    },
    kept: {
      observations: [
        seen({
          by: { by: "response", url: "http://town.localhost/", status: 301, type: "Document" },
        }),
      ],
    },
  },
  "mixed-content": {
    broken: { requests: [asked({ url: "http://cdn.tracker.example/t.js", scenario: "accepted" })] },
    kept: { requests: [asked({ url: "https://cdn.tracker.example/t.js", scenario: "accepted" })] },
  },
  "csp-violation": {
    broken: {
      violations: [
        {
          scenario: "accepted",
          directive: "script-src-elem",
          enforced: true,
          count: 2,
          blocked: "https://evil.example/x.js",
          ...at,
        },
      ],
    },
    kept: { violations: [] },
  },
  "cookie-refused": {
    broken: { observations: [seen({ how: "refused", refusedBecause: ["InvalidPrefix"] })] },
    kept: { observations: [seen({ how: "refused", refusedBecause: ["ThirdPartyPhaseout"] })] },
  },
};

const outcomeOf = (id: string, run: Partial<Run>, { register, profile }: Case) =>
  assess(
    runOf({ scenarios: [scenarioOf()], ...run }),
    register ?? REGISTER,
    PROFILES[profile ?? "eu"],
  ).rules.find((rule) => rule.id === id)?.outcome;

describe("each rule", () => {
  test.each(Object.entries(CASES))("%s", (id, example) => {
    expect(outcomeOf(id, example.broken, example)).toBe("broken");
    expect(outcomeOf(id, example.kept, example)).not.toBe("broken");
  });

  const OLDER = new Set(
    "stored-before-choice stored-after-rejection stored-after-withdrawal left-after-withdrawal read-before-choice read-after-rejection read-after-withdrawal contacted-before-choice contacted-after-rejection contacted-after-withdrawal nobody-asks refuse-missing refuse-harder withdraw-missing choice-not-kept refusal-shorter undeclared-item undeclared-host lifetime-longer lifetime-over-13-months attributes-differ declared-not-seen visit-incomplete".split(
      " ",
    ),
  );

  test("has its case, here or in judge-run.test.ts", () => {
    const missing = RULES.map(({ id }) => id).filter((id) => !(id in CASES) && !OLDER.has(id));
    expect(missing).toEqual([]);
  });
});

test("every message finds the values of its places", () => {
  const texts = Object.values(CASES).flatMap(({ broken, register, profile }) =>
    assess(
      runOf({ scenarios: [scenarioOf()], ...broken }),
      register ?? REGISTER,
      PROFILES[profile ?? "eu"],
    ).findings.map(({ message }) => message),
  );
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
});
