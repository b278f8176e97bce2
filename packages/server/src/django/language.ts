/** A language a reader accepts, with its weight from 0 to 1. */
export type AcceptedLanguage = readonly [language: string, weight: number];

const MAX_HEADER = 500;
const MAX_CODE = 500;
const ACCEPTED =
  /([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*|\*)(?:\s*;\s*q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?))?(?:\s*,\s*|$)/y;

/** Chinese is chosen by script, but asked for by country. */
const FALLBACKS: Readonly<Record<string, string>> = {
  "zh-cn": "zh-hans",
  "zh-my": "zh-hans",
  "zh-sg": "zh-hans",
  "zh-hk": "zh-hant",
  "zh-mo": "zh-hant",
  "zh-tw": "zh-hant",
};

/**
 * Reads an Accept-Language header as Django does: best first, ties in their order; one syntax error
 * voids the whole header; q=0 is not an exclusion; what is beyond 500 characters is not read.
 */
export function parseAcceptLanguage(header: string): AcceptedLanguage[] {
  const text = header.length <= MAX_HEADER ? header : beforeLastComma(header);
  const found: AcceptedLanguage[] = [];
  ACCEPTED.lastIndex = 0;
  for (let at = 0; at < text.length; at = ACCEPTED.lastIndex) {
    const match = ACCEPTED.exec(text);
    if (!match) return [];
    found.push([(match[1] ?? "").toLowerCase(), match[2] === undefined ? 1 : Number(match[2])]);
  }
  return found.toSorted((a, b) => b[1] - a[1]);
}

function beforeLastComma(header: string): string {
  return header.slice(0, Math.max(0, header.lastIndexOf(",", MAX_HEADER - 1)));
}

/**
 * The supported language nearest to a wanted one: itself, a fallback, the same with fewer subtags,
 * any variant of it. Codes in `supported` are lower case.
 */
export function supportedLanguage(
  wanted: string | undefined,
  supported: readonly string[],
): string | undefined {
  if (wanted === undefined || wanted === "" || wanted.length > MAX_CODE) return undefined;
  const candidates = candidatesFor(wanted.toLowerCase());
  return (
    candidates.find((code) => supported.includes(code)) ??
    supported.find((code) => code.startsWith(`${candidates.at(-1)}-`))
  );
}

function candidatesFor(code: string): string[] {
  const parts = code.split("-");
  const shorter = parts.slice(1).map((_, index) => parts.slice(0, -1 - index).join("-"));
  return [code, FALLBACKS[code] ?? code, ...shorter];
}

/** What a request says about the language it wants. */
export interface LanguageWishes {
  /** A language in the address, before everything else. */
  readonly path?: string | undefined;
  /** The django_language cookie. */
  readonly cookie?: string | undefined;
  readonly acceptLanguage?: string | undefined;
}

/** The language to answer in: path, cookie, Accept-Language, then the first supported one. */
export function chooseLanguage(wishes: LanguageWishes, supported: readonly string[]): string {
  const accepted = parseAcceptLanguage(wishes.acceptLanguage ?? "").map(([language]) => language);
  // An asterisk means "any": what comes after it is not wanted more than the default.
  const anything = accepted.indexOf("*");
  const wanted = [
    wishes.path,
    wishes.cookie,
    ...(anything === -1 ? accepted : accepted.slice(0, anything)),
  ];
  for (const code of wanted) {
    const language = supportedLanguage(code, supported);
    if (language !== undefined) return language;
  }
  return supported[0] ?? "en";
}
