import { EXEMPTION_GROUNDS, type ExemptionGround, type ItemKind } from "../../kinds.ts";
import { fill } from "../../locales/fill.ts";
import type { Cell, Piece } from "../piece.ts";
import type { SaidPurpose, Statement } from "../statement.ts";
import { clean } from "../words.ts";
import { ownLifetime } from "./durations.ts";
import { keyOf, partlyFilled, unfill } from "./unfill.ts";
import { behind, entriesOf, isSaid, type Wording } from "./wording.ts";

/** The hosts a row names that is about what its service loads; undefined for other rows. */
export function hostsIn(cell: Cell, { locale }: Wording): readonly string[] | undefined {
  const [piece, ...more] = cell.pieces;
  if (!piece || more.length > 0) return undefined;
  const { loadsFrom, nothingStored } = locale.policy.table;
  if (piece.codes.length === 0) return isSaid(piece.text, nothingStored) ? [] : undefined;
  return isSaid(piece.text, [loadsFrom, ...piece.codes].join(" ")) ? piece.codes : undefined;
}

/** `_ga (third-party, tube.example)`: the name as it stands, what it is and whose. */
export function itemIn(
  cell: Cell,
  wording: Wording,
): Pick<Statement, "item" | "party" | "domain"> | undefined {
  const [piece, ...more] = cell.pieces;
  const [name, ...others] = piece?.codes ?? [];
  if (!piece || name === undefined || more.length + others.length > 0) return undefined;
  const words = inBrackets(piece.text.slice(name.length));
  if (!piece.text.startsWith(name) || words === undefined) return undefined;
  const about = partyIn(words, wording);
  if (about) return { item: { kind: "cookie", name }, ...about };
  const { kind, party } = kindAndParty(words, wording) ?? {};
  return kind && party ? { item: { kind, name }, ...party } : undefined;
}

type Party = Pick<Statement, "party" | "domain">;

function partyIn(words: string, { locale }: Wording): Party | undefined {
  const { firstParty, thirdParty, thirdPartyOf } = locale.words;
  if (isSaid(words, firstParty)) return { party: "first" };
  if (isSaid(words, thirdParty)) return { party: "third" };
  const domain = unfill(thirdPartyOf, words)?.["domain"];
  return domain !== undefined && /^[\w.-]+$/.test(domain) ? { party: "third", domain } : undefined;
}

function kindAndParty(
  words: string,
  wording: Wording,
): { kind: ItemKind; party: Party } | undefined {
  const { kinds, words: said } = wording.locale;
  for (const [kind, kindWords] of Object.entries(kinds) as [ItemKind, string][]) {
    const rest = unfill(partlyFilled(said.kindAndParty, "kind", kindWords), words)?.["party"];
    const party = rest === undefined ? undefined : partyIn(rest, wording);
    if (party) return { kind, party };
  }
  return undefined;
}

/** The name of a service, and the areas behind it. Areas may have names of the site's own. */
export function functionIn(
  { text, quotes }: Piece,
  wording: Wording,
): { name: string; areas?: readonly string[] } | undefined {
  const [name] = quotes;
  const rest = name === undefined ? undefined : behind(text, name);
  if (name === undefined || rest === undefined) return undefined;
  if (rest === "") return { name };
  const words = inBrackets(rest);
  return words === undefined ? undefined : { name, areas: areasIn(words, wording) };
}

function areasIn(text: string, wording: Wording): string[] {
  const { front, back, frontAndBack } = wording.locale.areas;
  const both = clean(frontAndBack);
  if (text.startsWith(both)) {
    const others = text.slice(both.length);
    return ["front", "back", ...entriesOf(others, wording)];
  }
  return entriesOf(text, wording).map((area) => keyOf({ front, back }, area) ?? area);
}

/** What consent a service needs, by the words behind its category. */
export interface Consent {
  readonly category: string;
  readonly needed: boolean;
  readonly exempt?: ExemptionGround;
}

/** `Statistical: no consent needed, as …`. */
export function consentIn(text: string, { locale }: Wording): Consent | undefined {
  const { consent, needsConsent, needsNone } = locale.policy.table;
  const category = (need: string): string | undefined =>
    unfill(partlyFilled(consent, "need", need), text)?.["category"];
  const [asked, free] = [category(needsConsent), category(needsNone)];
  if (asked !== undefined) return { category: asked, needed: true };
  if (free !== undefined) return { category: free, needed: false };
  for (const exempt of EXEMPTION_GROUNDS) {
    const named = category(exemptWords(exempt, locale));
    if (named !== undefined) return { category: named, needed: false, exempt };
  }
  return undefined;
}

function exemptWords(ground: ExemptionGround, locale: Wording["locale"]): string {
  return fill(locale.policy.table.exempt, { ground: locale.grounds[ground] });
}

/** A purpose in the register's own words, and its ground in brackets. */
export function purposeIn(piece: Piece, { locale }: Wording): SaidPurpose | undefined {
  const { text, quotes, language = "" } = piece;
  const [words] = quotes;
  const rest = words === undefined ? undefined : behind(text, words);
  if (words === undefined || rest === undefined) return undefined;
  const said = { text: words, language };
  if (rest === "") return { text: said };
  const ground = EXEMPTION_GROUNDS.find((known) => isSaid(rest, `(${exemptWords(known, locale)})`));
  return ground && { text: said, exempt: ground };
}

/** How long an item stays. Undefined when its words are none this product would use. */
export function durationIn(
  text: string,
  wording: Wording,
): Pick<Statement, "lifetime" | "renewed"> | undefined {
  const { notStored, renewed } = wording.locale.words;
  if (isSaid(text, notStored)) return {};
  const again = unfill(renewed, text)?.["duration"];
  const lifetime = ownLifetime(again ?? text, wording);
  if (lifetime === undefined) return undefined;
  return { lifetime, ...(again !== undefined && { renewed: true }) };
}

/** What stands in brackets, when that is all. */
function inBrackets(text: string): string | undefined {
  return /^\((.*)\)$/s.exec(clean(text))?.[1];
}
