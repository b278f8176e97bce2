/** An element of an XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TOKEN = /<\?[^?]*\?>|<(\/?)([a-z][\w-]*)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/**
 * Reads the XML that reports are written in: elements, attributes in double quotes and text, all
 * escaped. Throws on anything else, on a bare `&`, and on tags that do not match.
 */
export function parse(xml: string): {
  document: { querySelectorAll(name: string): readonly XmlElement[] };
} {
  const elements: XmlElement[] = [];
  const open: string[] = [];
  let end = 0;
  for (const token of xml.matchAll(TOKEN)) {
    const [all, closing, name, attributes = "", empty] = token;
    end = token.index + all.length;
    if (/&(?!(amp|lt|gt|quot);)/.test(all)) throw new Error(`bare & in ${all}`);
    if (name === undefined) continue;
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const pairs = Array.from(attributes.matchAll(/([\w-]+)="([^"]*)"/g), (match) => [
      match[1] ?? "",
      match[2] ?? "",
    ]) as [string, string][];
    elements.push({ name, attributes: new Map(pairs) });
    if (!empty) open.push(name);
  }
  if (end !== xml.length || open.length > 0) throw new Error(`not well-formed at ${end}`);
  return {
    document: { querySelectorAll: (name) => elements.filter((element) => element.name === name) },
  };
}
