import { GROUP, type TagKind } from "./kinds.ts";

/** By whose rules an element is made. */
export type Namespace = "html" | "svg" | "math";

/** Where foreign content is HTML again (HTML §13.2.6): for all, or for all but MathML's own. */
export type IntegrationPoint = "html" | "text" | "annotation" | undefined;

/** An open element. */
export interface OpenElement {
  readonly kind: TagKind;
  readonly namespace: Namespace;
  readonly integration: IntegrationPoint;
  readonly special: boolean;
  /** Whether looking for an element in scope stops here. */
  readonly scope: boolean;
  /** Its attributes, where it is known how many of the same are open. */
  readonly signature: string;
}

/** An element of HTML with an identity of its own. */
export function htmlElement(kind: TagKind, signature: string): OpenElement {
  return {
    kind,
    namespace: "html",
    integration: undefined,
    special: (kind.groups & GROUP.special) !== 0,
    scope: (kind.groups & GROUP.scope) !== 0,
    signature,
  };
}

/** An element of SVG or MathML; `encoding` is the attribute of that name. */
export function foreignElement(
  kind: TagKind,
  namespace: "svg" | "math",
  encoding: string | undefined,
): OpenElement {
  const integration = namespace === "svg" ? ofSvg(kind.name) : ofMath(kind.name, encoding);
  const special = integration !== undefined;
  return { kind, namespace, integration, special, scope: special, signature: "" };
}

function ofSvg(name: string): IntegrationPoint {
  return name === "foreignobject" || name === "desc" || name === "title" ? "html" : undefined;
}

function ofMath(name: string, encoding: string | undefined): IntegrationPoint {
  if (name === "annotation-xml")
    return /^(?:text\/html|application\/xhtml\+xml)$/i.test(encoding ?? "") ? "html" : "annotation";
  return /^m(?:i|o|n|s|text)$/.test(name) ? "text" : undefined;
}
