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

interface Open {
  readonly name: string;
  /** The namespace of its content. */
  readonly inside: Namespace;
}

/** Creates a tracker that starts in HTML. Only what is open inside foreign content is remembered. */
export function createNamespaceTracker(): NamespaceTracker {
  let open: Open[] = [];
  const current = (): Namespace => open.at(-1)?.inside ?? "html";

  const leaveForeign = () => {
    open = open.slice(0, open.findLastIndex((entry) => entry.inside === "html") + 1);
  };

  return {
    current,
    start(name, selfClosing, attributes) {
      if (current() !== "html" && breaksOut(name, attributes)) leaveForeign();
      const here = current();
      const namespace = here === "html" && (name === "svg" || name === "math") ? name : here;
      if (namespace !== "html" && !selfClosing)
        open.push({ name, inside: contentOf(namespace, name, attributes) });
      return namespace;
    },
    end(name) {
      if (open.length === 0) return;
      if (current() !== "html" && (name === "p" || name === "br")) return leaveForeign();
      const root = open.findLastIndex((entry) => entry.inside === "html");
      const at = open.findLastIndex((entry) => entry.name === name);
      // In HTML inside SVG, only the element that holds it ends it from here.
      if (current() === "html") open = at === root ? open.slice(0, root) : open;
      else if (at > root) open = open.slice(0, at);
      // It ends an HTML element around the SVG, and the SVG with it.
      else leaveForeign();
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
