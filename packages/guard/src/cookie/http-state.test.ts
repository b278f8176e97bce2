import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseCookieDate } from "./cookie-date.ts";
import { registrableDomain } from "./registrable-domain.ts";
import { expiryOf, parseSetCookie, type SetCookie } from "./set-cookie.ts";

interface Case {
  readonly test: string;
  readonly received: readonly string[];
  readonly sent: readonly { readonly name: string; readonly value: string }[];
  readonly "sent-to"?: string;
}

const read = (name: string) =>
  JSON.parse(
    readFileSync(
      join(import.meta.dirname, "../../test-vectors/http-state", `${name}.json`),
      "utf8",
    ),
  ) as unknown;

const CASES = read("parser") as readonly Case[];
const DATES = ["dates", "dates-bsd"].flatMap(
  (name) => read(name) as readonly { readonly test: string; readonly expected: string | null }[],
);

const HOST = "home.example.org";
/** When the cases were published: they name dates that were yet to come. */
const NOW = Date.UTC(2015, 0, 1);

/** Where RFC 6265bis, which browsers follow, decided otherwise after these cases were written. */
const DECIDED_SINCE: Readonly<Record<string, Case["sent"]>> = {
  // A control character spoils the whole header (§5.6, step 1), and no longer ends it.
  DISABLED_CHROMIUM0022: [],
  DISABLED_CHROMIUM0023: [],
  // An empty Domain counts, and means the host alone (§5.6.3).
  OPTIONAL_DOMAIN0042: [{ name: "foo", value: "bar" }],
};

interface Stored extends SetCookie {
  readonly path: string;
}

/** What a browser does with the parsed header, so that the cases can say what it sends back. */
function store(jar: Stored[], header: string): Stored[] {
  const cookie = parseSetCookie(header);
  if (!cookie || !isForHost(cookie)) return jar;
  // RFC 6265bis §5.6 keeps a cookie without a name; the cases are from before.
  if (cookie.name === "") return jar;
  const stored = { ...cookie, path: cookie.path ?? "/" };
  const others = jar.filter(
    ({ name, domain, path }) =>
      name !== stored.name || domain !== stored.domain || path !== stored.path,
  );
  const expiry = expiryOf(stored, NOW);
  if (expiry !== undefined && expiry <= NOW) return others;
  const at = jar.findIndex((one) => !others.includes(one));
  // A cookie that is set again keeps its age, and so its place.
  return at === -1 ? [...others, stored] : others.toSpliced(at, 0, stored);
}

function isForHost({ domain }: SetCookie): boolean {
  if (domain === undefined || domain === HOST) return true;
  return HOST.endsWith(`.${domain}`) && registrableDomain(domain) !== undefined;
}

function isForPath(path: string, asked: string): boolean {
  return asked === path || asked.startsWith(path.endsWith("/") ? path : `${path}/`);
}

test("all cases are there", () => {
  expect([CASES.length, DATES.length]).toEqual([222, 70]);
});

test.each(CASES)("headers, case $test", ({ test: id, received, sent, ...rest }) => {
  const to = new URL(rest["sent-to"] ?? `/cookie-parser-result?${id}`, `http://${HOST}`);
  const jar = received.reduce<Stored[]>(store, []);
  const fitting = jar.filter(
    ({ secure, path, domain }) =>
      !secure &&
      isForPath(path, decodeURI(to.pathname)) &&
      (domain === undefined
        ? to.hostname === HOST
        : to.hostname === domain || to.hostname.endsWith(`.${domain}`)),
  );
  const sorted = fitting.toSorted((a, b) => b.path.length - a.path.length);
  expect(sorted.map(({ name, value }) => ({ name, value }))).toEqual(DECIDED_SINCE[id] ?? sent);
});

test.each(DATES)("date, case $test", ({ test: text, expected }) => {
  const date = parseCookieDate(text);
  expect(date === undefined ? null : new Date(date).toUTCString()).toBe(expected);
});
