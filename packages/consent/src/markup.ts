import type { NoticeConfig } from "./notice-config.ts";
import type { Tree, TreeElement } from "./tree.ts";

/** How {@link noticeMarkup} is written into a page. */
export interface MarkupOptions {
  /** The address that stores a choice. */
  readonly action: string;
  /** The page to come back to: path and query. */
  readonly next: string;
  /** Nonce of the page's content security policy, for the style. */
  readonly nonce?: string;
  /** Whether the style goes with the markup; else it is loaded from `styleUrl`. */
  readonly inlineStyle: boolean;
  /** Where {@link NoticeConfig.css} is served, when it is not inline. */
  readonly styleUrl?: string;
  /** Token of the form, as field name and value. */
  readonly csrf?: { readonly name: string; readonly value: string };
}

/**
 * The first layer as markup, to stand right after `<body>`: it is in the first paint and works
 * without a script, by plain forms. The notice script takes it over as it is.
 */
export function noticeMarkup(config: NoticeConfig, options: MarkupOptions): string {
  const { element, language, direction, version } = config;
  const { action, next, csrf } = options;
  const fields = {
    version: String(version),
    language,
    next,
    ...(csrf && { [csrf.name]: csrf.value }),
  };
  const root: Tree = [
    "template",
    { shadowrootmode: "open" },
    styleOf(config, options),
    withForm(config.tree, action, fields),
  ];
  return write([element, { lang: language, dir: direction }, root]);
}

/** What stays the same from page to page. */
export type TemplateOptions = Omit<MarkupOptions, "next" | "nonce">;

/** Writes the first layer into one page. */
export type NoticeTemplate = (page: Required<Pick<MarkupOptions, "next" | "nonce">>) => string;

/**
 * The same as {@link noticeMarkup} for many pages: what they have in common is written once.
 * @example
 * const write = noticeTemplate(config, { action: "/api/v1/choices", inlineStyle: true });
 * write({ next: "/hours", nonce });
 */
export function noticeTemplate(config: NoticeConfig, options: TemplateOptions): NoticeTemplate {
  const sample = noticeMarkup(config, { ...options, next: NEXT, nonce: NONCE });
  const parts = sample.split(BLANKS);
  return (page) => {
    const next = escape(page.next);
    const nonce = escape(page.nonce);
    const filled = parts.map((part) => (part === NEXT ? next : part === NONCE ? nonce : part));
    return filled.join("");
  };
}

// No text of a page can hold them: HTML has no place for U+0000.
const NEXT = "\0next\0";
const NONCE = "\0nonce\0";
const BLANKS = new RegExp(`(${NEXT}|${NONCE})`);

/** Sends the form of the answers somewhere, with hidden fields. */
function withForm(
  [tag, attributes, ...children]: TreeElement,
  action: string,
  fields: Readonly<Record<string, string>>,
): TreeElement {
  if (attributes["method"] === "post") {
    const hidden = Object.entries(fields).map(([name, value]): Tree => [
      "input",
      { type: "hidden", name, value },
    ]);
    return [tag, { ...attributes, action }, ...hidden, ...children];
  }
  const inner = children.map((child) =>
    typeof child === "string" ? child : withForm(child, action, fields),
  );
  return [tag, attributes, ...inner];
}

function styleOf({ css }: NoticeConfig, { inlineStyle, styleUrl, nonce }: MarkupOptions): Tree {
  return inlineStyle ? ["style", { nonce }, css] : ["link", { rel: "stylesheet", href: styleUrl }];
}

const VOID: ReadonlySet<string> = new Set(["input", "link"]);
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function write(tree: Tree): string {
  if (typeof tree === "string") return escape(tree);
  const [tag, attributes, ...children] = tree;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value = ""]) => ` ${name}="${escape(value)}"`);
  const start = `<${tag}${written.join("")}>`;
  if (VOID.has(tag)) return start;
  const inner = children.map((child) => (tag === "style" ? inStyle(child) : write(child)));
  return `${start}${inner.join("")}</${tag}>`;
}

/** The text of a style is raw, so it is CSS that keeps it from ending early. */
function inStyle(css: Tree): string {
  return typeof css === "string" ? css.replaceAll("<", "\\3c ") : "";
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}
