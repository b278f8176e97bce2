import type { GlassjarApi } from "../consent-api.ts";

const asked = new Map<string, Promise<boolean>>();

/**
 * Whether a service may run now. `granted()` says so at once for what may run; for what may not it
 * waits, is asked only once, and is passed by.
 *
 * @throws RangeError (by rejection) when the register names no such service
 */
export function mayRun(
  { granted }: Pick<GlassjarApi, "granted">,
  service: string,
): Promise<boolean> {
  const answer =
    asked.get(service) ??
    granted(service)
      .then(() => true)
      .finally(() => asked.delete(service));
  asked.set(service, answer);
  return Promise.race([answer, later()]);
}

const later = () => new Promise<boolean>((resolve) => setTimeout(resolve, 0, false));
