import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRegister } from "../index.ts";
import { gridOfCsv } from "./csv.ts";
import { importCsv } from "./index.ts";
import { cellText } from "./piece.ts";

const SITE = { origin: "https://www.harbour.example", name: "Harbour", languages: ["en"] };

describe("CSV", () => {
  it("reads the columns of the Open Cookie Database, with its wildcards", () => {
    const { register, notUnderstood } = importCsv(
      `ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,User Privacy & GDPR Rights Portals,Wildcard match
1,Counter,Analytics,_cnt_,counter.example,"Counts ""visits"", pages",2 years,Counter Ltd,https://counter.example/privacy,1
2,Shop,Functional,basket,,Keeps the basket,session,Shop Ltd,https://shop.example/privacy,0
`,
      SITE,
    );
    expect(notUnderstood).toEqual([]);
    expect(register.services).toMatchObject({
      counter: {
        provider: "counter-ltd",
        category: "statistical",
        items: [
          {
            cookie: "_cnt_*",
            domain: "counter.example",
            lifetime: "P2Y",
            purpose: { en: 'Counts "visits", pages' },
          },
        ],
      },
      shop: { category: "preferences", items: [{ cookie: "basket", lifetime: "session" }] },
    });
    expect(register.providers["counter-ltd"]?.policy).toBe("https://counter.example/privacy");
  });

  it("reads semicolons, other languages, byte order marks and line breaks in fields", () => {
    const { items } = importCsv('\ufeffNom;Finalité;Durée\r\n"_ga\n_gid";"Compte";13 mois\r\n', {
      ...SITE,
      language: "fr",
    });
    expect(items.map(({ name, line, column }) => [name, line, column])).toEqual([
      ["_ga", 2, 1],
      ["_gid", 2, 1],
    ]);
  });

  it("counts lines behind fields with line breaks", () => {
    const { items } = importCsv('Name,Purpose\na_a,"x\ny\nz"\nb_b,q\n', SITE);
    expect(items.map(({ line }) => line)).toEqual([2, 5]);
  });

  it("lists rows without a name and quotes that do not close", () => {
    const { notUnderstood } = importCsv('Name,Purpose\n,nothing\na_b,"open\n', SITE);
    expect(notUnderstood.map(({ why }) => why)).toEqual([
      "this row names no item",
      "a quoted field is not closed",
    ]);
  });

  it("gives back every field that was written by RFC 4180", () => {
    const field = fc.string({ unit: fc.constantFrom("a", "b", ",", ";", '"', "\n", " ", "é") });
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { minLength: 1, maxLength: 8 }), (rows) => {
        const lines = rows.map((row) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","),
        );
        const { grid, unclosed } = gridOfCsv(`head,er\n${lines.join("\n")}\n`);
        const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
        const filled = rows.map((row) => row.map(plain)).filter((row) => row.join("") !== "");
        expect(unclosed).toBeUndefined();
        expect(grid.slice(1).map((row) => row.map(cellText))).toEqual(filled);
      }),
    );
  });

  it("never throws, and makes a register of whatever it was given", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const { text: draft } = importCsv(text, SITE);
        expect(parseRegister(draft).register).toBeDefined();
      }),
    );
  });
});
