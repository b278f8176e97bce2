import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffRegisters, type Register } from "../index.ts";

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
  ])("%s", (code, edit) => {
    expect(diffRegisters(REGISTER, edited(edit))).toMatchObject([{ code, material: true }]);
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
    [
      "item-added",
      (r) => void service(r, "video").items.push({ cookie: "b", purpose: "Recognises you" }),
    ],
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
  ])("%s", (code, edit) => {
    const changes = diffRegisters(REGISTER, edited(edit));
    expect(changes).toMatchObject([{ code, material: false }]);
    expect(changes[0]?.sentence).not.toBe("");
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
