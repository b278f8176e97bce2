/** Character references that stand for ASCII, which is all that can matter to markup and addresses. */
const NAMED: Readonly<Record<string, string>> = {
  AMP: "&",
  DiacriticalGrave: "`",
  GT: ">",
  Hat: "^",
  LT: "<",
  NewLine: "\n",
  QUOT: '"',
  Tab: "\t",
  UnderBar: "_",
  VerticalLine: "|",
  amp: "&",
  apos: "'",
  ast: "*",
  bsol: "\\",
  colon: ":",
  comma: ",",
  commat: "@",
  dollar: "$",
  equals: "=",
  excl: "!",
  grave: "`",
  gt: ">",
  lbrace: "{",
  lbrack: "[",
  lcub: "{",
  lowbar: "_",
  lpar: "(",
  lsqb: "[",
  lt: "<",
  midast: "*",
  num: "#",
  percnt: "%",
  period: ".",
  plus: "+",
  quest: "?",
  quot: '"',
  rbrace: "}",
  rbrack: "]",
  rcub: "}",
  rpar: ")",
  rsqb: "]",
  semi: ";",
  sol: "/",
  verbar: "|",
  vert: "|",
};

const REFERENCE =
  /&(?:#[xX]([0-9a-fA-F]+);?|#([0-9]+);?|([A-Za-z]+);|(amp|lt|gt|quot|AMP|LT|GT|QUOT)(?![=0-9A-Za-z;]))/g;

/** A character reference in a text. */
export interface Reference {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** The references of an attribute's value that stand for ASCII or are numeric (HTML §13.2.5.72). */
export function referencesIn(value: string): Reference[] {
  return [...value.matchAll(REFERENCE)].flatMap((found) => {
    const [whole, hex, decimal, name, bare] = found;
    const named = name ?? bare;
    const text =
      named === undefined
        ? charOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : Object.hasOwn(NAMED, named)
          ? NAMED[named]
          : undefined;
    return text === undefined ? [] : [{ at: found.index, length: whole.length, text }];
  });
}

function charOf(code: number): string {
  const unfit = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return unfit ? "\ufffd" : String.fromCodePoint(code);
}

/** The text with references replaced that stand for ASCII or are numeric; others stay. */
export function withoutReferences(value: string): string {
  if (!value.includes("&")) return value;
  let text = "";
  let at = 0;
  for (const reference of referencesIn(value)) {
    text += value.slice(at, reference.at) + reference.text;
    at = reference.at + reference.length;
  }
  return text + value.slice(at);
}
