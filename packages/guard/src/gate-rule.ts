/**
 * What one service declares, as the source of a regular expression for subjects. A subject is a
 * kind's letter and a name (`c_pk_id.1`), or `h.` and a host (`h.stats.example`).
 */
export type GateRule = readonly [service: number, subjects: string];

/**
 * Compiles rules into one function that finds the service of a subject: of the first rule that fits,
 * for the matcher's precedence is in their order.
 */
export function compileRules(rules: readonly GateRule[]): (subject: string) => number | undefined {
  const compiled = rules.map(
    ([service, subjects]) => [service, new RegExp(`^(${subjects})$`, "s")] as const,
  );
  return (subject) => compiled.find(([, fits]) => fits.test(subject))?.[0];
}
