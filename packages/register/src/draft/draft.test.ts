import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  draftRegister,
  editRegister,
  ITEM_KINDS,
  parseRegister,
  recognise,
  type DraftOptions,
  type SeenItem,
} from "../index.ts";
import { idFrom } from "./service.ts";

const OPTIONS: DraftOptions = {
  origin: "http://www.town.test",
  name: "Town",
  languages: ["en", "fr", "ar"],
  hosts: [],
};

const seen = (item: Partial<SeenItem> & Pick<SeenItem, "name">): SeenItem => ({
  kind: "cookie",
  host: "www.town.test",
  party: "first",
  path: "/",
  pages: ["http://www.town.test/"],
  ...item,
});

const DJANGO = [
  seen({
    name: "sessionid",
    lifetimeSeconds: 1_209_599.5,
    httpOnly: true,
    sameSite: "Lax",
    pages: ["http://www.town.test/accounts/login/", "http://www.town.test/backoffice/users/"],
  }),
  seen({ name: "csrftoken", lifetimeSeconds: 31_449_599, sameSite: "Lax" }),
  seen({ name: "django_language" }),
  seen({ name: "messages", httpOnly: true, pages: ["/backoffice/"] }),
];

/** The register a draft reads as. */
function read(text: string) {
  const { register, problems } = parseRegister(text);
  if (!register) throw new Error(`${text}\n${JSON.stringify(problems)}`);
  return { register, problems, todos: problems.filter(({ code }) => code === "todo") };
}

const draft = (items: readonly SeenItem[], options?: Partial<DraftOptions>) =>
  read(draftRegister(items, { ...OPTIONS, ...options }));

describe("a Django site", () => {
  const { register, problems } = draft(DJANGO);

  it("needs nothing but the name of who runs it", () => {
    expect(problems).toMatchObject([{ code: "todo", pointer: "/providers/operator/name" }]);
  });

  it("is complete, in every language of the site", () => {
    const { authentication, forms, language, messages } = register.services;
    expect(authentication).toMatchObject({
      provider: "operator",
      category: "necessary",
      areas: ["front", "back"],
      name: { en: "Authentication", fr: "Authentification", ar: "المصادقة" },
    });
    expect(authentication?.items).toMatchObject([
      { cookie: "sessionid", lifetime: "P14D", httpOnly: true, sameSite: "Lax" },
    ]);
    expect(forms?.items).toMatchObject([{ cookie: "csrftoken", lifetime: "P1Y" }]);
    expect(language?.items).toMatchObject([{ cookie: "django_language", lifetime: "session" }]);
    expect(messages?.areas).toEqual(["back"]);
    expect(register.site.areas).toEqual({ front: "/", back: "/backoffice/" });
  });

  it("declares the choice that the guard will store", () => {
    expect(register.services["choices"]?.items).toMatchObject([
      { cookie: "cookies_preferences", lifetime: "P6M", sameSite: "Lax", conditional: true },
      { localStorage: "cookies_preferences", lifetime: "persistent", conditional: true },
      { cookie: "cookies_preferences_once", lifetime: "PT1M", conditional: true },
    ]);
  });

  it("keeps to the languages asked for, and has English when none of them is written", () => {
    const { register: french } = draft(DJANGO, { languages: ["fr"] });
    expect(french.services["language"]?.name).toEqual({ fr: "Langue" });
    const { register: klingon, problems: missing } = draft(DJANGO, { languages: ["tlh", "!"] });
    expect(klingon.services["language"]?.name).toEqual({ en: "Language" });
    expect(missing.filter(({ code }) => code !== "todo").map(({ code }) => code)).toContain(
      "text-missing",
    );
  });
});

describe("known products", () => {
  it("many names become the one pattern they fit, with the longest lifetime seen", () => {
    const { register } = draft([
      seen({ name: "_pk_id.1.aaaa", lifetimeSeconds: 33_955_100 }),
      seen({ name: "_pk_id.2.bbbb", lifetimeSeconds: 20 * 86_400 }),
      seen({ name: "_pk_ses.1.aaaa", lifetimeSeconds: 1799 }),
    ]);
    expect(register.services["matomo"]).toMatchObject({
      provider: "operator",
      category: "statistical",
      items: [
        { cookie: "_pk_id*", lifetime: "P13M" },
        { cookie: "_pk_ses*", lifetime: "PT30M" },
      ],
    });
    expect(register.services["matomo"]?.hosts).toBeUndefined();
  });

  it("what lives longer than usual says so", () => {
    const { register } = draft([seen({ name: "csrftoken", lifetimeSeconds: 399 * 86_400 })]);
    expect(register.services["forms"]?.items[0]?.lifetime).toBe("P399D");
  });

  it("a host is enough to declare what it belongs to, with its provider", () => {
    const { register, todos } = draft([], { hosts: ["www.youtube-nocookie.com"] });
    expect(register.services["youtube"]?.hosts).toContain("*.youtube-nocookie.com");
    expect(register.providers["google"]).toMatchObject({ name: "Google", country: "IE" });
    expect(todos).toHaveLength(1);
  });

  it("an unknown item on a known host belongs to the product of the host", () => {
    const { register } = draft([seen({ name: "new", host: ".youtube.com", party: "third" })]);
    expect(register.services["youtube"]?.items).toMatchObject([
      {
        cookie: "new",
        party: "third",
        domain: ".youtube.com",
        purpose: "TODO: say what new is for",
      },
    ]);
  });

  it("a third party cannot pass for the site's own sign-in", () => {
    const { register } = draft([seen({ name: "sessionid", host: "evil.example", party: "third" })]);
    expect(Object.keys(register.services)).toEqual(["choices", "evil-example"]);
    expect(register.services["evil-example"]?.category).toBe("marketing");
  });

  it("what only looks necessary is not", () => {
    const { register } = draft([seen({ name: "trackerwikiSession" })]);
    expect(register.services["unidentified"]).toMatchObject({ category: "marketing" });
  });
});

describe("how things were recognised", () => {
  const commented = (item: SeenItem) => {
    const text = draftRegister([item], OPTIONS);
    return text
      .slice(0, text.indexOf(`cookie: ${item.name}`))
      .split("\n      ")
      .slice(1);
  };

  it("is said above each item: the match and how sure it is", () => {
    expect(commented(seen({ name: "csrftoken" })).at(-2)).toBe(
      "# In the catalogue: csrftoken of forms, necessary, sure to 0.90; the name is the same.",
    );
  });

  it("is a guess with its reasons where the catalogue knows nothing, and decides nothing", () => {
    const [comment = ""] = commented(seen({ name: "town_basket", lifetimeSeconds: 0 })).slice(-2);
    expect(comment).toMatch(/^# A guess from its looks: necessary, sure to 0\.\d\d: .+\.$/);
    const { register } = draft([seen({ name: "town_basket" })]);
    expect(register.services["unidentified"]?.category).toBe("marketing");
  });

  it("names the match that says too little, and takes no looser one for it", () => {
    const { register } = draft([seen({ name: "wikiUserID" })]);
    expect(register.services["unidentified"]?.items).toMatchObject([{ cookie: "wikiUserID" }]);
    expect(commented(seen({ name: "wikiUserID" })).join("\n")).toContain(
      "# Perhaps, but not surely: *wikiUserID of MediaWiki, necessary, sure to 0.30",
    );
  });

  it("weighs who set it", () => {
    const by = (setters: readonly string[]) => {
      const { guess } = recognise(seen({ name: "xyz", setters }));
      return guess?.likelihoods.marketing ?? 0;
    };
    expect(by(["pixel.adserver.example"])).toBeGreaterThan(by([]));
  });
});

describe("what nobody knows", () => {
  const items = [
    seen({ name: "town_campaign", domain: ".town.test", lifetimeSeconds: 30 * 86_400 }),
    seen({ name: "ab_bucket", path: "/shop/", httpOnly: true }),
    seen({ kind: "localStorage", name: "last" }),
    seen({ name: "uid", host: "a.ads.co.uk", party: "third", secure: true, sameSite: "none" }),
  ];
  const hosts = ["b.ads.co.uk", "stats.localhost", "stats.localhost:9100"];
  const { register, todos } = draft(items, { hosts });

  it("is held until consent, with a to-do for each thing to say", () => {
    expect(register.services["unidentified"]).toMatchObject({
      provider: "operator",
      category: "marketing",
      items: [
        { cookie: "town_campaign", lifetime: "P30D", domain: ".town.test" },
        { cookie: "ab_bucket", lifetime: "session", path: "/shop/", httpOnly: true },
        { localStorage: "last", lifetime: "persistent" },
      ],
    });
    expect(todos.map(({ pointer }) => pointer)).toEqual([
      "/providers/operator/name",
      "/providers/ads-co-uk/name",
      "/providers/stats-localhost/name",
      "/services/unidentified/name",
      "/services/unidentified/items/0/purpose",
      "/services/unidentified/items/1/purpose",
      "/services/unidentified/items/2/purpose",
      "/services/ads-co-uk/name",
      "/services/ads-co-uk/items/0/purpose",
      "/services/stats-localhost/name",
    ]);
  });

  it("is one third party per registrable domain, with the hosts that were seen", () => {
    expect(register.services["ads-co-uk"]).toMatchObject({
      provider: "ads-co-uk",
      hosts: ["b.ads.co.uk", "a.ads.co.uk"],
      items: [{ cookie: "uid", party: "third", secure: true, sameSite: "None" }],
    });
    expect(register.services["stats-localhost"]?.hosts).toEqual(["stats.localhost"]);
  });

  it("is done once every to-do is answered, and comments are still there", () => {
    const text = draftRegister(items, { ...OPTIONS, hosts });
    const done = todos.reduce((edited, { pointer }) => editRegister(edited, pointer, "Said"), text);
    expect(read(done).todos).toEqual([]);
    expect(done.match(/^\s*#.*$/gm)).toEqual(text.match(/^\s*#.*$/gm));
  });
});

/** Hundreds of drafts are written and read: a loaded machine takes its time. */
const PATIENCE_MS = 120_000;

describe("whatever was seen", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.domain());
  const item: fc.Arbitrary<SeenItem> = fc.record(
    {
      kind: fc.constantFrom(...ITEM_KINDS),
      name: fc.oneof(text, fc.constantFrom("_ga", "_ga_X", "sessionid", "IDE", "x".repeat(300))),
      host: fc.oneof(fc.domain(), text),
      party: fc.constantFrom("first", "third"),
      pages: fc.array(fc.oneof(fc.webUrl(), text), { maxLength: 3 }),
      lifetimeSeconds: fc.double({ min: -10, max: 1e10, noNaN: true }),
      path: text,
      domain: text,
      sameSite: text,
      httpOnly: fc.boolean(),
    },
    { requiredKeys: ["kind", "name", "host", "party", "pages"] },
  );

  it(
    "the draft reads without errors but for to-dos",
    () => {
      fc.assert(
        fc.property(
          fc.array(item, { maxLength: 12 }),
          fc.array(fc.oneof(fc.domain(), text), { maxLength: 6 }),
          (items, hosts) => {
            const { problems } = draft(items, { hosts });
            const errors = problems.filter(({ severity }) => severity === "error");
            expect(errors.filter(({ code }) => code !== "todo")).toEqual([]);
          },
        ),
      );
    },
    PATIENCE_MS,
  );

  it(
    "every third-party host that can be declared is declared",
    () => {
      fc.assert(
        fc.property(fc.array(fc.domain(), { maxLength: 8 }), (hosts) => {
          const declared = Object.values(draft([], { hosts }).register.services).flatMap(
            (service) => service.hosts ?? [],
          );
          for (const host of hosts) expect(declared).toContain(host.toLowerCase());
        }),
      );
    },
    PATIENCE_MS,
  );

  it("an identifier always fits", () => {
    fc.assert(
      fc.property(text, (domain) => {
        expect(idFrom(domain)).toMatch(/^[a-z][a-z0-9-]{0,31}$/);
      }),
    );
  });
});
