import { expect, test } from "vitest";
import { tellsLifetimes } from "./lifetimes-told.ts";

test.each([
  "_ga, Google, 13 months",
  "PHPSESSID is kept until the end of the session",
  "_pk_id : 13 mois",
  "csrftoken, 1 an",
  "Speicherdauer: zwei Jahre",
  "lang, 365 Tage",
  "Vence a los 30 días",
  "przechowywane przez 12 miesięcy",
  "Διάρκεια: 6 μήνες",
  "المدة: 13 شهرًا",
  "נשמר למשך 30 ימים",
  "1 år",
  "Säilytysaika 2 vuotta",
  "Süre: 12 ay",
  "13 mån och sessionen",
])("“%s” tells a lifetime", (text) => expect(tellsLifetimes(text)).toBe(true));

test.each([
  "_ga, Google, counts visits",
  "We use cookies to remember your language and an answer.",
  "Nous utilisons un cookie qui compte les visites. Version 3",
  "Diese Seite verwendet 12 Cookies von 3 Anbietern.",
  "Usamos cookies propias para recordar su idioma.",
  "Strona używa 5 plików cookie.",
])("“%s” tells none", (text) => expect(tellsLifetimes(text)).toBe(false));
