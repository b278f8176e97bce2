import {
  defaultTreeAdapter,
  html as standard,
  Parser,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type ParserOptions,
  type Token,
} from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * parse5 lets the end tag of an element of HTML close one of SVG or MathML of the same name around it.
 * HTML §13.2.6.4.7, "any other end tag", asks for an HTML element, and stops at these.
 */
class StandardParser extends Parser<DefaultTreeAdapterMap> {
  override _endTagOutsideForeignContent(token: Token.TagToken): void {
    const open = this.openElements.items.slice(0, this.openElements.stackTop + 1);
    const closed = open.findLast((node) => nameIn(node) === token.tagName);
    if (closed === undefined || isHtml(closed)) super._endTagOutsideForeignContent(token);
  }
}

const isHtml = (node: Node | undefined) =>
  node !== undefined && "namespaceURI" in node && node.namespaceURI === standard.NS.HTML;
const nameIn = (node: Node | undefined) =>
  node !== undefined && "tagName" in node ? node.tagName.toLowerCase() : undefined;

function parse(html: string, options?: ParserOptions<DefaultTreeAdapterMap>) {
  return (StandardParser as typeof Parser).parse<DefaultTreeAdapterMap>(html, options);
}

/** The elements of a page as another parser sees them, those in templates included. */
function elementsOf(html: string, scriptingEnabled = true): Element[] {
  const elements: Element[] = [];
  const walk = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      elements.push(node);
      if ("content" in node) walk(node.content);
    }
    if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled }));
  return elements;
}

/** Attributes by which elements ask, as far as the pieces of the tests go. */
const ASKING: Readonly<Record<string, readonly string[]>> = {
  a: ["ping"],
  embed: ["src"],
  frame: ["src"],
  iframe: ["src"],
  img: ["src", "srcset"],
  input: ["src"],
  link: ["href"],
  object: ["data"],
  script: ["src"],
  source: ["src", "srcset"],
  td: ["background"],
  track: ["src"],
  video: ["src", "poster"],
};
const SVG_ASKING = ["href", "xlink:href"];
const THIRD = /\/\/x\.example/;

function asking({ tagName, namespaceURI, attrs }: Element): readonly string[] {
  if (namespaceURI.endsWith("svg")) return tagName === "a" ? ["ping"] : SVG_ASKING;
  if (!namespaceURI.endsWith("xhtml")) return [];
  const value = (name: string) => attrs.find((attr) => attr.name === name)?.value;
  if (tagName === "link" && value("rel") !== "stylesheet") return [];
  if (tagName === "input" && value("type") !== "image") return [];
  return ASKING[tagName] ?? [];
}

const nameOf = ({ prefix, name }: Element["attrs"][number]) =>
  prefix ? `${prefix}:${name}` : name;

/** The names of elements that still ask a third party, by what another parser reads. */
export function liveIn(html: string, scriptingEnabled: boolean): string[] {
  return elementsOf(html, scriptingEnabled)
    .filter((element) => {
      const names = asking(element);
      const type = element.attrs.find(({ name }) => name === "type")?.value;
      if (element.tagName === "script" && type === "text/plain") return false;
      return element.attrs.some((attr) => names.includes(nameOf(attr)) && THIRD.test(attr.value));
    })
    .map(({ tagName }) => tagName);
}

/** The page with everything inert that asks a third party, by what another parser says stands where. */
export function expectedOf(html: string): string {
  const insertions = new Map<number, string>();
  for (const element of elementsOf(html)) {
    const location = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
    const names = asking(element);
    const held = element.attrs.some(
      (attr) => names.includes(nameOf(attr)) && THIRD.test(attr.value),
    );
    if (!location || !held) continue;
    for (const [at, text] of insertionsIn(html, location.startOffset, element, names))
      insertions.set(at, text);
  }
  let expected = "";
  let from = 0;
  for (const [at, text] of [...insertions].toSorted(([one], [other]) => one - other)) {
    expected += html.slice(from, at) + text;
    from = at;
  }
  return expected + html.slice(from);
}

/** Where the attributes of a tag stand, duplicates too: written for the pieces of the tests alone. */
function insertionsIn(
  html: string,
  start: number,
  element: Element,
  names: readonly string[],
): [number, string][] {
  const script = element.tagName === "script";
  const moved = new Set([...names, ...(script ? ["type"] : [])]);
  const attribute = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/y;
  const name = /^<[^\s/>]+/.exec(html.slice(start))?.[0] ?? "";
  const nameEnd = start + name.length;
  const mark = `${script ? ' type="text/plain"' : ""} data-jar-service="third"`;
  const insertions: [number, string][] = [[nameEnd, mark]];
  attribute.lastIndex = nameEnd;
  for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
    const at = found.index + found[0].indexOf(found[1] ?? "");
    if (moved.has(found[1]?.toLowerCase() ?? "")) insertions.push([at, "data-jar-"]);
  }
  return insertions;
}

/** A page as another parser sees it, but for tags it drops. */
export function treeOf(html: string): unknown {
  const plain = (node: Node): unknown =>
    "value" in node
      ? node.value
      : {
          name: node.nodeName,
          attributes:
            "attrs" in node
              ? Object.fromEntries(node.attrs.map((attr) => [nameOf(attr), attr.value]))
              : {},
          children: "childNodes" in node ? node.childNodes.map(plain) : [],
          content: "content" in node ? plain(node.content) : undefined,
        };
  return plain(parse(html));
}
