/** By whose rules the content here is read. */
export type Namespace = "html" | "svg" | "math";

/** Follows a page in and out of SVG and MathML, where a tokenizer reads by other rules. */
export interface NamespaceTracker {
  /** The namespace an element of this name gets here; also leaves SVG where the name breaks out. */
  start(name: string, selfClosing: boolean, attributes: string): Namespace;
  end(name: string): void;
  /** The namespace of what is open now. */
  current(): Namespace;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** HTML elements that close SVG and MathML when they appear in it (HTML §13.2.6.5). */
const BREAKOUT = words(
  "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li " +
    "listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var",
);
/** Foreign elements whose content is HTML again (HTML §13.2.6, integration points). */
const HTML_INSIDE: Readonly<Record<"svg" | "math", ReadonlySet<string>>> = {
  svg: words("foreignobject desc title"),
  math: words("mi mo mn ms mtext annotation-xml"),
};

/** Elements without content, whose end tag ends nothing. */
const VOID = words(
  "area base br col embed frame hr img input link meta param source track wbr image",
);

interface Open {
  readonly name: string;
  /** Whether the element itself is SVG or MathML. */
  readonly foreign: boolean;
  /** The namespace of its content. */
  readonly inside: Namespace;
}

/**
 * Creates a tracker that starts in HTML. What is open inside foreign content is remembered in order;
 * of the HTML around it only how many of a name may be open, which is what tells an end tag that
 * closes an unclosed SVG with its parent from a stray one.
 */
export function createNamespaceTracker(): NamespaceTracker {
  let open: Open[] = [];
  const around = new Map<string, number>();
  const current = (): Namespace => open.at(-1)?.inside ?? "html";

  const leaveForeign = () => {
    open = open.slice(0, open.findLastIndex((entry) => entry.inside === "html") + 1);
  };

  function startHtml(name: string): void {
    if (VOID.has(name)) return;
    if (open.length > 0) open.push({ name, foreign: false, inside: "html" });
    else around.set(name, (around.get(name) ?? 0) + 1);
  }

  function endAround(name: string): void {
    const count = around.get(name) ?? 0;
    if (count > 0 || name === "p" || name === "br") leaveForeign();
    if (count > 0) around.set(name, count - 1);
  }

  return {
    current,
    start(name, selfClosing, attributes) {
      if (current() !== "html" && breaksOut(name, attributes)) leaveForeign();
      const here = current();
      const namespace = here === "html" && (name === "svg" || name === "math") ? name : here;
      if (namespace === "html") startHtml(name);
      else if (!selfClosing)
        open.push({ name, foreign: true, inside: contentOf(namespace, name, attributes) });
      return namespace;
    },
    end(name) {
      // An end tag looks through elements of its own kind only: HTML in SVG cannot end the SVG.
      const kind = open.at(-1)?.foreign ?? false;
      const edge = open.findLastIndex((entry) => entry.foreign !== kind);
      const at = open.findLastIndex((entry) => entry.name === name);
      if (at > edge) open = open.slice(0, at);
      else if (edge === -1) endAround(name);
    },
  };
}

function breaksOut(name: string, attributes: string): boolean {
  return (
    BREAKOUT.has(name) || (name === "font" && /[\s/"'](?:color|face|size)\b/i.test(attributes))
  );
}

function contentOf(namespace: "svg" | "math", name: string, attributes: string): Namespace {
  if (name === "annotation-xml")
    return /encoding\s*=\s*["']?(?:text\/html|application\/xhtml\+xml)/i.test(attributes)
      ? "html"
      : "math";
  return HTML_INSIDE[namespace].has(name) ? "html" : namespace;
}
