import { parse } from "parse5";
import { parseUrl } from "../../parse-url.ts";
import { CATEGORIES } from "../lexicon/categories.ts";
import { plainCell, type Grid, type Piece } from "../piece.ts";
import type { Place } from "../result.ts";
import { clean } from "../words.ts";
import { gridOf, gridOfCells, hasTableWithin } from "./grid.ts";
import { playedTable } from "./played.ts";
import {
  asElement,
  asText,
  attribute,
  isTable,
  MAX_DEPTH,
  placeOf,
  textBelow,
  type Element,
  type Node,
} from "./tree.ts";

/** A block of a page, in reading order. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly piece: Piece }
  | {
      readonly kind: "line";
      readonly role: "text" | "entry" | "term" | "definition";
      /** How many lists it stands in. */
      readonly depth: number;
      /** Which list, and which entry of one, it stands in; 0 outside. */
      readonly list: number;
      readonly entry: number;
      readonly piece: Piece;
    }
  | { readonly kind: "table"; readonly grid: Grid; readonly place: Place };

/** A page as its reader sees it. */
export interface Page {
  readonly language?: string;
  readonly origin?: string;
  readonly blocks: readonly Block[];
}

/** Deepest nesting that is parsed; the time it takes grows with its square. */
export const MOST_NESTED = 2000;

/** How deep elements whose end must be written stand in each other. */
export function nestingOf(html: string): number {
  let [depth, most] = [0, 0];
  for (const [, end] of html.matchAll(
    /<(\/?)(?:div|span|section|article|ul|ol|dl|table|b|i|em|strong|a|font|blockquote|main|aside|nav)(?=[\s>/])/gi,
  )) {
    depth = Math.max(0, depth + (end === "/" ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most;
}

/** Reads a page of HTML, whole or a part of one. Never throws: HTML has no syntax errors. */
export function readPage(html: string): Page {
  const root = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const walk = new Walk();
  for (const node of root.childNodes) walk.visit(node, OUTSIDE);
  walk.flush(OUTSIDE);
  return {
    blocks: walk.blocks,
    ...(walk.language !== undefined && { language: walk.language }),
    ...(walk.origin !== undefined && { origin: walk.origin }),
  };
}

/** The pieces within an element: what a cell holds. */
function piecesWithin(element: Element, language: string | undefined): Piece[] {
  const walk = new Walk();
  const scope = { ...OUTSIDE, ...(language !== undefined && { language }) };
  walk.children(element, scope);
  walk.flush(scope);
  return walk.blocks.flatMap((block) => (block.kind === "table" ? [] : [block.piece]));
}

interface Scope {
  readonly depth: number;
  readonly list: number;
  readonly entry: number;
  readonly nesting: number;
  readonly role: "text" | "entry" | "term" | "definition";
  readonly heading?: number;
  readonly language?: string;
  readonly small: boolean;
}

const OUTSIDE: Scope = { depth: 0, list: 0, entry: 0, nesting: 0, role: "text", small: false };

const SILENT = new Set(
  "script style template svg math title button select option textarea iframe object video audio canvas".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "p div li ul ol dl dt dd br hr h1 h2 h3 h4 h5 h6 caption section article header footer main aside nav figure figcaption details summary fieldset legend blockquote address pre form body html head table thead tbody tfoot tr td th small center".split(
    " ",
  ),
);
const CODE = new Set(["code", "kbd", "samp", "tt"]);
/** What marks a word that stands for something else, where it stands within a name: `_pk_id.<i>site</i>`. */
const VARIABLE = new Set(["i", "em", "var"]);
const OPEN_NAME = /(?:^|\s)[\w.-]*_[\w.<>-]*[._-]$/;
const STRONG = new Set(["strong", "b", "em", "dfn", "u", "code"]);
const STRESS = new Set(["strong", "b", "em", "i"]);

/** Text gathered until the next break. */
interface Run {
  text: string;
  codes: string[];
  quotes: string[];
  links: { href: string; text: string }[];
  stressed: string[];
  lead?: string;
  language?: string | undefined;
  place?: Place;
}

/** Goes through a tree once and gathers its blocks. */
class Walk {
  readonly blocks: Block[] = [];
  language: string | undefined;
  origin: string | undefined;
  #run: Run = emptyRun();
  #count = 0;

  visit(node: Node, scope: Scope): void {
    const text = asText(node);
    if (text) this.#say(text.value, placeOf(node), scope);
    const element = asElement(node);
    if (!element) return;
    const silent = SILENT.has(element.tagName);
    if (!silent || (element.tagName === "button" && scope.heading !== undefined))
      this.#element(element, scope);
    else if (element.tagName === "button" && headsPart(element)) this.#button(element, scope);
  }

  children(element: Element, scope: Scope): void {
    const apart = holdsOnlySpans(element);
    for (const child of element.childNodes) {
      this.visit(child, scope);
      if (apart) this.#run.text += " ";
    }
  }

  /** Ends the piece being gathered. */
  flush(scope: Scope): void {
    const { text, place, codes, quotes, links, stressed, lead, language } = this.#run;
    this.#run = emptyRun();
    const words = clean(text);
    if (words === "" || !place) return;
    const piece: Piece = {
      text: words,
      codes: codes.map(clean).filter((code) => code !== ""),
      quotes: quotes.map(verbatim).filter((quote) => quote !== ""),
      links,
      small: scope.small,
      place,
      ...(stressed.length > 0 && { stressed }),
      ...(lead !== undefined && { lead: clean(lead) }),
      ...(language !== undefined && { language }),
    };
    const { heading, role, depth, list, entry } = scope;
    this.blocks.push(
      heading === undefined
        ? { kind: "line", role, depth, list, entry, piece }
        : { kind: "heading", level: heading, piece },
    );
  }

  #element(element: Element, outer: Scope): void {
    const scope = this.#enter(element, outer);
    if (scope.nesting > MAX_DEPTH) this.#say(textBelow(element), placeOf(element), scope);
    else if (isTable(element) && !hasTableWithin(element)) this.#table(element, scope);
    else if (isFootnote(element)) return;
    else if (element.tagName === "pre") this.#pre(element, scope);
    else if (this.#played(element, scope)) return;
    else if (BLOCKS.has(element.tagName)) {
      this.flush(outer);
      this.children(element, scope);
      this.flush(scope);
    } else this.#inline(element, scope);
  }

  #enter(element: Element, outer: Scope): Scope {
    const { tagName } = element;
    const language = attribute(element, "lang") ?? attribute(element, "xml:lang");
    if (language) this.language ??= language;
    this.#address(element);
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    const list = tagName === "ul" || tagName === "ol" || tagName === "dl";
    return {
      ...outer,
      nesting: outer.nesting + 1,
      depth: outer.depth + (list ? 1 : 0),
      list: list ? this.#next() : outer.list,
      entry: ENTRIES.has(tagName) ? this.#next() : outer.entry,
      role: ROLES[tagName] ?? outer.role,
      small: outer.small || tagName === "small",
      ...(language && { language }),
      ...((level ?? HEADINGS[tagName]) && { heading: Number(level ?? HEADINGS[tagName]) }),
    };
  }

  /** Text laid out by hand: columns are a table, else each line is one. */
  #pre(element: Element, scope: Scope): void {
    this.flush(scope);
    const [first = element] = element.childNodes;
    const place = placeOf(first) ?? NOWHERE;
    const lines = textBelow(element)
      .split(/\r?\n/)
      .map((text, at) => ({ text: text.trim(), place: { ...place, line: place.line + at } }))
      .filter(({ text }) => text !== "");
    const rows = lines.map(({ text, place: at }) =>
      text.split(/\s{2,}|\t/).map((cell) => plainCell(cell, at)),
    );
    const width = rows[0]?.length ?? 0;
    if (lines.length > 1 && width > 1 && rows.every((row) => row.length === width))
      this.blocks.push({ kind: "table", grid: rows, place });
    else
      for (const line of lines) {
        this.#say(line.text, line.place, scope);
        this.flush(scope);
      }
  }

  /** The button of an accordion is the heading of what it unfolds. */
  #button(element: Element, scope: Scope): void {
    const heading = { ...scope, heading: HEADINGS["summary"] ?? 7 };
    this.flush(scope);
    this.children(element, heading);
    this.flush(heading);
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }

  /** Pages name their own address for search engines. */
  #address(element: Element): void {
    const canonical =
      element.tagName === "link" && attribute(element, "rel") === "canonical"
        ? attribute(element, "href")
        : element.tagName === "meta" && attribute(element, "property") === "og:url"
          ? attribute(element, "content")
          : undefined;
    if (canonical && /^https?:/.test(canonical)) this.origin ??= parseUrl(canonical)?.origin;
  }

  #table(element: Element, scope: Scope): void {
    this.flush(scope);
    const caption = element.childNodes
      .flatMap((node) => asElement(node) ?? [])
      .find(({ tagName }) => tagName === "caption");
    if (caption) this.#element(caption, scope);
    this.blocks.push({
      kind: "table",
      grid: gridOf(element, (cell) =>
        piecesWithin(cell, attribute(cell, "lang") ?? scope.language),
      ),
      place: placeOf(element) ?? NOWHERE,
    });
  }

  /** Elements laid out as a table by style alone, read as one. */
  #played(element: Element, scope: Scope): boolean {
    const table = playedTable(element);
    if (!table) return false;
    this.flush(scope);
    this.blocks.push({
      kind: "table",
      grid: gridOfCells(table, (cell) =>
        piecesWithin(cell, attribute(cell, "lang") ?? scope.language),
      ),
      place: placeOf(element) ?? NOWHERE,
    });
    return true;
  }

  #inline(element: Element, scope: Scope): void {
    const { tagName } = element;
    const run = this.#run;
    const from = run.text.length;
    const first = run.text.trim() === "";
    this.children(element, scope);
    // A block within an inline element has ended the run.
    if (run !== this.#run) return;
    if (VARIABLE.has(tagName) && OPEN_NAME.test(run.text.slice(Math.max(0, from - 80), from)))
      run.text = `${run.text.slice(0, from)}<${run.text.slice(from).replaceAll(/[<>\s]+/g, "")}>`;
    const text = run.text.slice(from);
    if (CODE.has(tagName)) run.codes.push(text);
    if (tagName === "bdi") run.quotes.push(text);
    if (first && STRONG.has(tagName) && text.trim() !== "") run.lead ??= text;
    if (STRESS.has(tagName) && /^\s*\S{2,100}\s*$/.test(text)) run.stressed.push(clean(text));
    const href = tagName === "a" ? attribute(element, "href") : undefined;
    if (href) run.links.push({ href, text: clean(text) });
  }

  #say(text: string, place: Place | undefined, scope: Scope): void {
    if (text.trim() !== "" && !this.#run.place) {
      this.#run.place = place ?? NOWHERE;
      this.#run.language = scope.language;
    }
    this.#run.text += text;
  }
}

const ENTRIES = new Set(["li", "dt", "dd"]);
const ROLES: Readonly<Record<string, Scope["role"]>> = {
  li: "entry",
  dt: "term",
  dd: "definition",
};
const HEADINGS: Readonly<Record<string, number>> = { caption: 8, summary: 7, legend: 7 };
const NOWHERE: Place = { line: 1, column: 1 };

/** A mark of a footnote is no part of the word before it. */
function isFootnote(element: Element): boolean {
  return (
    element.tagName === "sup" && /^\s*[[(]?(?:\d{1,2}|[*†‡§])[\])]?\s*$/.test(textBelow(element))
  );
}

/** Spans beside each other with no words between are values that style sets apart, not parts of one word. */
function holdsOnlySpans({ childNodes }: Element): boolean {
  const children = childNodes.filter((node) => asText(node)?.value.trim() !== "");
  return (
    children.length > 1 &&
    children.every((node) => {
      const element = asElement(node);
      return element?.tagName === "span" && textBelow(element).trim().length > 1;
    })
  );
}

/** Whether a button stands alone and is named like a category, as those of accordions are. */
function headsPart(button: Element): boolean {
  const text = textBelow(button);
  const others = button.parentNode?.childNodes.some(
    (node) => node !== button && asElement(node)?.tagName === "button",
  );
  return (
    others === false &&
    attribute(button, "role") !== "tab" &&
    text.length <= 60 &&
    (CATEGORIES.exact(text) ?? CATEGORIES.exact(text.replace(/cookies?/i, ""))) !== undefined
  );
}

/** Words as they stand, without what HTML takes for one space: no-break spaces are the writer's. */
function verbatim(text: string): string {
  return text.replaceAll(/[ \t\r\n\f]+/g, " ").trim();
}

function emptyRun(): Run {
  return { text: "", codes: [], quotes: [], links: [], stressed: [] };
}
