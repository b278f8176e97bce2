import { describe, expect, it } from "vitest";
import { mergeRegister } from "./edit-merge.ts";
import { importCsv } from "./import/index.ts";
import { parseRegister } from "./parse.ts";
import type { Register } from "./schema.ts";

const TEXT = `# ours
glassjar: 1
site: { name: Shop, origin: "https://shop.example", languages: [en] }
providers: { operator: { name: Shop } } # ourselves
services:
  login: # keeps people in
    provider: operator
    category: necessary
    name: Sign-in
    items: [{ cookie: sessionid, purpose: To know who it is }]
`;

const ADDITION = `glassjar: 1
site:
  name: Shop
  origin: https://shop.example
  languages: [en]
  areas: { back: /office/ }
providers:
  # lives abroad
  clips: { name: Clips, country: US }
  shop: { name: SHOP }
categories:
  films: { name: Films, consent: true }
services:
  # guessed
  video:
    provider: clips
    category: films
    name: Video
    areas: [back]
    recipients: [shop]
    items:
      # usual lifetime
      - { cookie: clip_id, purpose: To go on }
      - { cookie: sessionid, purpose: Something else }
  login:
    provider: shop
    category: necessary
    name: Other
    items: [{ cookie: remember, purpose: To remember }]
  known:
    provider: shop
    category: necessary
    name: Known
    items: [{ cookie: sessionid, purpose: Once more }]
`;

describe("taking services into a text", () => {
  it("adds what is new with its comments, and leaves what is there as it is", () => {
    const merged = mergeRegister(TEXT, ADDITION);
    const { register, problems } = parseRegister(merged);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(Object.keys(register?.services ?? {})).toEqual(["login", "video"]);
    expect(register?.services["login"]).toMatchObject({
      name: "Sign-in",
      items: [{ cookie: "sessionid", purpose: "To know who it is" }, { cookie: "remember" }],
    });
    expect(register?.services["video"]).toMatchObject({
      provider: "clips",
      recipients: ["operator"],
      items: [{ cookie: "clip_id" }],
    });
    expect(register?.services["video"]?.items).toHaveLength(1);
    expect(Object.keys(register?.providers ?? {})).toEqual(["operator", "clips"]);
    expect(register?.categories).toEqual({ films: { name: "Films", consent: true } });
    expect(register?.site.areas).toEqual({ back: "/office/" });
    for (const comment of ["# ours", "# ourselves", "# keeps people in", "# guessed"])
      expect(merged).toContain(comment);
    expect(merged).toContain("# usual lifetime\n      - { cookie: clip_id");
    expect(merged).toContain("# lives abroad\n  clips:");
  });

  it("takes only what is chosen", () => {
    const { register } = parseRegister(mergeRegister(TEXT, ADDITION, ["login", "none"]));
    expect(Object.keys(register?.services ?? {})).toEqual(["login"]);
    expect(Object.keys(register?.providers ?? {})).toEqual(["operator"]);
  });

  it.each(["video: { provider: operator, category: marketing, name: Own }", "video:"])(
    "gives its items to a service that has none yet: %s",
    (begun) => {
      const merged = mergeRegister(`${TEXT}  ${begun}\n`, ADDITION, ["video"]);
      const services = (parseRegister(merged).value as Register).services;
      expect(services["video"]).toMatchObject({
        name: begun.includes("Own") ? "Own" : "Video",
        items: [{ cookie: "clip_id" }],
      });
    },
  );

  it("a second time changes nothing", () => {
    const once = mergeRegister(TEXT, ADDITION);
    expect(parseRegister(mergeRegister(once, ADDITION)).value).toEqual(parseRegister(once).value);
  });

  it("into nothing is all of it, with what was not understood", () => {
    const { text, register } = importCsv("cookie,purpose,duration\n_ga,Counts,2 years\n", {
      origin: "https://shop.example",
    });
    expect(parseRegister(mergeRegister(" \n", text)).value).toEqual(register);
    expect(mergeRegister("", text)).toBe(text);
    expect(parseRegister(mergeRegister("", text, [])).value).toMatchObject({ services: {} });
  });

  it("needs a text that can be read", () => {
    expect(() => mergeRegister("a: [", ADDITION)).toThrow(TypeError);
    expect(() => mergeRegister("- a", ADDITION)).toThrow("no mapping");
    expect(() => mergeRegister(TEXT, "a: [")).toThrow(TypeError);
  });
});
