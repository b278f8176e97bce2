import type { CategoryId } from "./lexicon/categories.ts";
import { CATEGORIES, categoryLeading, categoryNamed } from "./lexicon/categories.ts";
import type { ItemKind } from "../kinds.ts";
import { KINDS, PARTIES } from "./lexicon/kinds.ts";
import { isCompany } from "./company.ts";
import { knownAs } from "./known-names.ts";
import { clean, fold } from "./words.ts";

/** What the place of a row or a line says of it: its headings, the rows above it. */
export interface Context {
  /** Language of words that are not marked otherwise. */
  readonly language: string;
  /** Identifiers of the site's own areas. */
  readonly areas: readonly string[];
  readonly category?: string;
  readonly provider?: string;
  /** The product of the provider, where both are named: "Google Analytics (Google Ireland Limited)". */
  readonly service?: string | undefined;
  readonly party?: "first" | "third";
  readonly kind?: ItemKind;
}

/** What a heading says of all below it. */
export interface Heading {
  readonly category?: CategoryId;
  readonly provider?: string;
  readonly service?: string | undefined;
  readonly party?: "first" | "third";
  readonly kind?: ItemKind;
}

/** Words of headings that name nobody. */
const GENERIC =
  /(^| )(we|our|us|you|your|this|that|what|which|how|why|who|list|table|types?|used?|policy|site|website|about|manage|managing|settings?|nous|nos|notre|vos|votre|quels?|quelles?|comment|liste|tableau|utilises?|politique|que|cuales|como|nuestras?|lista|tabla|utilizamos|politica|usadas|was|welche|wie|unsere|verwendete|verwenden|richtlinie|quali|cosa|come|nostri|elenco|utilizzati|quais|nossos|welke|onze|hoe|gebruikte|overzicht|quines|taula|cookies policy|ما|كيف|لماذا|سياسة|جدول|قائمة)( |$)/;

/** What a heading tells of the items below it; nothing when it is about something else. */
export function headingMeaning(text: string): Heading {
  const bare = clean(text.replace(/^[\d.()a-z]{1,6}[.)]\s+|^\d+(?:\.\d+)*\.?\s+/i, "")).replace(
    /\s*:$/,
    "",
  );
  if (bare === "" || bare.length > 80) return {};
  const brackets = /^(.*?)\s*\(([^()]*)\)$/.exec(bare);
  const words = brackets?.[1] ?? bare;
  const category =
    categoryNamed(words) ?? categoryNamed(brackets?.[2] ?? "") ?? categoryLeading(words);
  const party = PARTIES.within(withoutCookies(words));
  const kind = kindNamed(bare);
  const company = brackets?.[2] !== undefined && isCompany(brackets[2]) ? brackets[2] : undefined;
  const named = providerNamed(words);
  const provider = company ?? named;
  const product = category === undefined && !GENERIC.test(fold(words)) ? withoutCookies(words) : "";
  const service = company === undefined || product === company ? undefined : (named ?? product);
  return {
    ...(category !== undefined && provider === undefined && { category }),
    ...(category !== undefined &&
      provider !== undefined &&
      CATEGORIES.exact(brackets?.[2] ?? "") && { category }),
    ...(party !== undefined && provider === undefined && { party }),
    ...(kind !== undefined && { kind }),
    // A heading that names a provider ends what one above it says of a product.
    ...(provider !== undefined && { provider, service: service === "" ? undefined : service }),
  };
}

/** The storage a heading names; "Cookies and local storage" is about both. */
function kindNamed(text: string): ItemKind | undefined {
  const kind =
    text.length > 50 || /cookie|traceur|kaka|galet/i.test(text) ? undefined : KINDS.first(text);
  return kind === "cookie" || kind === "pixel" ? undefined : kind;
}

const COOKIE_WORDS =
  /\b(?:cookies?|traceurs?|cookies? (?:de|du|des|d’|d')|galletas?|galetes?)\b|ملفات تعريف الارتباط/giu;

const withoutCookies = (text: string): string =>
  clean(text.replaceAll(COOKIE_WORDS, " ")).replaceAll(/^[\s:–—-]+|[\s:–—-]+$/g, "");

/** A heading that is somebody's name: one the catalogue knows, or words that all start like names. */
function providerNamed(text: string): string | undefined {
  const bare = withoutCookies(text).replace(/^(?:by|from|de|von|di|du|van|per)\s+/i, "");
  if (knownAs(bare) || isCompany(bare)) return bare;
  if (GENERIC.test(fold(text)) || categoryNamed(text) !== undefined) return undefined;
  if (PARTIES.within(bare) !== undefined) return undefined;
  const words = bare.split(" ");
  return bare !== "" &&
    words.length <= 4 &&
    bare !== text &&
    (words.length > 1 || /.[A-Z\d]/.test(bare) || withoutCookies(text) !== bare) &&
    words.every((word) => /^[A-Z0-9][\w.&’'-]*$/.test(word))
    ? bare
    : undefined;
}
