import {
  NOT_STORED_WORDS,
  NUMBER_WORDS,
  PERSISTENT_WORDS,
  SESSION_WORDS,
  LINKING_WORDS,
  unitWords,
  type UnitWord,
} from "./lexicon/durations.ts";
import { lifetimeSeconds } from "../lifetime.ts";
import { UNITS, type Unit } from "../locales/units.ts";
import { remembering, rememberingBy } from "./remember.ts";
import { fold, lexicon } from "./words.ts";

/** A lifetime read from words. */
export interface ReadLifetime {
  /** ISO 8601 duration, `session`, `persistent`, or undefined for what is not stored at all. */
  readonly lifetime: string | undefined;
  /** Whether the words say nothing else and nothing that could be meant otherwise. */
  readonly sure: boolean;
}

const ISO = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
const LETTER: Readonly<Record<Unit, string>> = {
  year: "Y",
  month: "M",
  week: "W",
  day: "D",
  hour: "H",
  minute: "M",
  second: "S",
};

/**
 * The lifetime a text says in any language of the lexicon: `2 weeks by default` is P2W, `13 mois`
 * is P13M, `until you close the browser` is session. Of several the longest is taken, and not sure.
 *
 * @param language tag of the language the text is probably in
 */
export function lifetimeIn(text: string, language = "en"): ReadLifetime | undefined {
  return readLifetime(text, language);
}

const readLifetime = rememberingBy(lifetimeOf);

function lifetimeOf(text: string, language: string): ReadLifetime | undefined {
  const bare = text.trim();
  if (ISO.test(bare) && lifetimeSeconds(bare) !== undefined) return { lifetime: bare, sure: true };
  const spans = durationsIn(bare, language);
  const folded = fold(bare);
  if (spans.length > 0) return { lifetime: longest(spans), sure: spans.length === 1 };
  if (NOT_STORED_WORDS.includes(folded)) return { lifetime: undefined, sure: true };
  const session = SESSION.within(folded) !== undefined;
  const persistent = PERSISTENT.within(folded) !== undefined || UNTIL_DELETED.test(folded);
  if (session) return { lifetime: "session", sure: !persistent };
  return persistent ? { lifetime: "persistent", sure: true } : undefined;
}

/** "Until you delete it", in whatever words. */
const UNTIL_DELETED =
  /(?:^| )(?:until|till|hasta|jusqu|bis|fino|ate|tot|do|pana|indtil|tills) .{0,40}(?:delet|eras|clear|remov|borr|elimin|suppr|effac|losch|entfern|cancell|verwijder|wis|apag|usun|smaz|vymaz|sterg|slett|rader)/;

/** Whether a text is a lifetime and little more: what a column of lifetimes holds. */
export function isLifetime(text: string, language = "en"): boolean {
  return text.length <= 80 && lifetimeIn(text, language) !== undefined;
}

/** Whether a short text names a unit of time without a number: "a few seconds". */
export function namesUnit(text: string, language = "en"): boolean {
  const words = unitWords(language);
  const tokens = tokensOf(text.slice(0, 40));
  return tokens.length <= 4 && tokens.some((token) => token.length > 2 && words.has(token));
}

/** Whether a text is about nothing but a lifetime: "for 6 months" is, "keeps the session" is not. */
export function isOnlyLifetime(text: string, language = "en"): boolean {
  return saysOnlyLifetime(text, language);
}

/** A sentence before another one says something of its own: "Keeps the language. Lasts a year." */
const SEVERAL_SENTENCES = /(?:\p{L}\s+\p{L}+|\p{L}{5})[.!?]\s+\p{Lu}/u;

const saysOnlyLifetime = rememberingBy((text, language) => {
  if (!isLifetime(text, language) || SEVERAL_SENTENCES.test(text)) return false;
  const folded = fold(text);
  const spans = durationsIn(text, language);
  if (spans.length > 0) return wordsBeside(text, language) <= (tokensOf(text).length > 5 ? 1 : 2);
  const most = ENDLESS.longest(folded).length;
  return most >= folded.length * 0.6 || (ENDS.test(folded) && folded.length <= 60);
});

/** How many words of a text are neither part of a duration nor usual beside one. */
function wordsBeside(text: string, language: string): number {
  const units = unitWords(language);
  return tokensOf(text).filter(
    (token) =>
      !units.has(token) &&
      numberOf(token) === undefined &&
      !LINKING_WORDS.has(token) &&
      token !== OR &&
      !FILLERS.has(token),
  ).length;
}

const FILLERS = new Set(
  "for up to max maximum of about approximately approx after expires expire which that last lasts lasting valid stored kept less than until the it they from or and duree pour jusqu pendant bis zu fur nach hasta durante por fino per ate durante por tot voor na do przez na".split(
    " ",
  ),
);

const ENDS =
  /^(?:until|till|til|bis|jusqu|hasta|fino|ate|tot|do|expires?|ends?|deleted|when|a la|al|ao|bij|nar|dopo|after)(?: |$)/;

const SESSION = lexicon({ session: SESSION_WORDS });
const PERSISTENT = lexicon({ persistent: PERSISTENT_WORDS });
/** All words of lifetimes that are no durations. */
const ENDLESS = lexicon({
  said: [...SESSION_WORDS, ...PERSISTENT_WORDS, ...NOT_STORED_WORDS],
});

const DAYS = UNITS.indexOf("day");
const HOURS = UNITS.indexOf("hour");

type Amounts = Partial<Record<Unit, number>>;

/** Each duration in a text; `1 year 1 month` is one, `1 minute – 2 years` are two. */
function durationsIn(text: string, language: string): string[] {
  const words = unitWords(language);
  const tokens = tokensOf(text);
  const found: Amounts[] = [];
  let open: { readonly amounts: Amounts; last: number; end: number } | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = amountAt(tokens, at, words);
    if (!amount) continue;
    const rank = UNITS.indexOf(amount.unit);
    // A smaller unit right after a larger one, or behind an "and", adds to it.
    // Nobody says "1 year 30 minutes" of one thing.
    const near = rank < HOURS || (open?.last ?? 0) >= DAYS;
    const adds = open && near && rank > open.last && amount.from - open.end <= 1;
    if (open && adds && tokens[open.end] !== OR) {
      open.amounts[amount.unit] = amount.count;
      [open.last, open.end] = [rank, at + 1];
    } else {
      open = { amounts: { [amount.unit]: amount.count }, last: rank, end: at + 1 };
      found.push(open.amounts);
    }
  }
  return found.flatMap((amounts) => isoOf(amounts) ?? []);
}

function amountAt(tokens: readonly string[], at: number, words: ReadonlyMap<string, UnitWord>) {
  const word = words.get(tokens[at] ?? "");
  if (!word) return undefined;
  const before = at - (LINKING_WORDS.has(tokens[at - 1] ?? "") ? 2 : 1);
  const half = [tokens[before], tokens[before - 1]].some((token) => HALVES.has(token ?? ""));
  const halved = half && !/^\d/.test(tokens[before] ?? "") && !NUMBER_WORDS.has(tokens[at] ?? "");
  const count = halved ? 0.5 : numberOf(tokens[before]);
  if (count !== undefined) return { unit: word.unit, count, from: before };
  // Alone, a word of one letter is no unit; Arabic says "year" for one year, but others need a number.
  const alone = word.count ?? (tokens.length === 1 || isArabic(tokens[at]) ? 1 : undefined);
  return alone === undefined || (tokens[at] ?? "").length < 2
    ? undefined
    : { unit: word.unit, count: alone, from: at };
}

/** Half of a unit, before it or before its article: "half an hour", "une demi-heure". */
const HALVES = new Set(
  "half demi demie halbe halben halbes halber media medio mezza mezz mezzo meia meio mitja halv halvt halva puoli pol fel".split(
    " ",
  ),
);

const isArabic = (token: string | undefined): boolean => /[\u0600-\u06ff]/.test(token ?? "");

function numberOf(token: string | undefined): number | undefined {
  if (token === undefined) return undefined;
  return /^\d{1,9}(?:\.\d{1,3})?$/.test(token) ? Number(token) : NUMBER_WORDS.get(token);
}

/** The token of a stroke before a number: "2 years / 24 hours" are two durations. */
const OR = "|";

/** Numbers and words of a text, folded; `13mois` and `1,5 an` come apart as they are meant. */
const tokensOf: (text: string) => readonly string[] = remembering(tokensIn);

function tokensIn(text: string): string[] {
  const digits = text
    .slice(0, 400)
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  return digits
    .replaceAll(/(\d)[,.٫](\d{1,2})(?!\d)/g, "$1~$2")
    .split(/(\d+(?:~\d+)?)/)
    .flatMap((part) =>
      /^\d/.test(part)
        ? [part.replace("~", ".")]
        : fold(part)
            .split(" ")
            .concat(/[/|]\s*$/.test(part) ? OR : ""),
    )
    .filter((token) => token !== "");
}

const SECONDS_A_DAY = 86_400;

/** Fractions become the next smaller unit: a year and a half is 18 months; seconds that make up days are days. */
function isoOf(amounts: Amounts): string | undefined {
  const days = (amounts.second ?? 0) / SECONDS_A_DAY;
  if (days >= 1 && Number.isInteger(days) && Object.keys(amounts).length === 1) return `P${days}D`;
  const parts: Partial<Record<Unit, number>> = {};
  const smaller: Partial<Record<Unit, readonly [Unit, number]>> = {
    year: ["month", 12],
    week: ["day", 7],
    day: ["hour", 24],
    hour: ["minute", 60],
    minute: ["second", 60],
  };
  for (const [unit, count] of Object.entries(amounts) as [Unit, number][]) {
    const [into, factor] = smaller[unit] ?? [unit, 1];
    if (Number.isInteger(count)) parts[unit] = (parts[unit] ?? 0) + count;
    else parts[into] = (parts[into] ?? 0) + Math.round(count * factor);
  }
  const said = (units: readonly Unit[]): string =>
    units.map((unit) => (parts[unit] ? `${parts[unit]}${LETTER[unit]}` : "")).join("");
  const [date, time] = [said(UNITS.slice(0, 4)), said(UNITS.slice(4))];
  return date + time === "" ? undefined : `P${date}${time === "" ? "" : `T${time}`}`;
}

function longest(lifetimes: readonly string[]): string | undefined {
  return lifetimes.toSorted((a, b) => (lifetimeSeconds(b) ?? 0) - (lifetimeSeconds(a) ?? 0))[0];
}
