/** The parts of an address that decide where it leads. */
export interface SplitUrl {
  /** Lower case, "" when there is none. */
  readonly scheme: string;
  /** User, host and port as written, "" when there is none. */
  readonly authority: string;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/**
 * Splits an address as Python's `urlsplit` does, which Django's checks rest on: unlike the WHATWG
 * parser it repairs nothing. Undefined where `urlsplit` raises ValueError.
 */
export function urlSplit(url: string): SplitUrl | undefined {
  const text = trimControls(url).replace(/[\t\r\n]/g, "");
  const scheme = SCHEME.exec(text)?.[1] ?? "";
  const rest = scheme === "" ? text : text.slice(scheme.length + 1);
  const authority = /^\/\/([^/?#]*)/.exec(rest)?.[1] ?? "";
  if (authority.includes("[") !== authority.includes("]")) return undefined;
  return { scheme: scheme.toLowerCase(), authority };
}

/** Without the C0 controls and spaces at its start. */
function trimControls(text: string): string {
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 0x20) start++;
  return text.slice(start);
}
