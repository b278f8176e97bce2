/** Whether a declared name is a pattern: `*` stands for any run of characters, also an empty one. */
export function isPattern(name: string): boolean {
  return name.includes("*");
}

/**
 * Whether `name` fits `pattern`. Linear in practice and never exponential: after a `*` the leftmost
 * fit of each piece is enough.
 */
export function fitsPattern(pattern: string, name: string): boolean {
  const pieces = pattern.split("*");
  const first = pieces[0] ?? "";
  if (pieces.length === 1) return name === pattern;
  const last = pieces[pieces.length - 1] ?? "";
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
    return false;
  const end = name.length - last.length;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = name.indexOf(piece, from);
    if (at === -1 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return true;
}
