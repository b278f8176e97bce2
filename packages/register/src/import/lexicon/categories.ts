import { EXEMPTION_GROUNDS, type ExemptionGround } from "../../kinds.ts";
import { fold, hasPhrase, lexicon } from "../words.ts";
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
      "nodvandiga|nodvendige|valttamattomat|niezbedne|nezbytne|necesare|szukseges|nahitaezkoak|απαραιτητα|необходими|zorunlu|הכרחיות",
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
      "funktionella|funktionelle|toiminnalliset|funkcjonalne|funkcni|functionale|funkcionalis|funtzionalak|λειτουργικα",
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
      "statistika|tilastolliset|analityczne|statystyczne|analyticke|statisticke|analitice|statisztikai|estatistikoak|στατιστικα",
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
      "marknadsforing|markedsforing|markkinointi|marketingowe|reklamowe|marketingove|publicitare|marketinga|διαφημιση|pazarlama",
    ),
  ],
});

const WITHOUT_MEANING =
  /(^| )(cookies?|traceurs?|temoins?|galetes?|galletas?|les|los|las|die|der|das|le|la|the|our|nos|de|des|d|du|e|and|et|y|und|ملفات|تعريف|الارتباط)(?= |$)/g;

/** The category a text names and does nothing else: `Analytics cookies`, `Cookies de mesure d’audience`. */
export function categoryNamed(text: string): CategoryId | undefined {
  const folded = fold(text);
  if (folded.length > 60) return undefined;
  const bare = folded.replaceAll(WITHOUT_MEANING, " ").replaceAll(/ +/g, " ").trim();
  const exact = CATEGORIES.exact(folded) ?? CATEGORIES.exact(bare);
  if (exact !== undefined || bare.split(" ").length > 4) return exact;
  return CATEGORIES.within(folded);
}

const GROUNDS = EXEMPTION_GROUNDS.map(
  (ground) => [ground, saidInLocales(({ grounds }) => grounds[ground]).map(fold)] as const,
);

/** The ground of exemption a text gives, in the words of this product's own policies. */
export function groundIn(text: string): ExemptionGround | undefined {
  const folded = fold(text);
  return GROUNDS.find(([ground, said]) => folded === fold(ground) || hasPhrase(folded, said))?.[0];
}
