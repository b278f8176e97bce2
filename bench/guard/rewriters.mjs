// Whom we are measured against, each doing the same: make inert what asks one of the held hosts.
import { createRequire } from "node:module";
import { createHtmlRewriter } from "@glassjar/guard";

const peers = createRequire(new URL("./package.json", import.meta.url));
const { HTMLRewriter } = peers("html-rewriter-wasm");
const { RewritingStream } = peers("parse5-html-rewriting-stream");

const PAGE = new URL("https://portal.example/");
const HELD = new Set([
  "stats.example.org",
  "video.example",
  "cdn.example.net",
  "fonts.example.net",
]);

/** The elements and attributes we watch too; style sheets, which we also look into, are left to us. */
const WATCHED = {
  audio: ["src"],
  embed: ["src"],
  frame: ["src"],
  iframe: ["src"],
  image: ["href", "xlink:href"],
  img: ["src", "srcset"],
  input: ["src"],
  link: ["href", "imagesrcset"],
  object: ["data"],
  script: ["src"],
  source: ["src", "srcset"],
  track: ["src"],
  use: ["href", "xlink:href"],
  video: ["src", "poster"],
};
/** Relations that only say something. */
const SAYING = new Set(["canonical", "alternate"]);

/** Whether a value names a held host: relative ones, which most are, are told at once. */
function isHeld(value) {
  if (!value || !value.includes("//")) return false;
  return value.split(/[\s,]+/).some((address) => {
    if (!address.includes("//") || !URL.canParse(address, PAGE)) return false;
    return HELD.has(new URL(address, PAGE).hostname);
  });
}

async function ours(chunks) {
  const page = createHtmlRewriter({
    page: PAGE,
    holdsHost: (host) => (HELD.has(host) ? "service" : undefined),
    holdsService: () => undefined,
  });
  const out = [];
  for (const chunk of chunks) out.push(...page.write(chunk));
  out.push(...page.end());
  return out;
}

function holdWasm(element, attributes) {
  if (SAYING.has(element.getAttribute("rel"))) return;
  if (!attributes.some((name) => isHeld(element.getAttribute(name)))) return;
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    element.removeAttribute(name);
    element.setAttribute(`data-jar-${name}`, value);
  }
  element.setAttribute("data-jar-service", "service");
}

async function wasm(chunks) {
  const out = [];
  const rewriter = new HTMLRewriter((chunk) => out.push(chunk.slice()));
  for (const [name, attributes] of Object.entries(WATCHED))
    rewriter.on(name, { element: (element) => holdWasm(element, attributes) });
  try {
    for (const chunk of chunks) await rewriter.write(chunk);
    await rewriter.end();
  } finally {
    rewriter.free();
  }
  return out;
}

function holdParse5(tag) {
  const names = Object.hasOwn(WATCHED, tag.tagName) ? WATCHED[tag.tagName] : undefined;
  if (!names || tag.attrs.some(({ name, value }) => name === "rel" && SAYING.has(value))) return;
  const watched = tag.attrs.filter(({ name }) => names.includes(name));
  if (!watched.some(({ value }) => isHeld(value))) return;
  for (const attribute of watched) attribute.name = `data-jar-${attribute.name}`;
  tag.attrs.push({ name: "data-jar-service", value: "service" });
}

async function parse5(chunks) {
  const rewriter = new RewritingStream();
  rewriter.on("startTag", (tag, raw) => {
    const before = tag.attrs.length;
    holdParse5(tag);
    if (tag.attrs.length === before) rewriter.emitRaw(raw);
    else rewriter.emitStartTag(tag);
  });
  const out = [];
  rewriter.on("data", (text) => out.push(Buffer.from(text)));
  const ended = new Promise((resolve) => {
    rewriter.on("end", resolve);
  });
  for (const chunk of chunks) rewriter.write(chunk.toString("latin1"));
  rewriter.end();
  await ended;
  return out;
}

/** Ours first; `times` is how often each goes in a round, so that all take about as long. */
export const CONTESTANTS = [
  { id: "glassjar", title: "ours", rewrite: ours, times: 100 },
  { id: "html-rewriter-wasm", title: "html-rewriter-wasm 0.4.1", rewrite: wasm, times: 10 },
  {
    id: "parse5-html-rewriting-stream",
    title: "parse5-html-rewriting-stream 8.0.1",
    rewrite: parse5,
    times: 3,
  },
];
