/** The offset of a line and column, both counted from 1, in a text; the nearest one where there is none. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf("\n", start);
    if (end === -1) break;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return Math.min(start + column - 1, end === -1 ? text.length : end);
}

/** How many lines a text has. */
export function lineCount(text: string): number {
  return text.split("\n").length;
}
