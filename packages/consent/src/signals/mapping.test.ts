import { GOOGLE_SIGNALS } from "@glassjar/register/google-signals";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileMatcher } from "@glassjar/register";
import { choiceUnder, type EffectiveChoice } from "../choice.ts";
import { consentTerms } from "./adapters.ts";
import { contactedBeforeConsent, googleConfig, googleConsent, registerForGuard } from "./google.ts";
import { matomoCalls, matomoConfig, matomoStart } from "./matomo.ts";
import { clarityConfig, clarityConsent, uetConfig, uetConsent } from "./microsoft.ts";
import { shopifyConfig, shopifyConsent } from "./shopify.ts";
import { registerWith } from "./testing/register.ts";
import { wordpressConfig, wordpressConsent } from "./wordpress.ts";

const ALL = registerWith({
  adapters: {
    googleConsentMode: {},
    microsoftUet: {},
    microsoftClarity: {},
    matomo: {},
    wordpress: {},
    shopify: {},
  },
});
const TERMS = consentTerms(ALL, "opt-in");

function present<T>(config: T | undefined): T {
  if (config === undefined) throw new Error("not declared");
  return config;
}
const google = present(googleConfig(ALL, TERMS));
const uet = present(uetConfig(ALL));
const clarity = present(clarityConfig(ALL));
const matomo = present(matomoConfig(ALL));
const wordpress = present(wordpressConfig(ALL, "opt-in"));
const shopify = present(shopifyConfig(ALL));

/** Everything that is said to others about a choice, as flags. */
function said(choice: EffectiveChoice | undefined): Record<string, boolean> {
  const all: Record<string, unknown> = {
    ...googleConsent(google, choice),
    uet: uetConsent(uet, choice).ad_storage,
    ...clarityConsent(clarity, choice),
    ...Object.fromEntries(
      Object.entries(wordpressConsent(wordpress, choice)).map(([id, value]) => [`wp ${id}`, value]),
    ),
    ...Object.fromEntries(
      Object.entries(shopifyConsent(shopify, choice)).map(([id, value]) => [`shop ${id}`, value]),
    ),
    matomo: matomoCalls(matomo, choice, false).length > 0,
  };
  return Object.fromEntries(
    Object.entries(all).map(([id, value]) => [
      id,
      value === true || value === "granted" || value === "allow",
    ]),
  );
}

const NECESSARY = ["security_storage", "wp functional"];
// What may be measured without consent until somebody objects.
const EXEMPT = ["wp statistics-anonymous"];
const category = fc.constantFrom("preferences", "statistical", "marketing", "social");
const service = fc.constantFrom(...Object.keys(ALL.services));
const choice: fc.Arbitrary<EffectiveChoice> = fc.record({
  granted: fc.uniqueArray(category),
  services: fc.dictionary(service, fc.boolean(), { noNullPrototype: false }),
});

describe("all of them", () => {
  it("grant nothing that owes consent without a choice", () => {
    const granted = Object.entries(said(undefined)).filter(([, yes]) => yes);
    expect(granted.map(([id]) => id).toSorted()).toEqual([...NECESSARY, ...EXEMPT].toSorted());
  });

  it("grant everything once everything is granted", () => {
    const granted = ["preferences", "statistical", "marketing", "social"];
    expect(Object.values(said({ granted, services: {} })).every(Boolean)).toBe(true);
  });

  it("grant no more when a visitor grants less", () => {
    fc.assert(
      fc.property(choice, category, service, (more, refused, id) => {
        const less = {
          granted: more.granted.filter((granted) => granted !== refused),
          services: { ...more.services, [id]: false },
        };
        const before = said(more);
        for (const [signal, yes] of Object.entries(said(less)))
          if (yes && !before[signal]) expect.unreachable(`${signal} was denied before`);
      }),
    );
  });

  it("deny advertising and sale when Global Privacy Control is on, under any choice and regime", () => {
    const regimes = fc.constantFrom("opt-in" as const, "opt-out" as const, "notice" as const);
    fc.assert(
      fc.property(fc.option(choice, { nil: undefined }), regimes, (made, regime) => {
        const terms = consentTerms(ALL, regime);
        const now = said(choiceUnder(made, terms, terms.gpc));
        for (const signal of [
          "ad_storage",
          "ad_user_data",
          "ad_personalization",
          "uet",
          "ad_Storage",
          "wp marketing",
          "wp statistics-anonymous",
          "shop marketing",
          "shop sale_of_data",
        ])
          expect(now[signal]).toBe(false);
      }),
    );
  });
});

describe("Google", () => {
  it("hears all seven types each time", () => {
    expect(Object.keys(googleConsent(google, undefined))).toEqual([...GOOGLE_SIGNALS]);
  });

  it("follows its own service where the register names one, and the category elsewhere", () => {
    const without = { granted: ["statistical", "marketing"], services: { analytics: false } };
    expect(googleConsent(google, without)).toMatchObject({
      analytics_storage: "denied",
      ad_storage: "granted",
    });
    const only = { granted: [], services: { analytics: true } };
    expect(googleConsent(google, only).analytics_storage).toBe("granted");
  });

  it("takes the register's mapping, and needs every category of a type", () => {
    const signals = { social: ["ad_storage"], marketing: ["ad_storage"] } as const;
    const register = registerWith({
      adapters: {
        googleConsentMode: {
          signals: { social: [...signals.social], marketing: [...signals.marketing] },
        },
      },
    });
    const config = present(googleConfig(register, TERMS));
    const one = googleConsent(config, { granted: ["marketing"], services: {} });
    expect(one).toMatchObject({ ad_storage: "denied", ad_user_data: "denied" });
    const both = googleConsent(config, { granted: ["marketing", "social"], services: {} });
    expect(both.ad_storage).toBe("granted");
  });

  it("is contacted before consent only in advanced mode", () => {
    expect(contactedBeforeConsent(ALL)).toEqual([]);
    const advanced = registerWith({ adapters: { googleConsentMode: { mode: "advanced" } } });
    expect(contactedBeforeConsent(advanced)).toEqual(["analytics"]);
  });

  it("passes the guard before consent only in advanced mode, and its cookies never do", () => {
    expect(registerForGuard(ALL)).toBe(ALL);
    const advanced = registerWith({ adapters: { googleConsentMode: { mode: "advanced" } } });
    const matcher = compileMatcher(registerForGuard(advanced));
    expect(matcher.host("www.google-analytics.com")?.consent).toBe(false);
    expect(matcher.item("cookie", "_ga")).toMatchObject({ service: "analytics", consent: true });
    expect(matcher.host("ads.test")?.consent).toBe(true);
  });

  it("is told where others may object only in advanced mode, and only if nobody tells us", () => {
    const regions = { "US-TX": "opt-out", DE: "opt-in", JP: "notice" } as const;
    const inMode = (mode: "basic" | "advanced", header?: string) =>
      present(
        googleConfig(
          registerWith({
            regimes: { regions, ...(header === undefined ? {} : { header }) },
            adapters: { googleConsentMode: { mode } },
          }),
          TERMS,
        ),
      ).grantedIn;
    expect(inMode("advanced")).toEqual(["US-TX", "JP"]);
    expect(inMode("advanced", "CF-IPCountry")).toEqual([]);
    expect(inMode("basic")).toEqual([]);
  });
});

describe("Matomo", () => {
  it("waits for consent, then hears what changes and nothing twice", () => {
    expect(matomoStart(matomo)).toEqual([["requireConsent"]]);
    const yes = { granted: [], services: { matomo: true } };
    expect(matomoCalls(matomo, undefined, false)).toEqual([]);
    expect(matomoCalls(matomo, yes, false)).toEqual([["setConsentGiven"]]);
    expect(matomoCalls(matomo, yes, true)).toEqual([]);
    expect(matomoCalls(matomo, undefined, true)).toEqual([["forgetConsentGiven"]]);
  });

  it("may wait for consent to cookies only", () => {
    const register = registerWith({ adapters: { matomo: { require: "cookieConsent" } } });
    const config = present(matomoConfig(register));
    expect(matomoStart(config)).toEqual([["requireCookieConsent"]]);
    const yes = { granted: ["statistical"], services: {} };
    expect(matomoCalls(config, yes, false)).toEqual([["setCookieConsentGiven"]]);
    expect(matomoCalls(config, undefined, true)).toEqual([["forgetCookieConsentGiven"]]);
  });

  it("measures without consent where it is exempt, until somebody objects", () => {
    const register = registerWith({ adapters: { matomo: { service: "visits" } } });
    const config = present(matomoConfig(register));
    expect(config.require).toBe("nothing");
    expect(matomoStart(config)).toEqual([]);
    expect(matomoCalls(config, undefined, true)).toEqual([]);
    const objection = { granted: [], services: { visits: false } };
    expect(matomoCalls(config, objection, true)).toEqual([["optUserOut"]]);
    expect(matomoCalls(config, undefined, false)).toEqual([["forgetUserOptOut"]]);
  });
});

it("tells WordPress by the regime whether visitors opt in or out", () => {
  expect(wordpressConfig(ALL, "opt-in")?.type).toBe("optin");
  expect(wordpressConfig(ALL, "opt-out")?.type).toBe("optout");
  expect(wordpressConfig(ALL, "notice")?.type).toBe("optout");
});

it("tells Clarity about the service of its own", () => {
  const without = { granted: ["statistical"], services: { clarity: false } };
  expect(clarityConsent(clarity, without).analytics_Storage).toBe("denied");
});
