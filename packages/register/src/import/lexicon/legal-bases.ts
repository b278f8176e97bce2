import { LEGAL_BASES, type LegalBasis } from "../../kinds.ts";
import { lexicon } from "../words.ts";
import { saidInLocales } from "./locales.ts";

const MORE: Readonly<Partial<Record<LegalBasis, string>>> = {
  consent:
    "consent|your consent|user consent|consentement|votre consentement|consentimiento|einwilligung|ihre einwilligung|consenso|consentimento|toestemming|consentiment|samtykke|samtycke|suostumus|zgoda|souhlas|suhlas|hozzajarulas|consimtamant|consimtamantul|privola|soglasje|sutikimas|piekrisana|nousolek|συγκαταθεση|съгласие|согласие|згода|acik riza|الموافقة",
  contract:
    "contract|performance of a contract|contrat|execution du contrat|contrato|vertrag|vertragserfullung|contratto|overeenkomst",
  "legitimate-interests":
    "legitimate interest|legitimate interests|interet legitime|interets legitimes|interes legitimo|berechtigtes interesse|berechtigte interessen|legittimo interesse|interesse legitimo|gerechtvaardigd belang|interes legitim|legitim interesse|berattigat intresse|oikeutettu etu|prawnie uzasadniony interes|opravneny zajem|jogos erdek|interes legitim|εννομο συμφερον|легитимен интерес|законный интерес|mesru menfaat|المصلحة المشروعة",
};

const BASES = lexicon(
  Object.fromEntries(
    LEGAL_BASES.map((basis) => [
      basis,
      [...saidInLocales(({ legalBases }) => legalBases[basis]), ...(MORE[basis] ?? "").split("|")],
    ]),
  ) as Record<LegalBasis, string[]>,
);

/** Point (a) to (f) of article 6(1) GDPR, however it is cited. */
const ARTICLE_6 =
  /\b6\s?(?:\(1\)|[.,]1|(?:abs|par|ust|odst|stk|al|apartado|paragraph|lid)\.?\s?1|§\s?1)[\s,.]*(?:(?:s|satz)\.?\s?1)?[\s,.]*(?:lit|let|lett|litt|letra|lettera|buchst|point|punkt|onder|pism|písm)?\.?\s?\(?([a-f])(?![\p{L}\p{N}])/iu;

/** The legal basis a text gives: in words, or as a point of article 6(1) GDPR. */
export function basisIn(text: string): LegalBasis | undefined {
  const point = ARTICLE_6.exec(text.slice(0, 300))?.[1]?.toLowerCase();
  return point === undefined
    ? BASES.within(text.slice(0, 120))
    : LEGAL_BASES["abcdef".indexOf(point)];
}
