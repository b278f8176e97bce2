import { IDEAS } from "./ideas.ts";

type Say = (what: string) => string;

const SHAPES: Readonly<Record<string, string>> = {
  "camel case": "its name is in camel case",
  "mixed case": "its name mixes small letters and capitals",
  capitals: "its name is in capitals",
  "small letters": "its name is in small letters",
  "no letters": "its name has no letter",
  private: "its name begins with an underscore",
  "twice private": "its name begins with two underscores",
  digits: "its name holds digits",
  pattern: "its name varies",
};

const OWN = "no third party is known to set it";

const SAY: Readonly<Record<string, Say>> = {
  part: (what) => partWords("its name", what),
  word: (what) => `its name holds the word “${what}”`,
  words: (what) => `its name holds the words “${what}”`,
  idea: (what) => `its name speaks of ${IDEAS[what]?.words ?? what}`,
  shape: (what) => SHAPES[what] ?? `its name holds a ${what}`,
  long: (what) => `its name has ${LENGTHS[what] ?? `${what} characters`}`,
  parts: (what) => `its name is made of ${what === "4" ? "four words or more" : `words: ${what}`}`,
  lasts: (what) => (what === "unknown" ? "nobody said how long it lasts" : `it lasts ${what}`),
  kind: (what) => `it is an entry of kind ${what}`,
  party: (what) => (what === "first" ? OWN : "a third party stores it"),
  setter: (what) => (what === "none" ? OWN : "a third party sets it"),
  "host-end": (what) => `its host ends with “.${what}”`,
  "host-labels": (what) => `its host is a name of ${what} parts`,
  "host-label": (what) => `its host is called “${what}”`,
  "host-part": (what) => partWords("its host", what),
  "setter-end": (what) => `the host that sets it ends with “.${what}”`,
  "setter-labels": (what) => `the host that sets it is a name of ${what} parts`,
  "setter-label": (what) => `the host that sets it is called “${what}”`,
  "setter-part": (what) => partWords("the host that sets it", what),
};

const LENGTHS: Readonly<Record<string, string>> = {
  8: "8 to 11 characters",
  12: "12 to 15 characters",
  16: "16 to 23 characters",
  24: "24 characters or more",
};

/** A sign in words: `idea:cart` is "its name speaks of a basket or an order". */
export function wordsOf(sign: string): string {
  const at = sign.indexOf(":");
  const what = sign.slice(at + 1);
  return SAY[sign.slice(0, at)]?.(what) ?? sign;
}

function partWords(where: string, part: string): string {
  const text = anyDigits(part.replace(/^\^/, "").replace(/\$$/, ""));
  if (part.startsWith("^") && part.endsWith("$")) return `${where} is ${text}`;
  if (part.startsWith("^")) return `${where} begins with ${text}`;
  return part.endsWith("$") ? `${where} ends with ${text}` : `${where} holds ${text}`;
}

/** A sign has a 0 for every digit. */
function anyDigits(text: string): string {
  if (!text.includes("0")) return `“${text}”`;
  if (text === "0") return "a digit";
  if (/^0+$/.test(text)) return `${text.length} digits`;
  return `“${text.replaceAll("0", "#")}” (# is any digit)`;
}
