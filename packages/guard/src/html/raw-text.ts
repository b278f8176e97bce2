/** Elements whose content is text up to their end tag (HTML §13.2.6.4.7, §13.2.5.1). */
export const RAW_TEXT: ReadonlySet<string> = new Set([
  "iframe",
  "noembed",
  "noframes",
  "style",
  "textarea",
  "title",
  "xmp",
]);

/** What a search in raw text found. */
export interface RawTextSearch {
  /** Up to where the text is surely inside the element. */
  readonly safe: number;
  /** Whether the end tag starts at `safe`. */
  readonly ended: boolean;
}

/** Finds `</name` followed by space, slash or `>`: nothing else ends raw text. */
export function findEndTag(text: string, from: number, name: string): RawTextSearch {
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, "gi");
  end.lastIndex = from;
  const found = end.exec(text);
  if (found) return { safe: found.index, ended: true };
  return { safe: Math.max(from, text.length - name.length - 2), ended: false };
}

/** How deep a script's text is in the states that `<!--` opens (HTML §13.2.5.15 to 31). */
export type ScriptState = "plain" | "escaped" | "double";

const SCRIPT_MARK = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
const LONGEST_MARK = "</script".length;

/**
 * Finds the end tag of a script. Inside `<!--` a `<script` makes the next `</script` harmless; this
 * is how browsers read it, so whoever stops at the first one sees tags in script text, or misses tags.
 */
export function findScriptEnd(
  text: string,
  from: number,
  state: ScriptState,
): RawTextSearch & { readonly state: ScriptState } {
  let now = state;
  let safe = from;
  SCRIPT_MARK.lastIndex = from;
  for (let mark = SCRIPT_MARK.exec(text); mark; mark = SCRIPT_MARK.exec(text)) {
    const word = mark[0].toLowerCase();
    if (word === "</script" && now !== "double")
      return { safe: mark.index, ended: true, state: now };
    now = nextState(now, word);
    // The dashes of "<!-->" are also those of "-->".
    safe = word === "<!--" ? mark.index + 2 : mark.index + mark[0].length;
    SCRIPT_MARK.lastIndex = safe;
  }
  return { safe: Math.max(safe, text.length - LONGEST_MARK), ended: false, state: now };
}

function nextState(state: ScriptState, word: string): ScriptState {
  if (word === "-->") return "plain";
  if (word === "<!--") return state === "plain" ? "escaped" : state;
  if (word === "<script") return state === "escaped" ? "double" : state;
  return state === "double" ? "escaped" : state;
}
