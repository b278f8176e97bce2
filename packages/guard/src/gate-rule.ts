/**
 * What one service declares, as the source of a regular expression for subjects. A subject is a
 * kind's letter and a name (`c_pk_id.1`), or `h.` and a host (`h.stats.example`).
 */
export type GateRule = readonly [service: number, subjects: string];

/** The first rule that fits a subject: the matcher's precedence is in their order. */
export function firstFit(rules: readonly GateRule[], subject: string): GateRule | undefined {
  return rules.find(([, subjects]) => new RegExp(`^(${subjects})$`, "s").test(subject));
}
