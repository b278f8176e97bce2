import type { Context } from "./context.ts";
import { description } from "./description.ts";
import { said, type Fields } from "./fields.ts";
import { CATEGORIES } from "./lexicon/categories.ts";
import { NOTHING } from "./lexicon/phrases.ts";
import { isLifetime, lifetimeIn, namesUnit } from "./lifetime.ts";
import type { FoundName } from "./names.ts";
import { cellText, type Cell } from "./piece.ts";
import type { Statement } from "./statement.ts";

/** What a record says of one of its names: lines that run beside the names belong to them. */
export function ownFacts(
  fields: Fields,
  context: Context,
  names: readonly FoundName[],
  at: number,
) {
  const unsure: string[] = [];
  const language = fields.get("lifetime")?.pieces[0]?.language ?? context.language;
  const timed = ownTime(fields.get("lifetime"), names, at);
  const duration = part(eachTimed(timed, names, language), names, at);
  const facts: Partial<Statement> = { ...purposeOf(fields, context, names, at) };
  const text = cellText(duration);
  if (duration && text !== "" && !NOTHING.test(text)) {
    const lifetime = lifetimeIn(text, language);
    if (!lifetime) unsure.push(`lifetime not understood: “${text}”`);
    else if (!lifetime.sure) unsure.push(`lifetime: “${text}”`);
    return {
      facts: { ...facts, ...(lifetime?.lifetime !== undefined && { lifetime: lifetime.lifetime }) },
      unsure,
    };
  }
  const words = facts.purpose?.text ?? "";
  const mentioned = expiryIn(words, context.language) ?? besideWords(words, context.language);
  if (mentioned === undefined) return { facts, unsure };
  unsure.push(`lifetime ${mentioned} taken from its description`);
  return { facts: { ...facts, lifetime: mentioned }, unsure, mentioned: true };
}

/** The lifetime a description mentions in a sentence about expiry. */
function expiryIn(text: string, language: string): string | undefined {
  return text
    .slice(0, 4000)
    .split(/[.;(]\s*/)
    .filter((sentence) => EXPIRES.test(sentence))
    .map((sentence) => lifetimeIn(sentence, language)?.lifetime)
    .find((lifetime) => lifetime !== undefined);
}

/** A lifetime on its own beside the words: "Counts visits (13 months)". */
function besideWords(text: string, language: string): string | undefined {
  const { lifetime } = text.length > 400 ? {} : description(text, language);
  return lifetime === undefined ? undefined : lifetimeIn(lifetime, language)?.lifetime;
}

/** Words of sentences about how long something lasts. */
export const EXPIRES =
  /expir|wygas|spara|lagra|opbevar|gemm|galioj|aegub|isteik|lejár|vyprš|utgår|udløb|utløp|vanhen|dur[aeé]|dauer|retention|caduc|ablauf|läuft|scad|verloopt|conserv|bewaar|(?:up to|maximum of|maximaal|maximal|maksimal\w*|maksimum|höchstens|bis zu|jusqu’?'?à|hasta|fino a|tot) \d|(?:stored|kept|valid|lasts?|remains?|for|during|pendant|durante|für|voor|per) (?:up to |a maximum of |bis zu |jusqu’?'?à )?(?:\d|an? |one )|lifespan|ends? (?:after|when)|slett|slet+es|delet|lösch|supprim|effac|elimin|borra|cancell|verwijder|vervalt|usuw|smaz|zanik|rader|poist|gespeichert|gültig|geldig|giltig|gyldig|platn|ważn|przechow|διαρκ|διάρκ|λήγ|срок|термін|érvény|tárol|valabil|trajan|voimassa|säilyt|süre|有効|تنتهي|صلاحي|مدة/i;

/** The category a text is and nothing else; what says more than that stays a purpose. */
const categoryAlone = (text: string) => CATEGORIES.exact(text.replace(/\bcookies?\b/i, ""));

function purposeOf(
  fields: Fields,
  context: Context,
  names: readonly FoundName[],
  at: number,
): Partial<Statement> {
  const lines = fields.get("name")?.pieces.length === names.length;
  const ownWords = (cell: Cell | undefined) =>
    part(cell, names, at, lines && !cell?.pieces.every(({ text }) => /[.!?]$/.test(text)));
  const purpose = ownWords(fields.get("purpose"));
  const details = ownWords(fields.get("description"));
  const short = cellText(purpose).split(" ").length <= 3;
  const category = purpose && details && short ? categoryAlone(cellText(purpose)) : undefined;
  const cells = [category ? undefined : purpose, details].filter((cell) => cell !== undefined);
  const pieces = cells.flatMap((cell) => cell.pieces);
  const text = cells
    .map(cellText)
    .filter((words) => words !== "" && !NOTHING.test(words))
    .join(" – ");
  return {
    ...(category && !fields.has("category") && { category }),
    ...(text !== "" && { purpose: said(text, pieces, context) }),
  };
}

/** Names of one cell that are looked for in its lifetime. */
const MOST_NAMED = 60;

/** "13 months (a_b: 5 years)": what a lifetime says of one of the names, or of those it does not name. */
function ownTime(
  cell: Cell | undefined,
  names: readonly FoundName[],
  at: number,
): Cell | undefined {
  const [piece, ...others] = cell?.pieces ?? [];
  const apart = names.length > 1 && names.length <= MOST_NAMED;
  if (!cell || !piece || others.length > 0 || !apart) return cell;
  const times = piece.text.split(/\s*[;,()]\s*/).filter((words) => words !== "");
  const named = times.map((words) => names.findIndex(({ name }) => isAbout(words, name)));
  if (named.every((one) => one < 0)) return cell;
  const own = times[named.indexOf(at)]?.slice(names[at]?.name.length).replace(/^[\s:=–-]+/, "");
  const text = own ?? times.filter((_, which) => named[which] === -1).join(", ");
  return { ...cell, pieces: text === "" ? [] : [{ ...piece, text }] };
}

/** Whether words start with a name and say more. */
const isAbout = (words: string, name: string): boolean =>
  words.startsWith(name) && /^\s*[:=]|^\s+\S/.test(words.slice(name.length));

/** A cell of as many lifetimes as there are names, `30 mins / 1 yr`, taken apart. */
function eachTimed(
  cell: Cell | undefined,
  names: readonly FoundName[],
  language: string,
): Cell | undefined {
  const [piece, ...others] = cell?.pieces ?? [];
  if (!cell || !piece || others.length > 0) return cell;
  const parts = piece.text
    .replace(/,?\s+respectively\.?$/i, "")
    .split(/\s*[/|;,،]\s*|\s+(?:bzw|resp)\.?\s+/);
  return parts.length === names.length &&
    parts.every((text) => isLifetime(text, language) || namesUnit(text, language))
    ? { ...cell, pieces: parts.map((text) => Object.assign({}, piece, { text })) }
    : cell;
}

/**
 * The part of a cell that is about one of several names: the line that starts with it, or the one
 * beside it.
 *
 * @param beside whether lines run beside the names: whole sentences are about all of them
 */
function part(
  cell: Cell | undefined,
  names: readonly FoundName[],
  at: number,
  beside = true,
): Cell | undefined {
  if (!cell || names.length < 2) return cell;
  const own = names[at]?.name ?? "";
  const labelled = cell.pieces.flatMap((piece) => {
    const [label = "", ...rest] = piece.text.split(/\s*[:–—]\s+/);
    return label === own && rest.length > 0 ? [{ ...piece, text: rest.join(": ") }] : [];
  });
  if (labelled.length > 0) return { ...cell, pieces: labelled };
  const line = beside ? cell.pieces[at] : undefined;
  return line && cell.pieces.length === names.length ? { ...cell, pieces: [line] } : cell;
}
