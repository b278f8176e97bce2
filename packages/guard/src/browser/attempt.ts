/** Runs what a hostile or sandboxed page may make throw; then, and only then, gives undefined. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
