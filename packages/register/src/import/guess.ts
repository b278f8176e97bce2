import { known, SURE, type KnownMatch } from "../catalogue/index.ts";
import type { ItemKind } from "../kinds.ts";
import { CATEGORIES } from "./lexicon/categories.ts";
import type { Statement } from "./statement.ts";
import { fold, lexicon } from "./words.ts";

/** What is taken for something the source does not say, and why. */
export interface Guess<Value> {
  readonly value: Value;
  readonly why: string;
}

const FUNCTIONS = lexicon<"necessary" | "preferences" | "statistical" | "marketing">({
  necessary:
    "authentication|sign in|login|log in|session|sessions|csrf|security|language|consent|cookie preferences|cookie choices|storing cookie preferences|load balancing|basket|cart|payment|forms|api|authentification|connexion|langue|securite|consentement|choix en matiere de cookies|panier|formulaires|autenticacion|inicio de sesion|idioma|seguridad|consentimiento|preferencias de cookies|carrito|anmeldung|sprache|sicherheit|einwilligung|warenkorb|autenticazione|lingua|sicurezza|consenso|autenticacao|seguranca|authenticatie|taal|beveiliging|toestemming|autenticacio|llengua|المصادقة|تسجيل الدخول|اللغة|الامان|الموافقة".split(
      "|",
    ),
  statistical:
    "statistics|analytics|audience measurement|audience|web analytics|visits|traffic|mesure d audience|statistiques|estadisticas|analitica|medicion de audiencia|statistik|reichweitenmessung|statistiche|estatisticas|statistieken|estadistiques|الاحصاءات|قياس الزيارات".split(
      "|",
    ),
  marketing:
    "advertising|video|videos|maps|social networks|publicite|reseaux sociaux|cartes|publicidad|werbung|pubblicita|الاعلانات|الفيديو".split(
      "|",
    ),
  preferences:
    "display settings|preferences|personalisation|preferencias|praferenzen|preferenze|التفضيلات".split(
      "|",
    ),
});

/** What the catalogue knows of an item, when it is fairly sure. */
export function knownItem(
  kind: ItemKind,
  name: string,
  domain: string | undefined,
): KnownMatch | undefined {
  const [best] = known(kind, name.replaceAll("*", "x"), domain);
  return best && best.confidence >= SURE ? best : undefined;
}

/** The category of a statement that names none: from its service, from the catalogue, else the strictest. */
export function guessCategory(statement: Statement, match: KnownMatch | undefined): Guess<string> {
  const service = statement.service?.text ?? "";
  const named = CATEGORIES.exact(service) ?? FUNCTIONS.exact(service) ?? FUNCTIONS.within(service);
  if (named)
    return { value: named, why: `category not said; ${named} after its function “${service}”` };
  const opening = purposeOpening(statement);
  const said = opening === undefined ? undefined : CATEGORIES.exact(opening);
  if (said) return { value: said, why: `category not said; ${said} after “${opening}”` };
  if (match) {
    const { product } = match;
    return {
      value: product.category,
      why: `category not said; ${product.category} as the catalogue has it`,
    };
  }
  return {
    value: "marketing",
    why: "category not said; marketing, which asks for consent, until you decide",
  };
}

/** What a purpose is, or starts with before its first mark: "Essential. Keeps you signed in". */
function purposeOpening({ purpose }: Statement): string | undefined {
  return /^([^.:–—-]{3,40}?)(?:\s*[.:–—]|\s+-\s|$)/.exec(purpose?.text ?? "")?.[1];
}

/** Words that mean the site itself. */
const OURSELVES = new Set(
  "this site|this website|website|our website|our site|we|us|ourselves|the operator|site owner|site operator|ce site|notre site|le site|nous|editeur du site|exploitant du site|este sitio|este sitio web|nosotros|nuestro sitio|diese website|diese seite|wir|betreiber|seitenbetreiber|websitebetreiber|eigentumer dieser website|questo sito|noi|este site|nos|deze website|deze site|wij|aquest lloc|aquest lloc web|nosaltres|هذا الموقع|الموقع|نحن|site|a site|the site|own|self|owner of this website|eigentumer dieser webseite|eigene|eigene website|eigenes hosting|proprietaire du site|ce site web|notre site web|site internet|titular de la web|esta web|la web|propia|proprietario del sito|il titolare|titolare del sito|o proprio site|este website|site eigenaar|eigenaar van de website|сайт|наш сайт|владелец сайта|власник сайту|цей сайт|този сайт|ta strona|nasza strona|wlasciciel strony|serwis|tato stranka|provozovatel webu|tento web|ez a weboldal|a weboldal|acest site|proprietarul site ului|ova stranica|vlasnik stranice|spletna stran|si svetaine|musu svetaine|si vietne|mes|see veebileht|tama sivusto|sivusto|denna webbplats|webbplatsen|vi|dette websted|hjemmesiden|denne nettsiden|bu site|site sahibi|o istotopos|αυτος ο ιστοτοπος|ιστοτοπος|当社|自社|本サイト|当サイト|本站|本网站|사이트|האתר|این سایت"
    .split("|")
    .map(fold),
);

/** Whether a provider's name means the operator of the site. */
export function isOperator(
  provider: string,
  site: { readonly name: string; readonly host: string },
): boolean {
  const folded = fold(provider);
  const host = provider
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?\.?/, "")
    .replace(/\/.*$/, "");
  const home = site.host.replace(/^www\./, "");
  return (
    OURSELVES.has(folded) ||
    folded === fold(site.name) ||
    host === home ||
    (/\./.test(host) && (home.endsWith(`.${host}`) || host.endsWith(`.${home}`)))
  );
}
