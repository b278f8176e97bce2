// Declarations and look-ups as large registers and real visits have them. The same seed gives the same.

/** Mulberry32: small, fast, the same on every machine. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const STARTS =
  "_ _ _ __ __ ajs_ amp_ app. at- cf_ dc_ eu- gtm_ hs- intercom- mp_ optimizely_ pk_ sb- sp_ tt_ utm_ wp- x-".split(
    " ",
  );
const WORDS =
  "ab account anon auth basket campaign cart chat client consent country csrf currency device events experiment feature first flow id identity jar lang last lead locale login market map media member page pixel player pref promo ref region rule sale segment sess session shop site source store sync tag test theme ticket time token tour track user utm variant vid video view visit visitor volume widget".split(
    " ",
  );
const JOINS = ["_", "_", "-", ".", ""];
const ENDINGS = ["_sec", "_session", "-id", "_token", ".sig", "_prefs", "_lang"];
const TLDS = ["com", "com", "com", "net", "io", "co.uk", "de", "fr", "example"];
const LABELS = ["www", "cdn", "static", "api", "img", "px", "collect", "player", "assets"];

/** `count` distinct outcomes of `make`, in the order they come. */
function distinct(count, make) {
  const made = new Set();
  while (made.size < count) made.add(make());
  return [...made];
}

/**
 * Declarations and look-ups. 70 % of the declarations are exact, 30 % patterns or `*.` hosts; two
 * thirds are cookies. Of the cookie patterns 80 % are a prefix, the others have text after the star
 * or before it. Of the look-ups 40 % meet an exact declaration, 25 % a pattern, and 35 % are misses
 * that begin or end like something declared. With `prefixesOnly` all cookie patterns are a prefix and
 * a star, which every router can express.
 */
export function workload({ declarations, lookups, prefixesOnly = false, seed = 1 }) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const word = () => pick(WORDS);
  const name = () =>
    pick(STARTS) + word() + pick(JOINS) + word() + (next() < 0.5 ? pick(JOINS) + word() : "");
  const id = () =>
    Math.floor(next() * 4_294_967_296).toString(36) + (next() < 0.5 ? `.${word()}` : "");
  const domain = () => `${word()}${pick(["", "-", ""])}${word()}${word()}.${pick(TLDS)}`;

  const pattern = () => {
    const kind = next();
    if (prefixesOnly || kind < 0.8) return `${name()}*`;
    if (kind < 0.92) return `${name()}_*${pick(ENDINGS)}`;
    return kind < 0.97 ? `*${word()}_${word()}${pick(ENDINGS)}` : `${name()}_*.${word()}_*`;
  };
  const part = (share) => Math.round(declarations * share);
  const cookies = [...distinct(part(0.5), name), ...distinct(part(0.2), pattern)];
  const hosts = [
    ...distinct(part(0.2), () => `${pick(LABELS)}.${domain()}`),
    ...distinct(part(0.1), () => `*.${domain()}`),
  ];

  const fill = (text) => text.replaceAll("*", id);
  const under = (text) =>
    text.replace("*", () => pick(LABELS) + (next() < 0.3 ? `.${word()}` : ""));
  const [exactCookies, cookiePatterns] = parted(cookies);
  const [exactHosts, hostSuffixes] = parted(hosts);
  const cookie = (fate) => {
    if (fate < 0.4) return pick(exactCookies);
    if (fate < 0.65) return fill(pick(cookiePatterns));
    return fate < 0.85 ? `${name()}${id()}` : `${id()}${pick(ENDINGS)}`;
  };
  const host = (fate) => {
    if (fate < 0.4) return pick(exactHosts);
    return fate < 0.65 ? under(pick(hostSuffixes)) : `${pick(LABELS)}.${domain()}`;
  };
  // Copied, as names come from the network: nothing has been hashed or interned before.
  const fresh = (text) => Buffer.from(text).toString("latin1");
  const asked = Array.from({ length: lookups }, () =>
    next() < 0.7
      ? { kind: "cookie", name: fresh(cookie(next())) }
      : { kind: "host", name: fresh(host(next())) },
  );
  return { cookies, hosts, asked };
}

const parted = (texts) => [
  texts.filter((text) => !text.includes("*")),
  texts.filter((text) => text.includes("*")),
];
