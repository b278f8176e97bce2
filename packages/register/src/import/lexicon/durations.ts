import { UNITS, unitsIn, type Unit } from "../../locales/units.ts";
import { fold } from "../words.ts";
import { saidInLocales } from "./locales.ts";

/** Samples that meet every plural form there is (CLDR), also those of two and of many. */
const SAMPLES = [1, 2, 3, 5, 6, 11, 13, 20, 21, 100, 1.5] as const;

/** Short forms and inflections that `Intl` does not say. */
const MORE: Readonly<Record<Unit, string>> = {
  year: "year years yr yrs y an ans annee annees ano anos año años jahr jahre jahren jahres anno anni anno's jaar jaren any anys ans سنة سنوات سنتان سنتين عام عاما اعوام",
  month:
    "month months mth mths mo mos mois mes meses monat monate monaten monats mese mesi mês maand maanden mesos شهر شهرا اشهر شهور شهران شهرين",
  week: "week weeks wk wks semaine semaines sem semana semanas woche wochen settimana settimane weken setmana setmanes اسبوع اسبوعا اسابيع اسبوعان اسبوعين",
  day: "day days d dy jour jours j jrs dia dias tag tage tagen giorno giorni gg dag dagen dies يوم يوما ايام يومان يومين",
  hour: "hour hours hr hrs h heure heures hora horas hs std stunde stunden ora ore uur uren hores ساعة ساعات ساعتان ساعتين",
  minute:
    "minute minutes min mins mn minuto minutos minuten minuti minuut minut minuts دقيقة دقائق دقيقتان دقيقتين",
  second:
    "second seconds sec secs s seconde secondes segundo segundos sekunde sekunden secondo secondi segon segons ثانية ثواني ثوان ثانيتان",
};

/** Arabic and Hebrew say two of something in one word. */
const TWO =
  "سنتان سنتين عامان عامين شهران شهرين اسبوعان اسبوعين يومان يومين ساعتان ساعتين دقيقتان دقيقتين ثانيتان ثانيتين";

/** Numbers written as words. */
const NUMBERS: readonly string[] = [
  "zero",
  "one a an un une uno una ein eine einem einen einer um uma een واحد واحدة",
  "two deux dos zwei due dois duas twee dues اثنان",
  "three trois tres drei tre drie ثلاثة ثلاث",
  "four quatre cuatro vier quattro quatro اربعة اربع",
  "five cinq cinco funf cinque vijf خمسة خمس",
  "six seis sechs sei zes sis ستة ست",
  "seven sept siete sieben sette sete zeven set سبعة سبع",
  "eight huit ocho acht otto oito vuit ثمانية ثماني",
  "nine neuf nueve neun nove negen nou تسعة تسع",
  "ten dix diez zehn dieci dez tien deu عشرة عشر",
  "eleven onze once elf undici",
  "twelve douze doce zwolf dodici doze twaalf dotze",
  "thirteen treize trece dreizehn tredici treze dertien tretze",
];

/** What a unit's word means: the unit, and how many where the word itself says so. */
export interface UnitWord {
  readonly unit: Unit;
  readonly count?: number;
}

const LISTED: ReadonlyMap<string, UnitWord> = listedWords();
const byLanguage = new Map<string, ReadonlyMap<string, UnitWord>>();

/**
 * Every word for a unit, folded: the listed ones, and those the runtime uses in one language and in
 * English. Not those of all languages at once: a short word means other things elsewhere.
 */
export function unitWords(language: string): ReadonlyMap<string, UnitWord> {
  const there = byLanguage.get(language);
  if (there) return there;
  const words = new Map(LISTED);
  for (const tag of new Set([language, "en"]))
    for (const unit of UNITS)
      for (const sample of SAMPLES) addFromRuntime(words, tag, unit, sample);
  byLanguage.set(language, words);
  return words;
}

/** Every number word, folded. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  NUMBERS.flatMap((words, value) => words.split(" ").map((word) => [fold(word), value] as const)),
);

function listedWords(): Map<string, UnitWord> {
  const two = new Set(TWO.split(" ").map(fold));
  return new Map(
    UNITS.flatMap((unit) =>
      MORE[unit]
        .split(" ")
        .map(fold)
        .map((word) => [word, two.has(word) ? { unit, count: 2 } : { unit }] as const),
    ),
  );
}

function addFromRuntime(
  words: Map<string, UnitWord>,
  language: string,
  unit: Unit,
  sample: number,
): void {
  const said = fold(unitsIn(language, unit, sample));
  const numbered = /\d/.test(said);
  const word = said.split(" ").find((part) => /^\p{L}{2,}/u.test(part) && !LINKING_WORDS.has(part));
  if (word && !words.has(word)) words.set(word, numbered ? { unit } : { unit, count: sample });
}

/** Words that stand between a number and its unit: `20 de ani`, `11-il sena`. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(["de", "il"]);

const folded = (list: string): string[] => list.split("|").map(fold);

/** Words for "until the browser is closed". */
export const SESSION_WORDS: readonly string[] = [
  ...saidInLocales(({ words }) => words.session).map(fold),
  ...folded(
    "session|sessions|session cookie|browser session|end of session|per session|until you close|close your browser|close the browser|closes the browser|browser is closed|closing the browser|closing of the browser|close browser|temporary|fin de session|fermeture du navigateur|fermez votre navigateur|fermeture de la session|temporaire|sesion|cerrar el navegador|cierre del navegador|cierra el navegador|final de la sesion|temporal|sitzung|sitzungsende|sitzungscookie|schliessen des browsers|ende der sitzung|browser geschlossen|browser schliessen|sessione|chiusura del browser|fine sessione|sessao|fecho do navegador|fechar o navegador|fechar o browser|sessie|browsersessie|sluiten van de browser|browser sluit|sessio|tancar el navegador|tancament del navegador|الجلسة|جلسة|اغلاق المتصفح|انتهاء الجلسة|حتى اغلاق المتصفح|sesja|relace|istunto|sesjon|munkamenet|saioa|συνεδρια|сеанс|сессия|oturum",
  ),
];

/** Words for "until someone deletes it". */
export const PERSISTENT_WORDS: readonly string[] = [
  ...saidInLocales(({ words }) => words.persistent).map(fold),
  ...folded(
    "persistent|persistant|permanent|permanently|unlimited|never|never expires|does not expire|no expiry|no expiration|no expiration date|indefinite|indefinitely|forever|infinite|infinity|until deleted|until it is deleted|until cleared|until you clear|until removed|persistante|permanente|illimite|illimitee|sans limite|sans expiration|n expire pas|jusqu a suppression|jusqu a sa suppression|persistente|permanente|ilimitado|ilimitada|indefinido|indefinida|nunca|no caduca|no expira|hasta que se borre|hasta su eliminacion|unbegrenzt|dauerhaft|unbefristet|persistenter|bis zur loschung|kein ablauf|lauft nicht ab|persistente|permanente|illimitato|illimitata|mai|nessuna scadenza|ilimitado|sem prazo|nunca expira|onbeperkt|permanent|blijvend|verloopt nooit|il limitada|il limitat|دائم|دائمة|غير محدود|غير محدودة|لا تنتهي|حتى الحذف|حتى حذفه|مستمر|persistentti|pysyva|trwaly|trvaly|allando|iraunkorra|μονιμο|постоянный|kalici",
  ),
];

/** Words of what is read and not kept. */
export const NOT_STORED_WORDS: readonly string[] = saidInLocales(
  ({ words }) => words.notStored,
).map(fold);
