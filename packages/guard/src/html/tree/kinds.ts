import { latin1 } from "../bytes.ts";
import { createNameTable } from "../name-table.ts";
import { htmlElement, type OpenElement } from "./element.ts";

/** How a browser reads the content of an element. */
export type Content =
  | "plaintext"
  | "raw"
  | "script"
  /** Text to some browsers and markup to others, up to the end tag. */
  | "either";

/** What HTML §13.2.6 knows of a tag name: one object per name, so that names are compared by identity. */
export interface TagKind {
  /** Lower-case, one character per byte. */
  readonly name: string;
  /** The groups of {@link GROUP} the name is in. */
  readonly groups: number;
  /** How the content is read where this is an element of HTML. */
  readonly content: Content | undefined;
  /** The element of HTML, where nobody asks which one it is: all of a kind are this one. */
  readonly plain: OpenElement;
}

function makeKind(text: string, groups: number): TagKind {
  // A property's name is kept once by the engine, so that comparing it is comparing addresses.
  const [name = text] = Object.keys({ [text]: groups });
  const kind: { -readonly [Key in keyof TagKind]: TagKind[Key] } = {
    name,
    groups,
    content: CONTENT[name],
    plain: undefined as never,
  };
  kind.plain = htmlElement(kind, "");
  return kind;
}

/** Groups of names, one bit each. */
export const GROUP = {
  /** HTML §13.2.4.2, "special". */
  special: 1,
  formatting: 2,
  /** A start tag that closes an open `p` and does nothing else. */
  block: 4,
  heading: 8,
  /** An element whose end tag is implied (HTML §13.2.6.3). */
  impliedEnd: 16,
  /** The same, where "thoroughly" is said. */
  thoroughlyImpliedEnd: 32,
  /** caption, col, colgroup, tbody, td, tfoot, th, thead, tr. */
  tablePart: 64,
  /** What belongs in a head wherever it stands. */
  head: 128,
  /** What ends SVG and MathML. */
  breakout: 256,
  /** Where looking for an element "in scope" stops. */
  scope: 512,
  /** Elements without content. */
  void: 1024,
  /** Names that "in body" treats one by one. */
  particular: 2048,
  /** Elements whose end tag does more than close them. */
  endsMore: 8192,
  /** Elements that may make a browser ask a host by themselves, and `html` for its language. */
  asking: 4096,
} as const;

type Group = keyof typeof GROUP;

const MEMBERS: Readonly<Record<Group, string>> = {
  special:
    "address applet area article aside base basefont bgsound blockquote body br button caption center " +
    "col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset " +
    "h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee " +
    "menu meta nav noembed noframes noscript object ol p param plaintext pre script search section " +
    "select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp",
  formatting: "a b big code em font i nobr s small strike strong tt u",
  block:
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure " +
    "footer header hgroup main menu nav ol p search section summary ul",
  heading: "h1 h2 h3 h4 h5 h6",
  impliedEnd: "dd dt li optgroup option p rb rp rt rtc",
  thoroughlyImpliedEnd:
    "caption colgroup dd dt li optgroup option p rb rp rt rtc tbody td tfoot th thead tr",
  tablePart: "caption col colgroup tbody td tfoot th thead tr",
  head: "base basefont bgsound link meta noframes script style template title",
  breakout:
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li " +
    "listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var",
  scope: "applet caption html table td th marquee object template",
  void: "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
  asking:
    "a applet area audio base body button embed form frame html iframe image img input link meta object " +
    "param script source style track video",
  endsMore: "applet body form html marquee object template",
  particular:
    "a applet area body br button dd dt embed form frame frameset head hr html iframe image img input keygen li " +
    "listing marquee math nobr noembed noscript object optgroup option param plaintext pre rb rp rt rtc " +
    "select source svg table textarea track wbr xmp",
};

const CONTENT: Readonly<Record<string, Content>> = {
  iframe: "raw",
  noembed: "raw",
  noframes: "raw",
  noscript: "either",
  plaintext: "plaintext",
  script: "script",
  style: "raw",
  textarea: "raw",
  title: "raw",
  xmp: "raw",
};

/** Names of SVG and MathML that rules speak of. */
const FOREIGN =
  "animate annotation-xml desc feimage foreignobject malignmark mglyph mi mn mo ms mtext set use";
/** Names without a rule that pages use much. */
const COMMON =
  "abbr audio bdi canvas cite data del dfn g ins kbd label legend map mark meter output path picture polygon progress q rect ruby samp slot span sub sup symbol time tspan var video";

function kindsByName(): Map<string, TagKind> {
  const groups = new Map<string, number>();
  const add = (name: string, bits: number) => groups.set(name, (groups.get(name) ?? 0) | bits);
  for (const group of Object.keys(MEMBERS) as Group[])
    for (const name of MEMBERS[group].split(" ")) add(name, GROUP[group]);
  for (const name of `${FOREIGN} ${COMMON}`.split(" ")) add(name, 0);
  return new Map([...groups].map(([name, bits]) => [name, makeKind(name, bits)]));
}

const KNOWN = kindsByName();
const TABLE = createNameTable(KNOWN);

/** The kind of a name that is known to HTML. */
export function known(name: string): TagKind {
  const kind = KNOWN.get(name);
  if (!kind) throw new TypeError(`${name} is no name of HTML`);
  return kind;
}

/** Whether there is one object for the name, whatever the page. */
export function isKnown(kind: TagKind): boolean {
  return KNOWN.get(kind.name) === kind;
}

const MOST_NAMES = 1000;

/** Gives the kind of the name at these bytes. */
export type Kinds = (bytes: Uint8Array, from: number, to: number) => TagKind;

/** Creates a {@link Kinds} that remembers the names a page makes up, up to a bound. */
export function createKinds(): Kinds {
  const own = new Map<string, TagKind>();
  return (bytes, from, to) => {
    const kind = TABLE.find(bytes, from, to);
    if (kind) return kind;
    const name = latin1(bytes, from, to).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    const made = own.get(name) ?? makeKind(name, 0);
    if (own.size < MOST_NAMES) own.set(name, made);
    return made;
  };
}

/** Whether two kinds are of one name: beyond the bound a name may have several kinds. */
export function sameName(one: TagKind, other: TagKind): boolean {
  return one === other || (one.groups === 0 && one.name === other.name);
}
