import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGE_CODES, diffRegisters, type Item, type Register } from "../index.ts";
import { POLICY_LANGUAGES } from "../locales/locales.ts";
import { renderDiff } from "./html.tsx";
import { changeLine } from "./words.ts";

const REGISTER: Register = {
  glassjar: 1,
  site: { name: "Town", origin: "https://town.example", languages: ["en"] },
  providers: { town: { name: "Town" }, tube: { name: "Tube" } },
  services: {
    login: {
      provider: "town",
      category: "necessary",
      name: "Login",
      items: [{ cookie: "sessionid", lifetime: "P14D", purpose: "Keeps you in" }],
    },
    statistics: {
      provider: "town",
      category: "statistical",
      exempt: "audience-measurement",
      name: "Statistics",
      items: [],
    },
    video: {
      provider: "tube",
      category: "marketing",
      name: "Video",
      hosts: ["tube.example"],
      items: [{ cookie: "vid", lifetime: "P6M", purpose: "Recognises you" }],
    },
  },
};

/** The register after an edit of its deep copy. */
const edited = (edit: (register: Register) => void): Register => {
  const copy = structuredClone(REGISTER);
  edit(copy);
  return copy;
};
const service = (register: Register, id: string) => {
  const found = register.services[id];
  if (!found) throw new Error(id);
  return found;
};
const itemOf = (register: Register, id: string) => {
  const [item] = service(register, id).items;
  if (!item) throw new Error(id);
  return item;
};

/** One more item for the purpose that the video's item has. */
const RECOGNISES = { cookie: "b", purpose: "Recognises you" };

/** Gives a service's item a list of purposes in place of its one. */
const giveItem = (register: Register, id: string, purposes: { text: string }[]): void => {
  const { purpose: _, ...item } = itemOf(register, id);
  service(register, id).items = [{ ...item, purposes }];
};

describe("what asks visitors again", () => {
  it.each<[string, (register: Register) => void]>([
    ["service-added", (r) => void (r.services["ads"] = { ...service(r, "video"), items: [] })],
    ["provider-changed", (r) => void (service(r, "video").provider = "town")],
    ["item-added", (r) => void service(r, "video").items.push({ cookie: "b", purpose: "Sells" })],
    ["lifetime-changed", (r) => void (itemOf(r, "video").lifetime = "P7M")],
    ["lifetime-changed", (r) => void (itemOf(r, "video").lifetime = "persistent")],
    ["party-changed", (r) => void (itemOf(r, "video").party = "third")],
    ["category-changed", (r) => void (service(r, "login").category = "preferences")],
    ["category-changed", (r) => void (service(r, "video").category = "statistical")],
    ["consent-changed", (r) => void delete service(r, "statistics").exempt],
    ["recipient-added", (r) => void (service(r, "video").recipients = ["town"])],
    ["lifetime-changed", (r) => void (itemOf(r, "video").renewed = true)],
    ["item-added", (r) => void service(r, "video").items.push({ ...RECOGNISES, lifetime: "P7M" })],
    ["item-added", (r) => void service(r, "video").items.push({ ...RECOGNISES, party: "third" })],
    ["purpose-added", (r) => giveItem(r, "video", [{ text: "Recognises you" }, { text: "Sells" }])],
  ])("%s", (code, edit) => {
    const changes = diffRegisters(REGISTER, edited(edit));
    expect(changes).toMatchObject([{ code, material: true }]);
    expect(changes[0]?.why).toMatch(/^(No earlier|Earlier|Nobody).+\.$/);
  });

  it.each<[string, Partial<Item>]>([
    ["lifetime", { lifetime: "P7M" }],
    ["lifetime", { renewed: true }],
    ["party", { party: "third" }],
  ])("an item that has another name and a wider %s in one edit", (reason, wider) => {
    const renamed = edited((r) => {
      service(r, "video").items = [{ ...itemOf(r, "video"), cookie: "vid2", ...wider }];
    });
    expect(diffRegisters(REGISTER, renamed)).toMatchObject([
      { code: "item-added", material: true, reason },
      { code: "item-removed", material: false },
    ]);
    const narrower = edited((r) => {
      service(r, "video").items = [{ ...itemOf(r, "video"), cookie: "vid2", lifetime: "P5M" }];
    });
    expect(diffRegisters(REGISTER, narrower).some(({ material }) => material)).toBe(false);
  });

  it("an item that does for longer one of the purposes it has from others", () => {
    const before = edited((r) =>
      service(r, "video").items.push({ cookie: "ab", lifetime: "P1Y", purpose: "Sells" }),
    );
    const after = (exempt?: "security") => {
      const register = structuredClone(before);
      const further = { text: "Recognises you", ...(exempt && { exempt }) };
      const purposes = [{ text: "Sells" }, further];
      service(register, "video").items.push({ cookie: "both", lifetime: "P1Y", purposes });
      return register;
    };
    expect(diffRegisters(before, after())).toMatchObject([{ reason: "lifetime" }]);
    expect(diffRegisters(before, after("security"))).toMatchObject([{ material: false }]);
  });

  it("a category of the site's own that comes to ask", () => {
    const shop = (consent: boolean): Register =>
      edited((r) => {
        r.categories = { shop: { name: "Shop", consent } };
        service(r, "login").category = "shop";
      });
    expect(diffRegisters(shop(false), shop(true)).filter(({ material }) => material)).toMatchObject(
      [{ code: "consent-changed", pointer: "/services/login" }],
    );
    expect(diffRegisters(shop(true), shop(false)).some(({ material }) => material)).toBe(false);
  });
});

describe("what asks nobody", () => {
  it.each<[string, (register: Register) => void]>([
    ["name-changed", (r) => void (service(r, "video").name = { en: "Video", fr: "Vidéo" })],
    ["item-changed", (r) => void (itemOf(r, "video").purpose = "Recognizes you")],
    ["lifetime-changed", (r) => void (itemOf(r, "video").lifetime = "P5M")],
    ["lifetime-changed", (r) => void delete itemOf(r, "video").lifetime],
    ["lifetime-changed", (r) => void (itemOf(r, "login").lifetime = "P1Y")],
    ["item-added", (r) => void service(r, "login").items.push({ cookie: "x", purpose: "New" })],
    ["item-added", (r) => void service(r, "video").items.push(RECOGNISES)],
    ["item-added", (r) => void service(r, "video").items.push({ ...RECOGNISES, lifetime: "P6M" })],
    ["item-removed", (r) => void service(r, "video").items.pop()],
    ["service-removed", (r) => void delete r.services["video"]],
    ["service-added", (r) => void (r.services["csrf"] = { ...service(r, "login"), items: [] })],
    ["category-changed", (r) => void (service(r, "video").category = "necessary")],
    ["provider-edited", (r) => void (r.providers["tube"] = { name: "Tube", country: "US" })],
    ["provider-added", (r) => void (r.providers["new"] = { name: "New" })],
    ["provider-removed", (r) => void delete r.providers["town"]],
    ["category-added", (r) => void (r.categories = { shop: { name: "Shop", consent: true } })],
    ["site-changed", (r) => void (r.site.name = "The Town")],
    ["areas-changed", (r) => void (service(r, "login").areas = ["front"])],
    ["legal-basis-changed", (r) => void (service(r, "login").legalBasis = "contract")],
    ["recipient-added", (r) => void (service(r, "login").recipients = ["tube"])],
    ["ground-changed", (r) => void (service(r, "statistics").exempt = "security")],
    ["item-changed", (r) => giveItem(r, "video", [{ text: "Recognizes you" }])],
    ["site-changed", (r) => void (r.site.review = "2027-06-30")],
  ])("%s", (code, edit) => {
    const changes = diffRegisters(REGISTER, edited(edit));
    expect(changes).toMatchObject([{ code, material: false }]);
    expect(changes[0]?.sentence).not.toBe("");
    expect(changes[0]?.why).toBeUndefined();
  });

  it("the note, which speaks of the changes", () => {
    expect(diffRegisters(REGISTER, { ...REGISTER, note: "Nothing new" })).toEqual([]);
  });

  it("the same purposes, written as a list", () => {
    const listed = edited((r) => giveItem(r, "video", [{ text: "Recognises you" }]));
    expect(diffRegisters(REGISTER, listed)).toEqual([]);
  });
});

describe("in words", () => {
  const before = edited((r) => void (service(r, "video").recipients = ["town"]));
  const after = edited((r) => {
    r.services["ads"] = { ...service(r, "video"), name: "<Ads>", items: [] };
    itemOf(r, "video").lifetime = "P1Y";
    itemOf(r, "video").party = "third";
    service(r, "login").category = "preferences";
    service(r, "login").exempt = "authentication";
    delete service(r, "statistics").exempt;
  });
  const changes = diffRegisters(before, after);

  it("says what changed and why visitors are asked again", () => {
    expect(changes.map((change) => changeLine(change, "en"))).toEqual([
      "Login moved from the category Necessary to Preferences",
      "Statistics now needs your consent – we ask again. Nobody has been asked about it before.",
      "Town no longer receives the data of Video",
      "vid (Video) now lasts 1 year; before: 6 months – we ask again. Earlier consent was given for a shorter time.",
      "vid (Video) is now third-party; before: first-party – we ask again. Earlier consent was given for storage by this site alone.",
      "New service: <Ads> – we ask again. No earlier consent was given for this service.",
    ]);
  });

  it.each(POLICY_LANGUAGES)("is an escaped HTML list in %s", (language) => {
    const html = renderDiff(changes, language);
    expect(html).toMatch(
      new RegExp(`^<div class="jar-diff" lang="${language}" dir="(ltr|rtl)"><ul>`),
    );
    expect(html.match(/<li /g)).toHaveLength(changes.length);
    expect(html.match(/<strong>/g)).toHaveLength(4);
    expect(html).toContain("&lt;Ads>");
    expect(html).not.toMatch(/\{\w+\}|undefined/);
    expect(renderDiff([], language)).toMatch(/<p>.+<\/p>/);
  });

  it("is plain JSON with stable codes", () => {
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
    for (const { code } of changes) expect(CHANGE_CODES).toContain(code);
  });
});

it("a register does not differ from itself, however its keys are ordered", () => {
  const keys = fc.shuffledSubarray(Object.keys(REGISTER.services), { minLength: 3 });
  fc.assert(
    fc.property(keys, (order) => {
      const services = Object.fromEntries(order.map((id) => [id, service(REGISTER, id)]));
      expect(diffRegisters(REGISTER, { ...REGISTER, services })).toEqual([]);
    }),
  );
});
