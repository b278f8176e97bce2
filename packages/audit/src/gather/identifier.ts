/** Parameters that advertising and mail platforms document as click or visitor identifiers. */
const IDENTIFYING =
  /^(gclid|dclid|gbraid|wbraid|gclsrc|fbclid|msclkid|ttclid|twclid|yclid|ysclid|li_fat_id|mc_eid|igshid|_hsenc|_hsmi|vero_id|mkt_tok|epik|rdt_cid|sccid|irclickid|wickedid|_gl|_ga|_kx|s_kwcid|oly_(anon|enc)_id|(u|user|visitor|client|device|customer|subscriber|person|profile|click|session|partner|cookie|tracking|sync|match|ext(ernal)?|buyer|guest)[-_]?u?u?id|u?uid|guid|cid|vid|puid|fpid|muid|suid|buyeruid)$/i;

const SHORTEST = 8;
/** An address, a date, a version, a plain word or a number of a few digits identifies nobody. */
const PLAIN =
  /^(https?:|\/|\d{1,9}$|[a-z]+([-_ .,][a-z]+)*$|[A-Z]+([-_ ][A-Z]+)*$|v?\d+([.,x:/-]\d+)*$|\d{4}-\d\d-\d\d|#[0-9a-f]+$|(true|false|null|undefined)$)/;

/** Whether a value is long and irregular enough to tell one visitor from another. */
export function looksUnique(value: string): boolean {
  if (value.length < SHORTEST || value.length > 1024 || PLAIN.test(value)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(value)).length;
  return new Set(value).size >= 5 && kinds >= 2;
}

/**
 * Whether a stored value could identify, long numbers among them. On its own a long number in an
 * address is more often there against caches; the same one on the device is an identifier.
 */
function couldIdentify(value: string): boolean {
  return looksUnique(value) || (LONG_NUMBER.test(value) && !isTime(value));
}

const LONG_NUMBER = /^\d{10,20}$|^\d{6,20}\.\d{6,20}$/;

/** Seconds or milliseconds since 1970, of the years 2001 to 2065. */
function isTime(value: string): boolean {
  const seconds = Number(value.length === 13 ? value.slice(0, 10) : value);
  return /^\d{10}(\d{3})?$/.test(value) && seconds >= 1e9 && seconds < 3e9;
}

/** Whether a parameter says by its name that its value is an identifier. */
export function isIdentifying(parameter: string, value: string): boolean {
  return IDENTIFYING.test(parameter) && value.length >= 6 && !/^[a-z]{1,12}$/i.test(value);
}

/** The parts of a text that could be identifiers: itself, and those of a compound value. */
export function partsOf(value: string): string[] {
  const plain = decoded(value);
  const parts = [value, plain, ...plain.split(/[\s,;:|&=.~!"'{}[\]()]+/), ...endsOf(plain)];
  return [...new Set(parts)].filter(couldIdentify);
}

const MOST_ENDS = 8;

/** What is left of `GA1.1.83.17` without its beginnings: `1.83.17`, `83.17`. */
function endsOf(value: string): string[] {
  const parts = value.split(".").slice(0, MOST_ENDS);
  return parts.length < 3
    ? []
    : parts.slice(1, -1).map((_part, at) => parts.slice(at + 1).join("."));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
