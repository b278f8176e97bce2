import { attributeText, hostOf } from "./address.ts";
import { attributesOf, type Attribute } from "./attributes.ts";
import { HELD_ATTRIBUTE, holdTag } from "./hold.ts";
import { createTokenizer, type PageStream, type StartTag } from "./tokenizer.ts";
import { addressesOf, isWatched } from "./watched.ts";

/** How {@link createHtmlRewriter} decides and what it adds. */
export interface HtmlRewriterOptions {
  /** Address of the page. */
  readonly page: URL;
  /**
   * Whether requests to a host of another name are held: the service they belong to, "" when none
   * is declared; undefined lets them pass.
   */
  holdsHost(host: string): string | undefined;
  /** The same for an element that names its service itself in `data-jar-service`. */
  holdsService(service: string): string | undefined;
  /** HTML for the start of the head, asked once; takes the `lang` of the page. Absent: adds nothing. */
  headTags?(language: string | undefined): string;
}

const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;
const BLANK = /^[\t\n\f\r \xef\xbb\xbf]*/;

/**
 * Creates a rewriter that makes third-party elements inert as the page streams through it. Text is
 * bytes as one character each (latin1), so any encoding that agrees with ASCII on ASCII passes
 * unharmed. Whatever needs no change comes out byte for byte.
 */
export function createHtmlRewriter(options: HtmlRewriterOptions): PageStream {
  const { page } = options;
  let base: URL | undefined;
  let language: string | undefined;
  let pending = options.headTags !== undefined;
  const services = new Map<string, string | undefined>();

  function takeHeadTags(): string {
    if (!pending) return "";
    pending = false;
    return asciiOnly(options.headTags?.(language) ?? "");
  }

  function serviceThatHolds(host: string): string | undefined {
    if (host === page.hostname) return undefined;
    if (!services.has(host)) services.set(host, options.holdsHost(host));
    return services.get(host);
  }

  /** Whether something holds the element, by its own word or by the first address that does. */
  function holder(name: string, attributes: readonly Attribute[]): string | undefined {
    const mark = attributes.find((entry) => entry.name === `${HELD_ATTRIBUTE}service`);
    const byMark = mark && options.holdsService(attributeText(mark.value));
    if (byMark !== undefined) return byMark;
    for (const address of addressesOf(name, attributes)) {
      const host = hostOf(address, base ?? page);
      const service = host === undefined ? undefined : serviceThatHolds(host);
      if (service !== undefined) return service;
    }
    return undefined;
  }

  function rewritten({ name, text, namespace }: StartTag): string {
    if (name === "base" && namespace === "html" && !base) base = baseOf(text, page);
    if (!isWatched(name)) return text;
    const attributes = attributesOf(text);
    if (name === "script" && isInertScript(attributes)) return text;
    const service = holder(name, attributes);
    return service === undefined ? text : holdTag(name, text, attributes, service);
  }

  return createTokenizer({
    startTag(tag) {
      if (!pending) return rewritten(tag);
      if (tag.name === "html") {
        const named = valueOf(attributesOf(tag.text), "lang") ?? "";
        if (LANGUAGE.test(named)) language ??= named;
        return tag.text;
      }
      if (tag.name === "head") return tag.text + takeHeadTags();
      return takeHeadTags() + rewritten(tag);
    },
    text(text) {
      if (!pending) return text;
      const blank = BLANK.exec(text)?.[0].length ?? 0;
      return blank === text.length
        ? text
        : text.slice(0, blank) + takeHeadTags() + text.slice(blank);
    },
  });
}

function valueOf(attributes: readonly Attribute[], name: string): string | undefined {
  const value = attributes.find((entry) => entry.name === name)?.value;
  return value === undefined ? undefined : attributeText(value);
}

/** The first base that has an address counts, and is the page's own where it is no web address. */
function baseOf(text: string, page: URL): URL | undefined {
  const href = valueOf(attributesOf(text), "href");
  if (href === undefined) return undefined;
  const base = URL.canParse(href, page.href) ? new URL(href, page) : page;
  return base.hostname === "" ? page : base;
}

/** Held already, by hand: the gate takes it from here. */
function isInertScript(attributes: readonly Attribute[]): boolean {
  return valueOf(attributes, "type")?.trim().toLowerCase() === "text/plain";
}

/** Character references work whatever the encoding of the page is. */
function asciiOnly(html: string): string {
  return html.replace(/[^\0-\x7f]/gu, (char) => `&#x${char.codePointAt(0)?.toString(16)};`);
}
