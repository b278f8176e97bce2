import type { ItemKind } from "../../kinds.ts";
import { lexicon } from "../words.ts";
import { saidInLocales } from "./locales.ts";

const split = (...lists: string[]): string[] => lists.flatMap((list) => list.split("|"));

/** What pages call the kinds of items. `pixel` stores nothing under a name of its own. */
export const KINDS = lexicon<ItemKind | "pixel">({
  localStorage: [
    ...saidInLocales(({ kinds }) => kinds.localStorage),
    ...split(
      "local storage|localstorage|html local storage|html5 local storage|html localstorage|web storage|local|stockage local|almacenamiento local|lokaler speicher|archiviazione locale|armazenamento local|lokale opslag|emmagatzematge local|تخزين محلي|التخزين المحلي|html5|html5 speicher|lokalny magazyn|lokalny magazyn html|pamiec lokalna|lokalni uloziste|lokalne ulozisko|html lokalni uloziste|helyi tarhely|helyi tarolo|html helyi tarolas|stocare locala|stocare locala html|lokalt lagringsutrymme|lokal lagring|html lokalt lager|lokalt lager|lokal lagring html|html lokal lagring|lokalt lagringssted|paikallinen tallennus|paikallinen tallennustila|html paikallinen tallennustila|lokalna pohrana|lokalno spremiste|lokalna shramba|vietine saugykla|vietine atmintis|lokala kratuve|kohalik salvestus|kohalik malu|τοπικη αποθηκευση|τοπικος χωρος αποθηκευσης|локално хранилище|локално съхранение|локальное хранилище|локальне сховище|yerel depolama|ローカルストレージ|本地存储|本地儲存|로컬 스토리지|storage local|armazenamento local html|almacenamiento local html|archiviazione locale html|stockage local html|lokaler speicher html|lokale html opslag|html local storage object|html lokaler speicher|local storage object|html lokalspeicher|web storage html5",
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
  serviceWorker: [
    ...saidInLocales(({ kinds }) => kinds.serviceWorker),
    "service worker",
    "service workers",
    "serviceworker",
  ],
  fingerprint: [
    ...saidInLocales(({ kinds }) => kinds.fingerprint),
    "fingerprint",
    "fingerprinting",
  ],
  pixel: split(
    "pixel|pixels|tracking pixel|piksel|piksel sledzacy|pikseli|pikseliseuranta|sporingspixel|sporingspiksel|sparningspixel|pixelspårning|sledovaci pixel|sledovaci pixely|kovetokepont|kepont|pixel de urmarire|piksel za pracenje|slikovna pika|pikselis|pikselu izsekotajs|piksli|εικονοστοιχειο|пиксел|пиксель|піксель|izleme pikseli|pixel de seguimiento|pixel de rastreamento|pixel di tracciamento|pixel tracciante|trackingpixel|pixel espion|pixel invisible|ピクセル|像素|픽셀|pixel html|html pixel|pixel tracker|web beacon|beacon|pixel de suivi|zahlpixel",
  ),
  cookie: [
    ...saidInLocales(({ kinds }) => kinds.cookie),
    ...split(
      "cookie|http cookie|http|https cookie|http only cookie|server cookie|galleta|galeta|كوكيز|http s|http cookie server|plik cookie http|http soubor cookie|http cookies|http evaste|http kaka|cookie http|http kolacic|http suti|browser cookie|web cookie|javascript cookie|js cookie|cookie de navigateur|session cookie|persistent cookie|plik cookie|бисквитка|файл cookie",
    ),
  ],
});

/** Whose an item is. */
export const PARTIES = lexicon<"first" | "third">({
  first: [
    ...saidInLocales(({ words }) => words.firstParty),
    ...split(
      "first party|1st party|first|own|own cookie|this site|this website|our site|internal|premiere partie|interne|internes|proprietaire|propre|ce site|propia|propias|propio|primera parte|este sitio|eigene|eigen|eigener|erstanbieter|diese website|prima parte|prime parti|proprio|propri|proprietario|di prima parte|primeira parte|propria|proprios|eerste partij|deze website|propies|primera part|طرف اول|الطرف الاول|هذا الموقع|forstapart|wlasne|vlastni|berea|1p|1st|own domain|own site|own cookies|propria|proprie|propias del sitio|nuestra|nuestras|interno|interna|notre site|editeur|erstanbieter cookie|eigenes cookie|egen|egna|forsteparts|forstepart|ensimmaisen osapuolen|oma|pierwsza strona|wlasny|prvni strana|vlastny|sajat|elso fel|prima parte|proprii|vlastiti|prva strana|pirmosios salies|pirmas puses|esimene osapool|πρωτου μερους|собствени|собственный|власні|birinci taraf|自社|自サイト|第一方|ファーストパーティ|first party cookie|first party cookies|lehen alderdia|propia del sitio|own first party",
    ),
  ],
  third: [
    ...saidInLocales(({ words }) => words.thirdParty),
    ...split(
      "third party|3rd party|third|third parties|external|tiers|tierce|tierce partie|partenaire|partenaires|externe|tercero|terceros|de terceros|tercera parte|drittanbieter|dritter|fremde|terza parte|terze parti|di terze parti|terzi|terceira parte|terceiros|de terceiros|derde partij|derden|tercers|de tercers|tercera part|طرف ثالث|الطرف الثالث|اطراف خارجية|tredjepart|kolmas osapuoli|podmiot trzeci|treti strana|hirugarrena|3p|3rd|third party cookie|third party cookies|dritte|fremd|drittpartei|cookie tiers|partenaire tiers|tierces|terceiro|terzo|terza|extern|externe partij|tredje part|tredjeparts|kolmannen osapuolen|kolmas|strona trzecia|podmioty trzecie|zewnetrzny|zewnetrzne|tretia strana|treti strany|harmadik fel|terta parte|terti|treca strana|trece strane|tretja stran|trecioji salis|treciosios salies|tresas puses|kolmas osapool|τριτου μερους|τριτοι|трета страна|трети страни|сторонний|третья сторона|третя сторона|сторонні|ucuncu taraf|サードパーティ|第三者|第三方",
    ),
  ],
});
