// The ways to answer "which declaration covers this name": ours, and what one would use otherwise.
// Each is given look-ups in its own spelling, prepared before the clock starts, which favours it.
import { createRequire } from "node:module";
import { compileRules } from "@glassjar/register/matcher";

const peers = createRequire(new URL("../peers/package.json", import.meta.url));

const isPattern = (text) => text.includes("*");
const prefixOf = (text) => text.slice(0, text.indexOf("*"));
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
const afterStars = (text) => text.split("*").map(escaped).join(".*");

/** Declarations in order of precedence, so that the first that fits is the answer. */
const byPrecedence = (texts) => [
  ...texts.filter((text) => !isPattern(text)),
  ...texts
    .filter(isPattern)
    .sort((a, b) => prefixOf(b).length - prefixOf(a).length || b.length - a.length),
];

const sourceOf = (kind, text) =>
  kind === "host" && text.startsWith("*.")
    ? `^(?:.*\\.)?${escaped(text.slice(2))}$`
    : `^${afterStars(text)}$`;

const kinds = ({ cookies, hosts }) => [
  ["cookie", byPrecedence(cookies)],
  ["host", byPrecedence(hosts)],
];

/** One finder per kind, as `find(kind, spelt)`. */
const perKind = (work, compile) => {
  const [cookie, host] = kinds(work).map(([kind, texts]) => compile(kind, texts));
  return (kind, spelt) => (kind === "cookie" ? cookie(spelt) : host(spelt));
};

const asIs = (_kind, name) => name;

function glassjar({ cookies, hosts }) {
  const matcher = compileRules({
    services: [["service", "marketing", true]],
    items: cookies.map((name, at) => ["cookie", name, 0, at]),
    hosts: hosts.map((host) => [host, 0]),
  });
  return (kind, name) =>
    (kind === "host" ? matcher.host(name) : matcher.item(kind, name))?.declared;
}

const expressionLoop = (work) =>
  perKind(work, (kind, texts) => {
    const rules = texts.map((text) => ({ text, expression: new RegExp(sourceOf(kind, text)) }));
    return (name) => {
      for (const { text, expression } of rules) if (expression.test(name)) return text;
      return undefined;
    };
  });

const mapAndLoop = (work) =>
  perKind(work, (kind, texts) => {
    const exact = new Set(texts.filter((text) => !isPattern(text)));
    const rules = texts
      .filter(isPattern)
      .map((text) => ({ text, expression: new RegExp(sourceOf(kind, text)) }));
    return (name) => {
      if (exact.has(name)) return name;
      for (const { text, expression } of rules) if (expression.test(name)) return text;
      return undefined;
    };
  });

/** Routers read from left to right, so a host is spelt from its top label down. */
const asPath = (kind, name) =>
  `/${kind === "host" ? name.split(".").toReversed().join(".") : name}`;
const suffixPath = (text) => asPath("host", text.slice(2));

/** A router knows literal text and a final star; what it cannot say is left to regular expressions. */
const routed = (work, createRouter) =>
  perKind(work, (kind, texts) => {
    const { on, find } = createRouter();
    const rest = [];
    for (const [rank, text] of texts.entries()) {
      if (!isPattern(text)) on(asPath(kind, text), { text, rank });
      else if (kind === "host") on(`${suffixPath(text)}.*`, { text, rank });
      else if (text.indexOf("*") === text.length - 1) on(`/${text}`, { text, rank });
      else rest.push({ text, rank, expression: new RegExp(`^/${afterStars(text)}$`) });
    }
    if (kind === "host") declareApexes(texts, on);
    return (path) => {
      const found = find(path);
      for (const { text, rank, expression } of rest) {
        if (found && rank > found.rank) break;
        if (expression.test(path)) return text;
      }
      return found?.text;
    };
  });

/** `*.video.example` also covers `video.example`, unless that is declared itself. */
function declareApexes(texts, on) {
  const exact = new Set(texts);
  for (const [rank, text] of texts.entries())
    if (isPattern(text) && !exact.has(text.slice(2))) on(suffixPath(text), { text, rank });
}

const findMyWay = (work) =>
  routed(work, () => {
    const router = peers("find-my-way")();
    return {
      on: (path, value) => router.on("GET", path, () => undefined, value),
      find: (path) => router.find("GET", path)?.store,
    };
  });

const memoirist = (work) =>
  routed(work, () => {
    const router = new (peers("memoirist").Memoirist)();
    return {
      on: (path, value) => router.add("GET", path, value),
      find: (path) => router.find("GET", path)?.store,
    };
  });

/** `share` is the part of the look-ups a slow way is given; its time is scaled to one look-up. */
export const CONTESTANTS = [
  { id: "glassjar", title: "Glassjar matcher", compile: glassjar, spell: asIs, share: 1 },
  {
    id: "find-my-way",
    title: "find-my-way 9",
    compile: findMyWay,
    spell: asPath,
    share: 0.1,
    library: true,
  },
  {
    id: "memoirist",
    title: "memoirist 1",
    compile: memoirist,
    spell: asPath,
    share: 1,
    library: true,
  },
  {
    id: "map-regexp",
    title: "Set + loop over RegExp",
    compile: mapAndLoop,
    spell: asIs,
    share: 0.005,
  },
  {
    id: "regexp-loop",
    title: "loop over RegExp",
    compile: expressionLoop,
    spell: asIs,
    share: 0.002,
  },
];
