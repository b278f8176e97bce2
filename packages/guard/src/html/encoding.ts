/** The label by which a `TextDecoder` knows an encoding; undefined for none or an unknown one. */
export function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined || /^utf-?8$/i.test(label)) return label && "utf-8";
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** The encoding a `Content-Type` names; undefined where it names none that browsers know. */
export function encodingOfType(contentType: string | undefined): string | undefined {
  return encodingOf(/;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? "")?.[1]);
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** How many bytes tell which of the encodings a page begins in that are no superset of ASCII. */
export const SNIFFED = 6;

/**
 * The encoding of a page that has to be decoded before it can be read as bytes: UTF-16, by its mark or
 * by the XML declaration (HTML §13.2.3.2), or by its header.
 */
export function wideEncoding(start: Uint8Array, named: string | undefined): string | undefined {
  const begins = (...bytes: number[]) => bytes.every((byte, at) => start[at] === byte);
  if (begins(0xff, 0xfe)) return "utf-16le";
  if (begins(0xfe, 0xff)) return "utf-16be";
  if (begins(...UTF8_MARK)) return undefined;
  if (named?.startsWith("utf-16")) return named;
  if (named !== undefined) return undefined;
  if (begins(0x3c, 0, 0x3f, 0, 0x78, 0)) return "utf-16le";
  return begins(0, 0x3c, 0, 0x3f, 0, 0x78) ? "utf-16be" : undefined;
}

/** How many bytes of a mark of UTF-8 a page begins with. */
export function utf8MarkLength(start: Uint8Array): number {
  return UTF8_MARK.every((byte, at) => start[at] === byte) ? UTF8_MARK.length : 0;
}

/** Makes UTF-8 of another encoding, piece by piece. */
export interface Transcoder {
  (bytes: Uint8Array, last: boolean): Uint8Array;
}

/**
 * Creates a transcoder. Its UTF-8 begins with the mark, which browsers heed before any header or
 * `meta`, so that nothing else needs to be changed.
 */
export function createTranscoder(encoding: string): Transcoder {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  let mark = "\ufeff";
  return (bytes, last) => {
    const text = mark + decoder.decode(bytes, { stream: !last });
    mark = "";
    return encoder.encode(text);
  };
}
