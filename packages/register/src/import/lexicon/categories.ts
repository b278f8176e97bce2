import { EXEMPTION_GROUNDS, type ExemptionGround } from "../../kinds.ts";
import { fold, hasPhrase, lexicon } from "../words.ts";
import { PARTIES } from "./kinds.ts";
import { saidInLocales } from "./locales.ts";

/** A category every register has. */
export type CategoryId = "necessary" | "preferences" | "statistical" | "marketing";

const split = (...lists: string[]): string[] => lists.flatMap((list) => list.split("|"));

/** What pages call the categories, beside what this product calls them. */
export const CATEGORIES = lexicon<CategoryId>({
  necessary: [
    ...saidInLocales(({ categories }) => categories.necessary.name),
    ...split(
      "necessary|strictly necessary|essential|essentials|required|mandatory|technical|technically necessary|technically required|security|authentication|session cookies necessary|indispensable|operational",
      "necessaire|necessaires|strictement necessaires|essentiels|essentiel|essentielles|obligatoires|techniques|technique|indispensables|securite|fonctionnement",
      "necesarias|necesaria|estrictamente necesarias|estrictamente necesaria|tecnicas|tecnica|esenciales|imprescindibles|obligatorias|seguridad",
      "notwendig|notwendige|unbedingt erforderlich|unbedingt erforderliche|technisch notwendig|technisch notwendige|technisch erforderlich|technisch erforderliche|essenziell|essenzielle|essentiell|essentielle|erforderlich|erforderliche",
      "necessari|necessario|strettamente necessari|tecnici|tecnico|essenziali|indispensabili",
      "necessarios|estritamente necessarios|essenciais|tecnicos|obrigatorios|estritamente necessario",
      "noodzakelijk|noodzakelijke|strikt noodzakelijk|strikt noodzakelijke|essentieel|essentiele|technische|technisch",
      "necessaries|estrictament necessaries|tecniques|tecnica|imprescindibles|essencials",
      "ضرورية|الضرورية|اساسية|الاساسية|ضروري|تقنية|الزامية",
      "nodvandiga|nodvendige|valttamattomat|niezbedne|nezbytne|necesare|szukseges|nahitaezkoak|απαραιτητα|необходими|zorunlu|הכרחיות|חיוניות|נחוצות|חיוני|technically essential|strictly required|always active|basic|core|indispensables al funcionamiento|nodvandig|nodvandiga|tekniska|tekniske|teknisk|nodvendig|strengt nodvendige|helt nodvendige|pakolliset|tekniset|valttamaton|ehdottoman valttamattomat|konieczne|niezbedny|scisle niezbedne|techniczne|podstawowe|wymagane|nezbytny|technicke|nezbytne nutne|nevyhnutne|nevyhnutne potrebne|szukseges|feltetlenul szukseges|alapveto|elengedhetetlen|strict necesare|necesar|esentiale|nuzni|neophodni|obavezni|tehnicki|nujni|nujno potrebni|tehnicni|butini|butinieji|techniniai|nepieciesamas|nepieciesami|obligatas|stingri nepieciesamas|vajalikud|hadavajalikud|rangelt vajalikud|αναγκαια|απολυτως απαραιτητα|βασικα|строго необходими|задължителни|технически|необходимые|обязательные|технические|строго необходимые|необхідні|обов язкові|технічні|строго необхідні|zorunlu cerezler|gerekli|teknik|zorunlu cerez|riachtanach|mehtiega|naudsynlegar|必須|必要|必要な|厳密に必要|必须|必需|필수|can thiet|wajib|te domosdoshme|derrigorrezkoak|teknikoak|imprescindible|obrigatorias|strictement necessaire|strictement indispensables|exemptes|exemptes de consentement|tecnici necessari|unerlassliche|unerlasslich|grundlegende|technische notwendige|zwingend erforderliche|zwingend notwendige|benodigde|vereiste|noodzakelijk functioneel",
    ),
  ],
  preferences: [
    ...saidInLocales(({ categories }) => categories.preferences.name),
    ...split(
      "preferences|preference|functional|functionality|functionality cookies|personalisation|personalization|customisation|customization|comfort|content customisation",
      "preferences|fonctionnels|fonctionnel|fonctionnelles|fonctionnalite|personnalisation|confort",
      "preferencias|preferencia|funcionales|funcional|personalizacion|funcionalidad",
      "praferenzen|funktional|funktionale|funktionell|funktionelle|personalisierung|komfort|einstellungen",
      "preferenze|funzionali|funzionalita|personalizzazione",
      "preferencias|funcionais|funcionalidade|personalizacao",
      "voorkeuren|voorkeur|functionele|functioneel|personalisatie",
      "preferencies|funcionals|personalitzacio",
      "التفضيلات|تفضيلات|وظيفية|الوظيفية|تخصيص",
      "funktionella|funktionelle|toiminnalliset|פונקציונליות|העדפות|funkcjonalne|funkcni|functionale|funkcionalis|funtzionalak|λειτουργικα|functionnal|comfort|user preferences|user interface|personalised|convenience|installningar|funktionskakor|indstillinger|praeference|preferencer|funksjonelle|preferanser|innstillinger|mieltymykset|asetukset|toiminnallisuus|preferencje|funkcyjne|preferencyjne|preferencni|funkcne|preferencne|beallitasok|preferenciak|kenyelmi|functionalitate|preferinte|funkcionalni|preferencijski|preference|funkcijski|funkciniai|funkcionalumo|pasirinkimu|funkcionalas|preferencu|funktsionaalsed|eelistused|προτιμησεις|λειτουργικοτητας|προτιμησεων|функционални|предпочитания|функциональные|предпочтения|функціональні|налаштування|уподобання|islevsel|tercih|tercihler|fonksiyonel|機能|機能性|設定|機能的|功能|功能性|偏好|기능|환경설정|chuc nang|fungsional|personalizzati|de personnalisation|de confort|komfortfunktionen",
    ),
  ],
  statistical: [
    ...saidInLocales(({ categories }) => categories.statistical.name),
    ...split(
      "statistical|statistics|statistic|analytics|analytical|analytic|performance|measurement|audience measurement|web analytics|audience|tracking statistics|analytics exempted|analytics non exempted",
      "statistiques|statistique|mesure d audience|mesure de frequentation|audience|analytiques|analytique|analyse|performance|performances|mesure",
      "estadisticas|estadistica|analiticas|analitica|de analisis|analisis|rendimiento|medicion|medicion de audiencia",
      "statistik|statistiken|statistisch|statistische|analyse|analytik|leistung|reichweitenmessung|webanalyse",
      "statistici|statistiche|statistica|analitici|analitico|analisi|prestazioni|misurazione",
      "estatisticos|estatisticas|estatistica|analiticos|analise|desempenho|medicao",
      "statistieken|statistische|statistisch|analytische|analytisch|prestaties|prestatie|analyse",
      "estadistiques|analitiques|analitica|d analisi|analisi|rendiment",
      "احصائية|الاحصائية|احصاءات|الاحصاءات|تحليلية|التحليلية|الاداء|تحليلات",
      "statistika|סטטיסטיקה|סטטיסטיות|אנליטיות|ניתוח|tilastolliset|analityczne|statystyczne|analyticke|statisticke|analitice|statisztikai|estatistikoak|στατιστικα|analytics and performance|measurement and analytics|performance and analytics|statistics cookies|analysis|metrics|usage|statistik|analyskakor|analys|prestanda|for statistik|statistiske|analytiske|analysecookies|ytelse|tilastot|tilastointi|analytiikka|analyyttiset|suorituskyky|tilastolliset|statystyka|statystyki|wydajnosciowe|wydajnosc|analityka|analityczny|statisticke|analyticky|vykonnostni|vykonove|vykonnostne|statistika|elemzo|analitikai|teljesitmeny|statisztikak|statistice|analiza|de performanta|statistici|analiticki|statisticki|izvedbe|ucinkovitost|analiticni|statisticni|statistiniai|analitiniai|nasumo|statistikas|analitiskas|veiktspejas|statistilised|analuutilised|joudlus|αναλυτικα|αναλυσης|αποδοσης|επιδοσεων|στατιστικων|статистически|аналитични|за ефективност|производителност|аналитические|статистические|статистика|аналитика|аналітичні|статистичні|аналітика|istatistik|istatistiksel|analitik|analiz|performans|分析|統計|統計的|アクセス解析|パフォーマンス|统计|性能|분석|통계|성능|phan tich|analitik|estatistikakoak|misurazione e analisi|messung|de mesure|mesure d audience anonyme|de medicion",
    ),
  ],
  marketing: [
    ...saidInLocales(({ categories }) => categories.marketing.name),
    ...split(
      "marketing|advertising|advertisement|advertisements|targeting|targeted advertising|ads|social media|social networks|social|tracking|third party content|retargeting|remarketing|profiling|embedded content|video|multimedia|media",
      "marketing|publicite|publicitaires|publicitaire|ciblage|reseaux sociaux|contenus tiers|contenu tiers|partage|videos|profilage|medias sociaux",
      "publicitarias|publicitaria|publicidad|publicidad comportamental|mercadotecnia|redes sociales|dirigidas|de terceros contenido",
      "werbung|werbe|soziale medien|soziale netzwerke|zielgruppen|externe medien|externe inhalte",
      "pubblicita|pubblicitari|profilazione|marketing|social|reti sociali|reti social",
      "publicidade|publicitarios|redes sociais|direcionamento|segmentacao",
      "advertenties|advertentie|reclame|sociale media|gericht adverteren",
      "publicitaries|publicitat|xarxes socials",
      "تسويقية|التسويقية|تسويق|التسويق|اعلانية|الاعلانية|اعلانات|الاعلانات|استهداف|وسائل التواصل الاجتماعي|الشبكات الاجتماعية",
      "marknadsforing|שיווק|שיווקיות|פרסום|markedsforing|markkinointi|marketingowe|reklamowe|marketingove|publicitare|marketinga|διαφημιση|pazarlama|ad|advertising and marketing|behavioral advertising|interest based advertising|commercial|external media|embedded|affiliate|conversion|reklam|annons|annonsering|malinriktning|sociala medier|reklame|annoncering|sociale medier|malrettet|maalretning|markedsforingscookies|mainonta|mainos|kohdentaminen|kohdistaminen|sosiaalinen media|reklama|reklamowy|targetujace|kierowania reklam|spolecznosciowe|reklamni|cilene|cilici|cielene|reklamne|socialni site|hirdetesi|hirdetes|celzott|kozossegi media|publicitate|de publicitate|directionare|de marketing|oglasavanje|marketinski|ciljanje|oglasevalski|oglasevanje|trzenjski|rinkodaros|reklaminiai|reklamos|tiksliniai|reklamas|merkesanas|turundus|reklaam|reklaami|sihtimine|διαφημιστικα|διαφημισης|στοχευσης|μαρκετινγκ|προωθησης|маркетингови|рекламни|маркетинг|реклама|рекламные|маркетинговые|рекламні|маркетингові|reklam cerezleri|hedefleme|広告|マーケティング|ターゲティング|广告|营销|廣告|광고|마케팅|quang cao|tiep thi|periklanan|pemasaran|publizitatekoak|publicitari|pubblicitario|werbezwecke|werblich|werbecookies|statistiques publicitaires|ciblees|personnalisees|redes sociales y publicidad",
    ),
  ],
});

const WITHOUT_MEANING =
  /(^| )(cookies?|traceurs?|temoins?|galetes?|galletas?|les|los|las|die|der|das|le|la|the|our|nos|de|des|d|du|e|and|et|y|und|och|og|ja|i|a|si|es|и|та|ve|pliki|pliku|plikow|soubory|subory|suborov|kakor|kaka|evasteet|evaste|sutik|kolacici|piskotki|slapukai|sikdatnes|kupsised|бисквитки|файлы|файли|cerezler|cerezleri|informasjonskapsler|módulos|module|ملفات|تعريف|الارتباط|עוגיות|קובצי)(?= |$)/g;

/** The category a text names and does nothing else: `Analytics cookies`, `Cookies de mesure d’audience`. */
export function categoryNamed(text: string): CategoryId | undefined {
  const folded = fold(fold(text).replaceAll(/(?:web)?cookies?(?= |$)/g, " "));
  if (folded.length > 60 || NOT_NEEDED.test(folded)) return undefined;
  const bare = folded.replaceAll(WITHOUT_MEANING, " ").replaceAll(/ +/g, " ").trim();
  const exact = CATEGORIES.exact(folded) ?? CATEGORIES.exact(bare);
  if (exact !== undefined || bare.split(" ").length > 4) return exact;
  return CATEGORIES.first(folded) ?? CATEGORIES.inflected(bare);
}

/**
 * The category a heading starts with, whatever it goes on to say: "Cookies necessary for the
 * functioning of the shop", "Cookies internes nécessaires au site".
 */
export function categoryLeading(text: string): CategoryId | undefined {
  const folded = fold(text);
  if (folded.length > 80 || NOT_NEEDED.test(folded) || !COOKIE_WORD.test(folded)) return undefined;
  const bare = folded.replaceAll(WITHOUT_MEANING, " ").replaceAll(/ +/g, " ").trim().split(" ");
  const words = PARTIES.exact(bare[0] ?? "") === undefined ? bare : bare.slice(1);
  return [4, 3, 2, 1]
    .map((count) => CATEGORIES.exact(words.slice(0, count).join(" ")))
    .find((category) => category !== undefined);
}

const COOKIE_WORD =
  /(?:^| )(?:\p{L}*cookies?|traceurs?|temoins?|galletas?|galetes?|kak(?:a|or)|evasteet|sutik|kolacici|piskotki|slapukai|бисквитки|cerezler)(?: |$)/u;

/** "Non-essential cookies" are of every category but one. */
const NOT_NEEDED =
  /(?:^| )(?:non|not|no|nicht|niet|ikke|inte|ei|nie|ne|ni|optional|unnecessary) (?:strictly |strictement |estrictamente |strikt |unbedingt )?(?:necess|essent|essenz|esenc|notwend|erforder|noodzak|nodvend|nodvand|niezb|nezbyt|neces|necesar|valttam|requir)/;

const GROUNDS = EXEMPTION_GROUNDS.map(
  (ground) => [ground, saidInLocales(({ grounds }) => grounds[ground]).map(fold)] as const,
);

/** The ground of exemption a text gives, in the words of this product's own policies. */
export function groundIn(text: string): ExemptionGround | undefined {
  if (text === "") return undefined;
  const folded = fold(text);
  return GROUNDS.find(([ground, said]) => folded === fold(ground) || hasPhrase(folded, said))?.[0];
}
