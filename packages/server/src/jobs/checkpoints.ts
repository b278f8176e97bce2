import type { Store } from "../store/index.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Signs, once a day, the ledger of every site that has grown. */
export interface CheckpointJob {
  stop(): void;
}

/**
 * Starts the job: at once, and then looked after every hour. Several processes may run it on the same
 * store.
 *
 * @param onError takes what kept a ledger from being signed; it is tried again an hour later
 */
export function startCheckpoints(
  store: Store,
  onError: (error: unknown) => void,
  now: () => number = Date.now,
): CheckpointJob {
  const run = () => void signDueLedgers(store, now()).catch(onError);
  run();
  const timer = setInterval(run, HOUR_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** Signs the ledgers whose newest checkpoint is not of today (UTC). */
export async function signDueLedgers(store: Store, at: number): Promise<void> {
  const today = Math.floor(at / DAY_MS);
  for (const { id } of await store.sites.list()) {
    const newest = await store.checkpoints.latest(id);
    const version = await store.versions.latest(id);
    if (!version || (newest && Math.floor(newest.at / DAY_MS) === today)) continue;
    await store.checkpoints.sign(id, ledgerOrigin(version.register.site.origin, id));
  }
}

/** What names a site's ledger: a URL without its scheme, as C2SP tlog-checkpoint recommends. */
function ledgerOrigin(origin: string, site: string): string {
  return `${new URL(origin).host}/glassjar/${site}`;
}
