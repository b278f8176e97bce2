const NAMED: Readonly<Record<string, string>> = {
  AMP: "&",
  NewLine: "\n",
  Tab: "\t",
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
  gt: ">",
  lbrack: "[",
  lowbar: "_",
  lpar: "(",
  lt: "<",
  num: "#",
  percnt: "%",
  period: ".",
  plus: "+",
  quest: "?",
  quot: '"',
  rbrack: "]",
  rpar: ")",
  semi: ";",
  sol: "/",
};

const REFERENCE = /&(?:#x([0-9a-f]{1,8})|#([0-9]{1,10})|([a-z]+));?/gi;

/**
 * The text of an attribute whose bytes are one character each: UTF-8 read, character references
 * replaced as far as they can matter to an address. Others stay; {@link hostOf} is wary of them.
 */
export function attributeText(raw: string): string {
  const text = isAscii(raw) ? raw : utf8.decode(Uint8Array.from(raw, (char) => char.charCodeAt(0)));
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  });
}

const utf8 = new TextDecoder();

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Relative, and nothing in it that a URL parser could read as a scheme or a host. */
// oxlint-disable-next-line no-control-regex -- a URL parser drops leading controls
const PLAINLY_RELATIVE = /^(?!\/\/)[^\x00-\x20\\:&]*$/;
const NETWORK = new Set(["http:", "https:", "ws:", "wss:", "ftp:"]);

/**
 * The host an address leads to, lower-case, without a port; undefined when following it asks no
 * host. An address with a host that cannot be told gives "", which no register declares.
 */
export function hostOf(address: string, base: URL): string | undefined {
  if (PLAINLY_RELATIVE.test(address)) return base.hostname;
  try {
    const url = new URL(address, base);
    if (!NETWORK.has(url.protocol)) return undefined;
    return url.hostname.includes("&") ? "" : url.hostname;
  } catch {
    // A browser cannot follow it either.
    return undefined;
  }
}

/** The addresses of a `srcset` (HTML §4.8.4.2.1). */
export function srcsetAddresses(srcset: string): string[] {
  const addresses: string[] = [];
  const candidate = /[\t\n\f\r ,]*([^\t\n\f\r ]+)/y;
  for (let found = candidate.exec(srcset); found; found = candidate.exec(srcset)) {
    const address = found[1] ?? "";
    addresses.push(address.replace(/,+$/, ""));
    // An address that ends in a comma has no descriptors.
    if (!address.endsWith(",")) candidate.lastIndex = afterDescriptors(srcset, candidate.lastIndex);
  }
  return addresses;
}

function afterDescriptors(srcset: string, from: number): number {
  let depth = 0;
  for (let at = from; at < srcset.length; at += 1) {
    if (srcset[at] === "(") depth += 1;
    else if (srcset[at] === ")") depth = 0;
    else if (srcset[at] === "," && depth === 0) return at;
  }
  return srcset.length;
}
