import { describe, expect, it } from "vitest";
import { catalogueTexts } from "../catalogue/index.ts";
import { en } from "../catalogue/purposes/texts/en.ts";
import { itemKey, parseRegister, type Register } from "../index.ts";
import { POLICY_LANGUAGES } from "../locales/locales.ts";
import { policyPage, renderPolicy } from "../policy/index.ts";
import { importPolicies, importPolicy } from "./index.ts";

/** A register in one language that uses every field a policy prints. */
function registerIn(language: string): Register {
  const { purposes, functions } = catalogueTexts(language) ?? en;
  const say = (words: string) => ({ [language]: words });
  return {
    glassjar: 1,
    site: {
      name: "Harbour",
      origin: "https://www.harbour.example",
      areas: { front: "/", back: "/office/", shop: "/shop/" },
      languages: [language],
      controller: {
        name: "Harbour Trust",
        address: "Quay 1, 20457 Hamburg",
        email: "post@harbour.example",
        phone: "+49 40 123456",
        dataProtectionOfficer: { name: "Dr. A. Ng", email: "dpo@harbour.example" },
      },
      authority: { name: "HmbBfDI", url: "https://datenschutz.example" },
      review: "2027-06-30",
      choiceCookie: { domain: "harbour.example" },
    },
    providers: {
      operator: { name: "Harbour" },
      "tally-and-sons": {
        name: "Tally and Sons",
        country: "DE",
        address: "Zählweg 2 (Hof), 10115 Berlin",
        role: "processor",
        policy: "https://tally.example/privacy?a=1&b=2",
        transfers: [
          { country: "US", safeguard: "scc" },
          { country: "IN", safeguard: "bcr" },
          { country: "JP", safeguard: "adequacy" },
          { country: "BR", safeguard: "derogation" },
        ],
      },
      tube: {
        name: "Tube",
        country: "US",
        role: "controller",
        policy: "https://tube.example/privacy",
      },
      "relay-gmbh": { name: "Relay, GmbH", country: "MM" },
      sons: { name: "Sons", role: "processor" },
    },
    categories: {
      research: { name: say("Research"), description: say("For a study: 2027."), consent: true },
    },
    services: {
      authentication: {
        provider: "operator",
        category: "necessary",
        areas: ["front", "back"],
        name: say(functions.authentication),
        legalBasis: "contract",
        items: [
          { cookie: "sessionid", purpose: say(purposes["keep-signed-in"]), lifetime: "P2W" },
          { cookie: "__Host-x", purpose: say(purposes["prevent-forgery"]), lifetime: "session" },
        ],
      },
      basket: {
        provider: "operator",
        category: "necessary",
        exempt: "basket",
        areas: ["shop"],
        name: say(functions.shop),
        items: [
          { localStorage: "a, b|c", purpose: say(purposes["keep-basket"]), lifetime: "persistent" },
          { sessionStorage: "step_XXX", purpose: say(purposes["keep-basket"]), lifetime: "P1D" },
          { indexedDB: "store:1", purpose: say(purposes["keep-basket"]), lifetime: "P1Y1M" },
          { cacheStorage: "v1", purpose: say(purposes["keep-basket"]), lifetime: "PT1H30M" },
          {
            serviceWorker: "/push/sw.js*",
            purpose: say(purposes["keep-basket"]),
            lifetime: "persistent",
          },
          { fingerprint: "screen", purpose: say(purposes["tell-bots"]) },
        ],
      },
      statistics: {
        provider: "tally-and-sons",
        category: "statistical",
        exempt: "audience-measurement",
        legalBasis: "legitimate-interests",
        recipients: ["relay-gmbh", "sons"],
        areas: ["front", "back", "shop"],
        name: say(functions.statistics),
        items: [
          {
            cookie: "_ga_*",
            purposes: [
              { text: say(purposes["count-visitors"]), exempt: "audience-measurement" },
              { text: say(purposes["keep-objection"]), exempt: "consent-choice" },
              { text: say(purposes["limit-requests"]), exempt: "security" },
            ],
            lifetime: "P13M",
            renewed: true,
          },
          {
            cookie: "one",
            purposes: [{ text: say(purposes["join-visit"]), exempt: "transmission" }],
            lifetime: "PT30M",
            renewed: true,
          },
        ],
      },
      video: {
        provider: "tube",
        category: "marketing",
        legalBasis: "consent",
        recipients: ["tally-and-sons"],
        areas: ["front"],
        name: say("Video (extern)"),
        hosts: ["*.tube.example", "tube-cdn.example"],
        items: [
          {
            cookie: "vid|*",
            purposes: [
              { text: say(purposes["count-visitors"]) },
              { text: say(purposes["show-message"]) },
            ],
            lifetime: "P2Y",
            domain: ".tube.example",
          },
          {
            localStorage: "yt-x",
            purpose: say("A: b – c"),
            lifetime: "persistent",
            party: "third",
          },
        ],
      },
      fonts: {
        provider: "tube",
        category: "preferences",
        areas: ["back"],
        name: say(functions.fonts),
        hosts: ["fonts.tube.example"],
        items: [],
      },
      study: {
        provider: "relay-gmbh",
        category: "research",
        name: say("Study"),
        items: [{ cookie: "study_id", purpose: say("Counts"), lifetime: "P180D" }],
      },
    },
  };
}

/** A register with its services in a list: identifiers are not printed, and made again from names. */
function comparable({ services, categories = {}, providers, ...rest }: Register) {
  const names = (id: string) => categories[id]?.name ?? id;
  return {
    ...rest,
    providers,
    categories: Object.values(categories),
    services: Object.values(services).map((service) =>
      Object.assign({}, service, { category: names(service.category) }),
    ),
  };
}

const policyOf = (register: Register, language: string): string =>
  renderPolicy({
    register,
    language,
    version: 3,
    publishedAt: "2026-11-23T10:00:00Z",
    action: "/cookies/preferences",
    audit: null,
    versions: [
      {
        version: 3,
        publishedAt: "2026-11-23T10:00:00Z",
        note: "Drops old_cookie and PHPSESSID",
      },
    ],
  }).html;

const importOf = (html: string, { site }: Register) =>
  importPolicy(html, { origin: site.origin, areas: site.areas ?? {} });

describe.each(POLICY_LANGUAGES)("a policy of this product in %s", (language) => {
  const register = registerIn(language);
  const again = importOf(policyOf(register, language), register);

  it("comes back whole", () => {
    expect(comparable(again.register)).toEqual(comparable(register));
  });

  it("leaves nothing to decide", () => {
    expect(again.notUnderstood).toEqual([]);
    expect(again.items.flatMap(({ unsure }) => unsure)).toEqual([]);
    const { problems } = parseRegister(again.text);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each([1, 2, 3, 5, 6, 11, 21, 100])("says lifetimes of %i units", (count) => {
    const lifetimes = ["Y", "M", "W", "D"].map((unit) => `P${count}${unit}`);
    const times = ["H", "M", "S"].map((unit) => `PT${count}${unit}`);
    const items = [...lifetimes, ...times].map((lifetime, at) => ({
      cookie: `c_${at}`,
      purpose: { [language]: "x" },
      lifetime,
    }));
    const timed: Register = {
      ...register,
      services: {
        timed: { provider: "operator", category: "necessary", name: { [language]: "T" }, items },
      },
    };
    const found = importOf(policyOf(timed, language), timed);
    expect(comparable(found.register).services).toEqual(comparable(timed).services);
  });
});

describe("facts a policy does not print", () => {
  it("are the flags of items, paths, and addresses the site has", () => {
    const register = registerIn("en");
    const [first] = Object.values(register.services);
    const more = { httpOnly: true, secure: true, sameSite: "Lax", path: "/x" } as const;
    const item = { ...first?.items[0], ...more };
    const flagged = { ...first, items: [item] } as Register["services"][string];
    const html = policyOf({ ...register, services: { authentication: flagged } }, "en");
    const found = importPolicy(html).register;
    expect(found.services["authentication"]?.items).toEqual([first?.items[0]]);
    expect(found.site.origin).toBe("https://site.example");
  });
});

describe("a policy of this product, changed by hand", () => {
  const register = registerIn("en");
  const html = policyOf(register, "en");

  it("keeps a row whose lifetime says something else", () => {
    const changed = html.replace("2 weeks", "some time");
    expect(changed).not.toBe(html);
    const { items, register: found } = importOf(changed, register);
    const session = items.find(({ name }) => name === "sessionid");
    expect(session?.unsure).toContain("lifetime not understood: “some time”");
    expect(items).toHaveLength(13);
    expect(found.services["authentication"]?.items.map(itemKey)).toEqual(
      register.services["authentication"]?.items.map(itemKey),
    );
  });

  it("is whole also as a page of its own", () => {
    const page = policyPage({ register, language: "en", version: 1, publishedAt: 0 });
    const found = importOf(page, register);
    expect(found.notUnderstood).toEqual([]);
    expect(comparable(found.register)).toEqual(comparable(register));
  });

  it("is read together with what stands around it", () => {
    const around = `<h2>Others</h2><table><tr><th>Cookie</th><th>Purpose</th></tr>
      <tr><td>_fbp</td><td>Ads</td></tr></table><p>We never set <code>ARRAffinity</code> too.</p>`;
    const { items, notUnderstood } = importOf(`${html}${around}`, register);
    expect(items.map(({ name }) => name)).toContain("_fbp");
    expect(notUnderstood).toMatchObject([{ text: "We never set ARRAffinity too." }]);
  });
});

describe("several pages", () => {
  const odd = "<p>We never set <code>ARRAffinity</code> too.</p>";

  it("say which one something is on", () => {
    const { notUnderstood, items, text } = importPolicies([
      { html: policyOf(registerIn("en"), "en") },
      { html: `<html lang="fr">\n${odd}` },
      { html: odd, name: "cookies-es.html" },
    ]);
    expect(notUnderstood.map(({ page, line }) => [page, line])).toEqual([
      ["page 2", 2],
      ["cookies-es.html", 1],
    ]);
    expect(items[0]?.page).toBe("page 1");
    expect(text).toContain("cookies-es.html:1:4 ARRAffinity");
  });

  it("bring together every purpose and its ground", () => {
    const [one = "en", two = "fr"] = POLICY_LANGUAGES;
    const register = registerIn(one);
    const other = registerIn(two);
    const { register: found, notUnderstood } = importPolicies(
      [{ html: policyOf(register, one) }, { html: policyOf(other, two) }],
      { origin: register.site.origin },
    );
    expect(notUnderstood).toEqual([]);
    const purposes = (from: Register) =>
      Object.values(from.services).flatMap(({ items }) => items.map((item) => item.purposes));
    const both = purposes(found).flatMap((list) => list ?? []);
    expect(both).toEqual(
      purposes(register).flatMap((list, at) =>
        (list ?? []).map((purpose, number) => {
          const text = Object.assign({}, purpose.text, purposes(other)[at]?.[number]?.text);
          return Object.assign({}, purpose, { text });
        }),
      ),
    );
  });
});
