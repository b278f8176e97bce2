/** A name as it is compared: `The Trade Desk, Inc.` and `trade desk` are the same. */
export function folded(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/\b(the|inc|ltd|llc|gmbh|sas|sa|bv|ag|corp|corporation|limited|plc|com|io)\b/g, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Whether two names are of the same company or product: equal, or one within the other. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
}
