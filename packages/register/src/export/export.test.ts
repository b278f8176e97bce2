import { describe, expect, it } from "vitest";
import { parseRegister, type Register } from "../index.ts";
import { importCsv, importJson } from "../import/index.ts";
import { EXPORT_FORMATS, exportRegister } from "./index.ts";

const { register } = parseRegister(`
glassjar: 1
site: { name: Harbour, origin: https://www.harbour.example, languages: [en, fr], areas: { front: /, back: /backoffice/ } }
providers: { operator: { name: Harbour }, tube-inc: { name: "Tube, Inc.", policy: https://tube.example/p } }
services:
  authentication: { provider: operator, category: necessary, areas: [front, back], name: { en: Authentication, fr: Authentification }, items: [{ cookie: sessionid, lifetime: P14D, purpose: { en: "Keeps \\"you\\" signed in, always", fr: Garde } }] }
  statistics: { provider: operator, category: statistical, exempt: audience-measurement, name: { en: Statistics, fr: Statistiques }, items: [{ localStorage: seen_pages, lifetime: persistent, purpose: { en: "=1+1", fr: Compte } }, { sessionStorage: "a|b_c", lifetime: session, purpose: { en: "A *star*", fr: Étoile } }] }
  video: { provider: tube-inc, category: marketing, name: { en: Video, fr: Vidéo }, items: [{ cookie: "vid_*", domain: tube.example, lifetime: P13M, purpose: { en: Counts, fr: Compte } }] }
`);
if (!register) throw new Error("the example is no register");
const REGISTER: Register = register;
const textOf = (format: (typeof EXPORT_FORMATS)[number], language?: string) =>
  exportRegister(REGISTER, format, language).text;

describe("export", () => {
  it.each(["yaml", "json"] as const)("%s says all of it", (format) => {
    expect(parseRegister(textOf(format)).register).toEqual(REGISTER);
  });

  it("csv comes back as the same register in its language", () => {
    const again = importCsv(textOf("csv"), {
      origin: REGISTER.site.origin,
      name: "Harbour",
      languages: ["en"],
      language: "en",
    });
    expect(again.notUnderstood).toEqual([]);
    const english = JSON.parse(JSON.stringify(REGISTER), (key, value: unknown) => {
      const words = value as { en?: string; fr?: string } | null;
      return typeof words === "object" && words?.en !== undefined && words.fr !== undefined
        ? { en: words.en }
        : value;
    }) as Register;
    expect(again.register.services).toEqual(english.services);
    expect(again.register.providers).toEqual(english.providers);
  });

  it("csv says every fact of its items, services and providers", () => {
    const { register: full, problems } = parseRegister(`
glassjar: 1
site: { name: Harbour, origin: https://www.harbour.example, languages: [en] }
providers:
  operator: { name: Harbour Ltd, country: IE, address: "1 Quay, Cork" }
  tube: { name: Tube, url: https://tube.example, policy: https://tube.example/p, role: processor, country: US, transfers: [{ country: US, safeguard: scc }] }
services:
  sign-in: { provider: operator, category: necessary, legalBasis: contract, recipients: [tube], name: { en: Sign-in }, items: [{ cookie: sid, lifetime: P1D, renewed: true, path: /a, httpOnly: true, secure: true, sameSite: Lax, partitioned: true, conditional: true, purposes: [{ text: { en: Keeps }, exempt: authentication }, { text: { en: "Counts; twice" }, exempt: audience-measurement }] }] }
  film: { provider: tube, category: marketing, hosts: ["*.tube.example", tube.example], name: { en: Film }, items: [] }
`);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    if (!full) throw new Error("the example is no register");
    const { origin } = full.site;
    const again = importCsv(exportRegister(full, "csv").text, { origin, name: "Harbour" });
    expect(again.notUnderstood).toEqual([]);
    expect(again.register.services).toEqual(full.services);
    expect(again.register.providers).toEqual(full.providers);
  });

  it("csv holds nothing a spreadsheet would run", () => {
    expect(textOf("csv")).toContain(",'=1+1,");
    expect(textOf("csv").split("\r\n")[0]).toMatch(
      /^Kind,Name,Provider,Privacy policy,Service,Location,Category,Exemption,Party,Domain,Path,Lifetime,Purpose,/,
    );
  });

  it("markdown is a table in the language asked for, without markup from the register", () => {
    const markdown = textOf("markdown", "fr");
    expect(markdown).toContain(
      "| Harbour | Authentification (front et back office). Nécessaires | `sessionid` | Garde |",
    );
    expect(textOf("markdown")).toContain(String.raw`\*star\*`);
    expect(textOf("markdown")).toContain("`a\\|b_c`");
  });

  it("says all purposes of an item that has several", () => {
    const { register: several } = parseRegister(`
glassjar: 1
site: { name: Harbour, origin: https://www.harbour.example, languages: [en] }
providers: { operator: { name: Harbour } }
services: { s: { provider: operator, category: necessary, name: S, items: [{ cookie: a_b, purposes: [{ text: { en: One } }, { text: { en: Two } }] }] } }
`);
    if (!several) throw new Error("the example is no register");
    for (const format of EXPORT_FORMATS)
      expect(exportRegister(several, format).text).toMatch(/One[^]*Two/);
    const { register: again } = importJson(exportRegister(several, "json").text);
    expect(again).toEqual(several);
  });

  it("edpb is a knowledge base that the import reads, and names what it has no place for", () => {
    const { text, omitted } = exportRegister(REGISTER, "edpb");
    expect(omitted).toEqual(["sessionStorage a|b_c"]);
    const bases = JSON.parse(text) as { category: string; knowledges: Record<string, unknown>[] }[];
    expect(bases.map(({ category }) => category)).toEqual(["cookie", "localstorage"]);
    expect(bases[0]?.knowledges[1]).toMatchObject({
      domain: "tube.example",
      name: "vid_*",
      category: "Targeted advertising",
      controller: "Tube, Inc.",
      comment: "Counts",
    });
    const again = importJson(text, { origin: REGISTER.site.origin, name: "Harbour" });
    expect(again.items.map(({ name }) => name)).toEqual(["sessionid", "vid_*", "seen_pages"]);
    expect(again.notUnderstood).toEqual([]);
  });
});
