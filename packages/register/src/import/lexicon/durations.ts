import { UNITS, unitsIn, type Unit } from "../../locales/units.ts";
import { fold } from "../words.ts";
import { saidInLocales } from "./locales.ts";

/** Samples that meet every plural form there is (CLDR), also those of two and of many. */
const SAMPLES = [1, 2, 3, 5, 6, 7, 11, 13, 20, 21, 100, 1.5] as const;

/** Short forms and inflections that `Intl` does not say. */
const MORE: Readonly<Record<Unit, string>> = {
  year: "year years yr yrs y an ans annee annees ano anos año años jahr jahre jahren jahres anno anni anno's jaar jaren any anys ans سنة سنوات سنتان سنتين عام عاما اعوام χρονο χρονος χρονια χρονων ετος ετη ετων рік роки років год года лет година години aar år ar arsa vuosi vuotta vuoden rok roku roky roku lat lata latach let leto leti let év ev evig godina godine metai metus metu שנה שנים שנתיים gads gadi gadiem gadu aasta aastat yil sene yıl bliadhna bliain urte urteko ár ár ans 年 年間 년 nam tahun",
  month:
    "month months mth mths mo mos mois mes meses monat monate monaten monats mese mesi mês maand maanden mesos شهر شهرا اشهر شهور شهران شهرين mnd maned måned mån manad manader manaden kuukausi kuukautta kk miesiac miesiace miesiecy miesiacach mies mesic mesice mesicu mesiac mesiace mesiacov honap luna luni mjesec mjeseca mjeseci mesec meseca meseci mesecev menuo menesiai menesiu men menesius menesis menesi menesiem kuu kuud μηνας μηνες μηνων μηνα месец месеца месеци месяц месяца месяцев мес місяць місяці місяців ay aylik か月 カ月 ヶ月 ヵ月 个月 個月 개월 thang bulan hilabete mdr mdl חודש חודשים חודשיים",
  week: "week weeks w wk wks semaine semaines sem semana semanas woche wochen settimana settimane weken setmana setmanes اسبوع اسبوعا اسابيع اسبوعان اسبوعين vecka veckor uge uger uke uker viikko viikkoa tydzien tygodnie tygodni tyden tydny tydnu tyzden tyzdne tyzdnov het saptamana saptamani tjedan tjedna tjedana teden tedna tednov savaite savaites savaiciu sav nedela nedelas nadal nadalat εβδομαδα εβδομαδες εβδομαδων седмица седмици неделя недели недель тиждень тижні тижнів hafta 週 週間 周 星期 주 tuan minggu שבוע שבועות שבועיים",
  day: "day days d dy jour jours j jrs dia dias tag tage tagen giorno giorni gg dag dagen dies يوم يوما ايام يومان يومين dag dagar dage dager dogn paiva paivaa pv dzien dni dniach den dny dnu dnů den dna dní dnov nap zi zile dan dana dni dneva diena dienos dienu dienas dienam paev paeva ημερα ημερες μερες ημερων ден дни дня дней день дні днів gun gün 日 日間 天 일 ngay hari egun laethanta יום ימים יומיים",
  hour: "hour hours hr hrs h heure heures hora horas hs std stunde stunden ora ore uur uren hores ساعة ساعات ساعتان ساعتين timme timmar time timer tunti tuntia h godzina godziny godzin godzinach godz hodina hodiny hodin hodina hodin ora orat orai ore sat sata sati ura uri ure ur valanda valandos valandu val stunda stundas tund tundi ωρα ωρες ωρων час часа часа часов часове година години годин saat 時間 小时 小時 시간 gio jam ordu שעה שעות שעתיים",
  minute:
    "minute minutes min mins mn minuto minutos minuten minuti minuut minut minuts دقيقة دقائق دقيقتان دقيقتين minut minuter minutter minutt minuutti minuuttia minuta minuty minut minutach minuta minut perc minute minuta minute minuti minutes minuciu minute minutes minut minutit λεπτο λεπτα λεπτων минута минути минуты минут хвилина хвилини хвилин dakika dk 分 分間 分钟 分鐘 분 phut menit minutu דקה דקות",
  second:
    "second seconds sec secs s seconde secondes segundo segundos sekunde sekunden secondo secondi segon segons ثانية ثواني ثوان ثانيتان sekund sekunder sekuntia sekunda sekundy sekund sekund masodperc secunda secunde sekunda sekundi sekunde sekundes δευτερολεπτο δευτερολεπτα секунда секунди секунды секунд saniye sn 秒 초 giay detik",
};

/** Arabic and Hebrew say two of something in one word. */
const TWO =
  "שנתיים חודשיים שבועיים יומיים שעתיים سنتان سنتين عامان عامين شهران شهرين اسبوعان اسبوعين يومان يومين ساعتان ساعتين دقيقتان دقيقتين ثانيتان ثانيتين";

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
  // The language's own word counts more than one that is listed for others.
  const own = language !== "en" && LISTED.get(word ?? "") === words.get(word ?? "");
  if (word && (own || !words.has(word)))
    words.set(word, numbered ? { unit } : { unit, count: sample });
}

/** Words that stand between a number and its unit: `20 de ani`, `11-il sena`, `7 n-uaire`. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(["de", "il", "n"]);

const folded = (list: string): string[] => list.split("|").map(fold);

/** Words for "until the browser is closed". */
export const SESSION_WORDS: readonly string[] = [
  ...saidInLocales(({ words }) => words.session).map(fold),
  ...folded(
    "session|sessions|session cookie|browser session|end of session|per session|until you close|close your browser|close the browser|closes the browser|browser is closed|closing the browser|closing of the browser|close browser|temporary|fin de session|fermeture du navigateur|fermez votre navigateur|fermeture de la session|temporaire|sesion|cerrar el navegador|cierre del navegador|cierra el navegador|final de la sesion|temporal|sitzung|sitzungsende|sitzungscookie|schliessen des browsers|ende der sitzung|browser geschlossen|browser schliessen|sessione|chiusura del browser|fine sessione|sessao|fecho do navegador|fechar o navegador|fechar o browser|sessie|browsersessie|sluiten van de browser|browser sluit|sessio|tancar el navegador|tancament del navegador|الجلسة|جلسة|اغلاق المتصفح|انتهاء الجلسة|حتى اغلاق المتصفح|sesja|relace|istunto|sesjon|munkamenet|saioa|συνεδρια|сеанс|сессия|oturum|oturum suresi|oturum suresince|oturum boyunca|sesyjne|sesyjny|sesja przegladarki|po zamknieciu przegladarki|zamkniecia przegladarki|do zamkniecia przegladarki|do konca sesji|relacni|relacia|relacie|do zavreni prohlizece|zavrenim prohlizece|zavreni prohlizece|zatvorenia prehliadaca|po dobu relace|konec relace|session slut|sessionen|tills webblasaren stangs|stanger webblasaren|webblasaren stangs|nar webblasaren stangs|lukker browseren|browseren lukkes|nettleseren lukkes|lukker nettleseren|okt|okten|istunnon|istunnon ajan|selain suljetaan|suljet selaimen|bongeszo bezarasaig|bongeszo bezarasa|bezarasaig|munkamenet vege|sesiune|sesiunea|inchiderea browserului|inchiderii browserului|sesija|seja|sesije|zatvaranja preglednika|zapiranja brskalnika|zaprtja brskalnika|seansas|seansa|sesijos|narsykles uzdarymo|sesijas|sesija|parlukprogrammas aizversanas|seanss|sessiooni|brauseri sulgemiseni|περιοδος συνδεσης|περιοδο λειτουργιας|κλεισιμο του browser|κλεισιμο του προγραμματος περιηγησης|сесия|сесията|затваряне на браузъра|сеанса|сесія|сеанс|закриття браузера|закрытия браузера|до закрытия браузера|tarayici kapanana kadar|tarayici kapatilana|tarayici kapanincaya|seisiun|sessjoni|lota|セッション|セッション終了時|ブラウザを閉じるまで|ブラウザ終了時|会话|會話|会话期|关闭浏览器|세션|브라우저 종료|phien|sesi|phien lam viec|navigation session|during session|duration of session|session only|session duration|durata della sessione|duracion de la sesion|duree de la session|dauer der sitzung|duur van de sessie|duracao da sessao|until logout|until you log out|logout|session based|zakonczenia sesji|do zavreni|exits browser|exits the browser|exit the browser|exit your browser|quit the browser|quit your browser|leave the site|leave the website|leave our website|seansi lopuni|seta|setu lykur|kraja sesije|seansi lopp|sesija lidz|נעילת הדפדפן|סגירת הדפדפן|סשן|istuntoevaste|istuntokohtainen|sessionskaka|sessionskakor|sessionscookie|sessiecookie|sitzungs cookie|cookie de sesion|cookie de session|cookie di sessione|cookie de sessao|края на сесията|konca relacie|konci relacie|zavreni okna prohlizece",
  ),
];

/** Words for "until someone deletes it". */
export const PERSISTENT_WORDS: readonly string[] = [
  ...saidInLocales(({ words }) => words.persistent).map(fold),
  ...folded(
    "persistent|persistant|permanent|permanently|unlimited|never|never expires|does not expire|no expiry|no expiration|no expiration date|indefinite|indefinitely|forever|infinite|infinity|until deleted|until it is deleted|until cleared|until you clear|until removed|persistante|permanente|illimite|illimitee|sans limite|sans expiration|n expire pas|jusqu a suppression|jusqu a sa suppression|persistente|permanente|ilimitado|ilimitada|indefinido|indefinida|nunca|no caduca|no expira|hasta que se borre|hasta su eliminacion|unbegrenzt|dauerhaft|unbefristet|persistenter|bis zur loschung|kein ablauf|lauft nicht ab|persistente|permanente|illimitato|illimitata|mai|nessuna scadenza|ilimitado|sem prazo|nunca expira|onbeperkt|permanent|blijvend|verloopt nooit|il limitada|il limitat|دائم|دائمة|غير محدود|غير محدودة|لا تنتهي|حتى الحذف|حتى حذفه|مستمر|persistentti|pysyva|trwaly|trvaly|allando|iraunkorra|μονιμο|постоянный|kalici|suresiz|stale|stala|na stale|bezterminowo|bez terminu|do usuniecia|trvale|trvaly|neomezene|neobmedzene|do vymazani|bestandig|varaktig|permanent lagring|tills vidare|vedvarende|ubegranset|ubegrenset|indtil sletning|pysyvasti|toistaiseksi|korlatlan|tartos|torlesig|allando|permanenta|nelimitat|permanentno|trajno|neograniceno|do brisanja|trajni|trajen|neomejeno|nuolatinis|neribotas|neribotai|pastavigs|pastavigi|neierobezots|pusiv|tahtajatu|μονιμα|μονιμη|επιμονο|απεριοριστα|постоянна|постоянно|безсрочно|постоянный|бессрочно|постійний|постійно|безстроково|surekli|sinirsiz|buan|permanenti|varanlegt|永続|永続的|無期限|永久|持久|持续|영구|영구적|무기한|vinh vien|dauerhaft bis|bis manuell geloscht|bis widerruf|until you delete|until manually deleted|until you remove|until user deletes|until the user clears|until browser data is cleared|no limit|no duration|non expiring|does not expire|sin caducidad|sans duree limite|jusqu a effacement|fino a cancellazione|fino alla cancellazione|tot verwijdering|ate ser eliminado|ate eliminar|bestendig|blijft bestaan|sailyy|trvala",
  ),
];

/** Words of what is read and not kept. */
export const NOT_STORED_WORDS: readonly string[] = saidInLocales(
  ({ words }) => words.notStored,
).map(fold);
