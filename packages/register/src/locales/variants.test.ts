import { describe, expect, it } from "vitest";
import { formatLifetime } from "../lifetime.ts";
import { formatsIn } from "./formats.ts";
import { POLICY_LANGUAGES, policyLanguage } from "./locales.ts";

const AT = new Date(Date.UTC(2026, 10, 23));

/** What each language says of the Czech Republic, of 13 months and a day, and of a date. */
const SAID: Readonly<Record<string, readonly [country: string, lifetime: string, date: string]>> = {
  en: ["Czechia", "13 months and 1 day", "23 November 2026"],
  fr: ["Tchéquie", "13 mois et 1 jour", "23 novembre 2026"],
  de: ["Tschechien", "13 Monate und 1 Tag", "23. November 2026"],
  es: ["Chequia", "13 meses y 1 día", "23 de noviembre de 2026"],
  nl: ["Tsjechië", "13 maanden en 1 dag", "23 november 2026"],
  ca: ["Txèquia", "13 mesos i 1 dia", "23 de novembre del 2026"],
  it: ["Cechia", "13 mesi e 1 giorno", "23 novembre 2026"],
  eu: ["Txekia", "13 hilabete eta 1 egun", "2026ko azaroaren 23a"],
  pt: ["Chéquia", "13 meses e 1 dia", "23 de novembro de 2026"],
  ar: ["التشيك", "13 شهرًا ويوم", "23 نوفمبر 2026"],
  sv: ["Tjeckien", "13 månader och 1 dygn", "23 november 2026"],
  bg: ["Чехия", "13 месеца и 1 ден", "23 ноември 2026 г."],
  cs: ["Česko", "13 měsíců a 1 den", "23. listopadu 2026"],
  da: ["Tjekkiet", "13 måneder og 1 dag", "23. november 2026"],
  el: ["Τσεχία", "13 μήνες και 1 ημέρα", "23 Νοεμβρίου 2026"],
  et: ["Tšehhi", "13 kuud ja 1 ööpäev", "23. november 2026"],
  fi: ["Tšekki", "13 kuukautta ja 1 päivä", "23. marraskuuta 2026"],
  ga: ["an tSeicia", "13 mhí agus 1 lá", "23 Samhain 2026"],
  hr: ["Češka", "13 mjeseci i 1 dan", "23. studenoga 2026."],
  hu: ["Csehország", "13 hónap és 1 nap", "2026. november 23."],
  lt: ["Čekija", "13 mėnesių ir 1 diena", "2026 m. lapkričio 23 d."],
  lv: ["Čehija", "13 mēnešu un 1 diena", "2026. gada 23. novembris"],
  mt: ["ir-Repubblika Ċeka", "13-il xahar u 1 jum", "23 ta’ Novembru 2026"],
  pl: ["Czechy", "13 miesięcy i 1 dzień", "23 listopada 2026"],
  ro: ["Cehia", "13 luni și 1 zi", "23 noiembrie 2026"],
  sk: ["Česko", "13 mesiacov a 1 deň", "23. novembra 2026"],
  sl: ["Češka", "13 mesecev in 1 dan", "23. november 2026"],
  nb: ["Tsjekkia", "13 måneder og 1 døgn", "23. november 2026"],
  is: ["Tékkland", "13 mánuðir og 1 dagur", "23. nóvember 2026"],
  uk: ["Чехія", "13 місяців і 1 день", "23 листопада 2026 р."],
  tr: ["Çekya", "13 ay ve 1 gün", "23 Kasım 2026"],
  gl: ["Chequia", "13 meses e 1 día", "23 de novembro de 2026"],
  cy: ["Tsiecia", "13 mis ac 1 diwrnod", "23 Tachwedd 2026"],
  lb: ["Tschechien", "13 Méint an 1 Dag", "23. November 2026"],
  he: ["צ׳כיה", "13 חודשים ו-1 יום", "23 בנובמבר 2026"],
  fa: ["چک", "۱۳ ماه و ۱ روز", "۲ آذر ۱۴۰۵"],
  ur: ["چیکیا", "13 مہینے اور 1 دن", "23 نومبر، 2026"],
};

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

describe("the words of the right regional variant", () => {
  it.each(POLICY_LANGUAGES)("%s", (language) => {
    const { countries, dates } = formatsIn(language);
    const said = [countries.of("CZ") ?? "", formatLifetime("P13M1D", language), dates.format(AT)];
    expect(said.map(plain)).toEqual(SAID[language]);
  });

  it("Portuguese is that of Portugal, whatever was asked for", () => {
    for (const tag of ["pt", "pt-PT", "pt-BR"])
      expect(formatsIn(policyLanguage(tag)).countries.of("IR")).toBe("Irão");
    expect(plain(formatsIn("pt").numbers.format(12_345.5))).toBe("12 345,5");
  });

  it("Basque dates end as their numbers are said", () => {
    const { dates } = formatsIn("eu");
    const said = (year: number, day: number) => dates.format(new Date(Date.UTC(year, 4, day)));
    expect(said(2025, 11)).toBe("2025eko maiatzaren 11");
    expect(said(2030, 31)).toBe("2030eko maiatzaren 31");
    expect(said(2031, 1)).toBe("2031ko maiatzaren 1a");
    expect([said(1900, 2), said(2000, 2)]).toEqual([
      "1900eko maiatzaren 2a",
      "2000ko maiatzaren 2a",
    ]);
  });

  it("Welsh and Luxembourgish choose their word for “and”", () => {
    const cy = formatsIn("cy").lists;
    expect([cy.format(["y", "afal"]), cy.format(["a", "b", "Google"])]).toEqual([
      "y ac afal",
      "a, b, a Google",
    ]);
    expect(cy.joints).toEqual([", ", ", a ", ", ac ", " a ", " ac "]);
    const lb = formatsIn("lb").lists;
    expect([lb.format(["A", "Hotjar"]), lb.format(["A", "B", "Meta"])]).toEqual([
      "A an Hotjar",
      "A, B a Meta",
    ]);
    expect(lb.format(["4"])).toBe("4");
  });
});
