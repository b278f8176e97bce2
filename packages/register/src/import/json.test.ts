import { describe, expect, it } from "vitest";
import { exportRegister } from "../export/index.ts";
import { itemKey, parseRegister, type Register } from "../index.ts";
import { policyJson } from "../policy/index.ts";
import { importJson } from "./index.ts";

const SITE = { origin: "https://www.harbour.example", name: "Harbour" };

function rowsOf({ services }: Register): string[] {
  return Object.values(services).flatMap(({ category, provider, items }) =>
    items.map((item) => {
      const key = itemKey(item);
      return `${category} ${provider} ${key?.kind} ${key?.name} ${item.lifetime}`;
    }),
  );
}

const read = (value: unknown) => importJson(JSON.stringify(value, undefined, 2), SITE);

describe("consent tools", () => {
  it("OneTrust", () => {
    const { register, items } = read({
      DomainData: {
        Groups: [
          {
            GroupName: "Performance Cookies",
            FirstPartyCookies: [
              {
                Name: "_ga",
                Host: "harbour.example",
                IsSession: false,
                Length: "730",
                description: "Counts <b>visits</b>",
              },
            ],
            Hosts: [
              {
                HostName: "player.example",
                DisplayName: "Player",
                Cookies: [
                  {
                    Name: "pid",
                    Host: "player.example",
                    IsSession: true,
                    Length: "0",
                    description: "Plays",
                  },
                ],
              },
            ],
          },
        ],
      },
    });
    expect(rowsOf(register)).toEqual([
      "statistical google cookie _ga P730D",
      "statistical player cookie pid session",
    ]);
    expect(items[0]?.line).toBe(8);
    expect(Object.values(register.services)[0]?.items[0]?.purpose).toEqual({ en: "Counts visits" });
  });

  it("Cookiebot", () => {
    const { register, notUnderstood } = read({
      cookieTableNecessary: [
        ["CookieConsent", "harbour.example", "Stores consent", "1 year", "HTTP", "1"],
      ],
      cookieTableAdvertising: [
        ["yt-remote-cast", "youtube.com", "Stores settings", "Session", "HTML Local Storage", "2"],
        ["collect", "youtube.com", "Sends data", "Session", "Pixel Tracker", "5"],
      ],
    });
    expect(rowsOf(register)).toEqual([
      "necessary operator cookie CookieConsent P1Y",
      "marketing youtube-com localStorage yt-remote-cast session",
    ]);
    expect(notUnderstood.map(({ why }) => why)).toEqual([
      "a pixel stores nothing under a name; declare the host it loads from",
    ]);
  });

  it("vanilla-cookieconsent", () => {
    const { register, notUnderstood } = read({
      categories: {
        necessary: { readOnly: true },
        analytics: {
          autoClear: { cookies: [{ name: "/^_ga/" }, { name: "_gid" }, { name: "/^(a|b)c/" }] },
        },
      },
      language: {
        default: "en",
        translations: {
          en: {
            preferencesModal: {
              sections: [
                {
                  title: "Analytics",
                  linkedCategory: "analytics",
                  cookieTable: {
                    headers: {
                      name: "Name",
                      domain: "Service",
                      description: "Description",
                      expiration: "Expiration",
                    },
                    body: [
                      {
                        name: "_gid",
                        domain: "Google Analytics",
                        description: "Tells users apart",
                        expiration: "Expires after 12 days",
                      },
                    ],
                  },
                },
              ],
            },
          },
        },
      },
    });
    expect(rowsOf(register)).toContain("statistical google cookie _gid P12D");
    expect(rowsOf(register).join()).toContain("cookie _ga*");
    expect(notUnderstood.map(({ text }) => text)).toEqual(["/^(a|b)c/"]);
  });

  it("Klaro", () => {
    const { register } = read({
      services: [
        {
          name: "matomo",
          title: "Matomo",
          purposes: ["analytics"],
          cookies: [["^_pk_.*$", "/", "harbour.example"], "piwik_ignore"],
        },
        { name: "session", required: true, purposes: ["functional"], cookies: ["PHPSESSID"] },
      ],
      translations: { en: { matomo: { description: "Counts visits" } } },
    });
    expect(rowsOf(register).map((row) => row.split(" ").slice(0, 4).join(" "))).toEqual([
      "statistical matomo cookie _pk_*",
      "statistical matomo cookie piwik_ignore",
      "necessary session cookie PHPSESSID",
    ]);
  });

  it("tarteaucitron", () => {
    const { register, notUnderstood } = read({
      youtube: {
        key: "youtube",
        type: "video",
        name: "YouTube",
        uri: "https://policies.google.com/privacy",
        needConsent: true,
        cookies: ["VISITOR_INFO1_LIVE", "YSC"],
      },
      maps: {
        key: "maps",
        type: "api",
        name: "Maps",
        uri: "https://maps.example",
        needConsent: true,
        cookies: [],
      },
    });
    expect(rowsOf(register).map((row) => row.split(" ").slice(0, 4).join(" "))).toEqual([
      "marketing youtube cookie VISITOR_INFO1_LIVE",
      "marketing youtube cookie YSC",
    ]);
    expect(notUnderstood.map(({ why }) => why)).toEqual(["service Maps lists no cookies"]);
  });

  it("device storage disclosures of a TCF vendor", () => {
    const { register, notUnderstood, items } = read({
      disclosures: [
        {
          identifier: "vendor_id",
          type: "cookie",
          maxAgeSeconds: 7_776_000,
          cookieRefresh: true,
          domains: ["*.ads.example"],
          purposes: [1, 3],
        },
        { identifier: "vendor_seen", type: "web", maxAgeSeconds: null, purposes: [1] },
        { identifier: "vendor_app", type: "app", maxAgeSeconds: 60, purposes: [1] },
      ],
    });
    expect(Object.values(register.services).flatMap((service) => service.items)).toMatchObject([
      { cookie: "vendor_id", lifetime: "P90D", renewed: true, domain: "ads.example" },
      { localStorage: "vendor_seen", lifetime: "persistent" },
    ]);
    expect(items[0]?.unsure).toContain("TCF purposes 1, 3; say in words what it is for");
    expect(notUnderstood.map(({ text }) => text)).toEqual(["vendor_app"]);
  });

  it("OneTrust as its script loads it", () => {
    const { register, notUnderstood } = read({
      DomainData: {
        Groups: [
          {
            GroupName: "Strictly Necessary Cookies",
            FirstPartyCookies: [
              {
                Name: "OptanonConsent",
                Host: "ferry.example",
                IsSession: false,
                Length: "364",
                description: "Keeps the choice",
              },
            ],
            Hosts: [
              {
                HostName: "youtube.com",
                DisplayName: "youtube.com",
                Cookies: [
                  {
                    Name: "YSC",
                    Host: "youtube.com",
                    IsSession: true,
                    Length: "0",
                    description: "Counts views",
                  },
                ],
              },
            ],
          },
        ],
      },
    });
    expect(rowsOf(register)).toEqual([
      expect.stringMatching(/^necessary \S+ cookie OptanonConsent P364D$/),
      expect.stringMatching(/^necessary \S+ cookie YSC session$/),
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it("any list of records", () => {
    const { register, notUnderstood } = read({
      cookies: [
        {
          name: "csrf_token",
          provider: "Harbour",
          purpose: "Security",
          expiry: "1 day",
          category: "Necessary",
        },
        { purpose: "no name" },
      ],
    });
    expect(rowsOf(register)).toEqual(["necessary operator cookie csrf_token P1D"]);
    expect(notUnderstood).toHaveLength(1);
  });
});

describe("the EDPB website auditing tool", () => {
  it("reads its knowledge bases", () => {
    const { register } = read([
      {
        name: "Base",
        author: "A",
        category: "cookie",
        knowledges: [
          {
            domain: "*",
            name: "_pk_id*",
            category: "Analytics (exempted)",
            controller: "Matomo",
            policy: "https://matomo.org/privacy/",
            comment: "Counts visits",
          },
        ],
      },
      {
        name: "Base",
        author: "A",
        category: "localstorage",
        knowledges: [
          { key: "theme", category: "Technical", controller: "Harbour", comment: "The look" },
        ],
      },
    ]);
    expect(register.services).toMatchObject({
      matomo: {
        category: "statistical",
        exempt: "audience-measurement",
        items: [{ cookie: "_pk_id*" }],
      },
      necessary: { category: "necessary", items: [{ localStorage: "theme" }] },
    });
  });

  it("reads what an analysis saw, and asks what it is for", () => {
    const { register, text } = read({
      name: "Harbour",
      tags: [
        {
          cards: [
            {
              kind: "cookie",
              cookieLines: [
                {
                  name: "sid",
                  domain: "www.harbour.example",
                  session: true,
                  httpOnly: true,
                  secure: true,
                  sameSite: "lax",
                },
                {
                  name: "uid",
                  domain: ".ads.example",
                  session: false,
                  expiresDays: 364.99,
                  sameSite: "unspecified",
                },
              ],
            },
            {
              kind: "localstorage",
              localStorageLines: [{ host: "https://www.harbour.example", key: "theme" }],
            },
          ],
        },
      ],
    });
    expect(Object.values(register.services).flatMap(({ items }) => items)).toMatchObject([
      { cookie: "sid", lifetime: "session", httpOnly: true, secure: true, sameSite: "Lax" },
      { cookie: "uid", lifetime: "P1Y", domain: "ads.example" },
      { localStorage: "theme", lifetime: "persistent" },
    ]);
    expect(parseRegister(text).problems.filter(({ code }) => code === "todo")).toHaveLength(3);
  });

  it("reads the Website Evidence Collector", () => {
    const { items } = read({
      cookies: [{ name: "a_b", domain: "harbour.example", expiresDays: 30 }],
      localStorage: { "https://harbour.example": { look: { value: "dark" } } },
    });
    expect(items.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "cookie a_b",
      "localStorage look",
    ]);
  });
});

describe("this product's own", () => {
  const { register } = parseRegister(`
glassjar: 1
site: { name: Harbour, origin: https://www.harbour.example, languages: [en, fr] }
providers: { operator: { name: Harbour }, tube: { name: Tube, policy: https://tube.example/p } }
services:
  auth: { provider: operator, category: necessary, name: { en: Sign-in, fr: Connexion }, items: [{ cookie: sessionid, httpOnly: true, lifetime: P14D, purpose: { en: Keeps, fr: Garde } }] }
  video: { provider: tube, category: marketing, name: { en: Video, fr: Vidéo }, hosts: ["*.tube.example"], items: [{ cookie: vid, domain: tube.example, lifetime: P1Y, purpose: { en: Counts, fr: Compte } }] }
`);
  if (!register) throw new Error("the example is no register");

  it("register as JSON comes back whole", () => {
    const { auth, video } = register.services;
    if (!auth || !video) throw new Error("the example has two services");
    const whole: Register = {
      ...register,
      note: "Kept",
      services: {
        auth: { ...auth, legalBasis: "contract" },
        video: {
          ...video,
          recipients: ["operator"],
          items: [
            {
              cookie: "vid",
              renewed: true,
              conditional: true,
              lifetime: "P1Y",
              purposes: [{ text: "Counts", exempt: "audience-measurement" }, { text: "Sells" }],
            },
          ],
        },
      },
    };
    const again = importJson(exportRegister(whole, "json").text, SITE);
    expect(again.register).toEqual(whole);
    expect(parseRegister(again.text).register).toEqual(whole);
    expect(again.items.map(({ name, line }) => [name, line > 1])).toEqual([
      ["sessionid", true],
      ["vid", true],
    ]);
  });

  it("a register with mistakes is listed, mistake by mistake", () => {
    const { notUnderstood, items } = importJson(
      JSON.stringify({ ...register, services: { auth: { name: "x" } } }),
      SITE,
    );
    expect(items).toEqual([]);
    expect(notUnderstood.map(({ text }) => text)).toContain("/services/auth");
  });

  it("policy as JSON comes back in its language", () => {
    const json = policyJson({ register, version: 1, publishedAt: 0, language: "fr" });
    const again = importJson(JSON.stringify(json), SITE).register;
    expect(rowsOf(again)).toEqual(rowsOf(register));
    expect(Object.values(again.services)[1]?.hosts).toEqual(["*.tube.example"]);
  });

  it("policy as JSON lists what no register can hold", () => {
    const json = {
      language: "en",
      site: { name: "Harbour" },
      review: "soon",
      services: [
        { name: "Video", category: "marketing", provider: { name: "Tube", country: 7 }, items: [] },
        {
          name: "Tally",
          category: "marketing",
          recipients: ["relay"],
          provider: { name: "Tally" },
          items: [{ name: "t_id" }],
        },
      ],
    };
    const again = importJson(JSON.stringify(json), SITE);
    expect(again.notUnderstood.map((one) => one.text)).toEqual([
      "relay",
      'review: "soon"',
      "country: 7",
    ]);
    expect(parseRegister(again.text).register).toEqual(again.register);
  });

  it("policy as JSON comes back with all it says of providers, services and items", () => {
    const full: Register = {
      glassjar: 1,
      site: {
        name: "Harbour",
        origin: "https://www.harbour.example",
        languages: ["en"],
        controller: { name: "Harbour Trust", email: "post@harbour.example" },
        authority: { name: "HmbBfDI", url: "https://datenschutz.example" },
        review: "2027-06-30",
      },
      providers: {
        operator: { name: "Harbour" },
        tally: {
          name: "Tally",
          country: "US",
          role: "processor",
          policy: "https://tally.example/privacy",
          transfers: [{ country: "IN", safeguard: "scc" }],
        },
        tube: { name: "Tube", country: "US" },
      },
      categories: { research: { name: { en: "Research" }, consent: true } },
      services: {
        counting: {
          provider: "tally",
          category: "research",
          legalBasis: "consent",
          name: { en: "Counting" },
          recipients: ["tube"],
          items: [
            {
              cookie: "tally_id",
              purposes: [
                { text: { en: "Counts visits" }, exempt: "audience-measurement" },
                { text: { en: "Builds a profile" } },
              ],
              lifetime: "P13M",
              renewed: true,
              partitioned: true,
              sameSite: "None",
              secure: true,
            },
          ],
        },
        video: {
          provider: "tube",
          category: "marketing",
          name: { en: "Video" },
          items: [{ cookie: "tube_id", purpose: { en: "Plays videos" }, lifetime: "session" }],
        },
      },
    };
    const json = policyJson({ register: full, version: 1, publishedAt: 0, language: "en" });
    const again = importJson(JSON.stringify(json));
    expect(again.notUnderstood).toEqual([]);
    expect(again.register).toEqual({
      ...full,
      providers: { tally: full.providers["tally"], tube: full.providers["tube"] },
    });
  });
});

it("names the shapes it knows for one it does not", () => {
  const { notUnderstood, items } = read({ some: "thing" });
  expect(items).toEqual([]);
  expect(notUnderstood[0]?.why).toMatch(
    /^nothing known has this shape; known are a Glassjar register; .*Klaro.*tarteaucitron/,
  );
  expect(importJson("{", SITE).notUnderstood[0]?.why).toMatch(/^this is no JSON/);
});
