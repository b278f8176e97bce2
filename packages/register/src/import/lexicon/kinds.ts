import type { ItemKind } from "../../kinds.ts";
import { lexicon } from "../words.ts";
import { saidInLocales } from "./locales.ts";

const split = (...lists: string[]): string[] => lists.flatMap((list) => list.split("|"));

/** What pages call the kinds of items. `pixel` stores nothing under a name of its own. */
export const KINDS = lexicon<ItemKind | "pixel">({
  localStorage: [
    ...saidInLocales(({ kinds }) => kinds.localStorage),
    ...split(
      "local storage|localstorage|html local storage|html5 local storage|html localstorage|web storage|local|stockage local|almacenamiento local|lokaler speicher|archiviazione locale|armazenamento local|lokale opslag|emmagatzematge local|تخزين محلي|التخزين المحلي",
    ),
  ],
  sessionStorage: [
    ...saidInLocales(({ kinds }) => kinds.sessionStorage),
    ...split(
      "session storage|sessionstorage|html session storage|stockage de session|almacenamiento de sesion|sitzungsspeicher|archiviazione di sessione|armazenamento de sessao|sessieopslag|emmagatzematge de sessio|تخزين الجلسة",
    ),
  ],
  indexedDB: [
    ...saidInLocales(({ kinds }) => kinds.indexedDB),
    "indexeddb",
    "indexed db",
    "html indexeddb",
  ],
  cacheStorage: [
    ...saidInLocales(({ kinds }) => kinds.cacheStorage),
    "cache storage",
    "cachestorage",
  ],
  fingerprint: [
    ...saidInLocales(({ kinds }) => kinds.fingerprint),
    "fingerprint",
    "fingerprinting",
  ],
  pixel: split(
    "pixel|pixels|tracking pixel|pixel tracker|web beacon|beacon|pixel de suivi|zahlpixel",
  ),
  cookie: [
    ...saidInLocales(({ kinds }) => kinds.cookie),
    ...split(
      "cookie|http cookie|http|https cookie|http only cookie|server cookie|galleta|galeta|كوكيز",
    ),
  ],
});

/** Whose an item is. */
export const PARTIES = lexicon<"first" | "third">({
  first: [
    ...saidInLocales(({ words }) => words.firstParty),
    ...split(
      "first party|1st party|first|own|own cookie|this site|this website|our site|internal|premiere partie|interne|internes|proprietaire|propre|ce site|propia|propias|propio|primera parte|este sitio|eigene|eigen|eigener|erstanbieter|diese website|prima parte|prime parti|proprio|propri|proprietario|di prima parte|primeira parte|propria|proprios|eerste partij|deze website|propies|primera part|طرف اول|الطرف الاول|هذا الموقع|forstapart|wlasne|vlastni|berea",
    ),
  ],
  third: [
    ...saidInLocales(({ words }) => words.thirdParty),
    ...split(
      "third party|3rd party|third|third parties|external|tiers|tierce|tierce partie|partenaire|partenaires|externe|tercero|terceros|de terceros|tercera parte|drittanbieter|dritter|fremde|terza parte|terze parti|di terze parti|terzi|terceira parte|terceiros|de terceiros|derde partij|derden|tercers|de tercers|tercera part|طرف ثالث|الطرف الثالث|اطراف خارجية|tredjepart|kolmas osapuoli|podmiot trzeci|treti strana|hirugarrena",
    ),
  ],
});
