import { once } from "node:events";

/** Waits for Ctrl-C or a termination signal. */
export async function untilStopped(): Promise<void> {
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
}
