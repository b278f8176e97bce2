import { assess, AuditError, gather, profileOf, type ScenarioName } from "@glassjar/audit";
import type { AuditJob, JobEnd } from "../store/audit-jobs.ts";
import type { Store } from "../store/index.ts";
import { AddressRefused, auditAddress } from "./audit-address.ts";

/** Works off the audits that were asked for, one at a time. */
export interface AuditQueue {
  /** Looks for work: call it when a job was added. */
  wake(): void;
  /** Ends a job that waits or runs; false when it had ended before. */
  cancel(id: string): Promise<boolean>;
  /** Interrupts what runs; resolves when its browser is gone, after ten seconds in any case. */
  close(): Promise<void>;
}

/** Options of {@link startAuditQueue}. */
export interface AuditQueueOptions {
  readonly store: Store;
  /** Hosts in a private network that may be audited; see {@link auditAddress}. */
  readonly privateHosts: readonly string[];
  /** Takes what went wrong beside an audit itself. */
  readonly onError: (error: unknown) => void;
  /** Visits the site; the audit's own by default. */
  readonly visit?: typeof gather;
}

const MINUTE_MS = 60_000;
const CLOSE_MS = 10_000;

/** Thrown into a visit to end it. */
class Stopped extends Error {
  readonly state: "cancelled" | "interrupted";
  constructor(state: "cancelled" | "interrupted") {
    super(state);
    this.state = state;
  }
}

/**
 * Starts to work off the audits of a store. What an earlier process left running is marked as
 * interrupted; what waits is begun. Only one process may do so on a store.
 */
export function startAuditQueue(options: AuditQueueOptions): AuditQueue {
  const { store, onError } = options;
  let running: { readonly id: string; stop: Stopped | undefined } | undefined;
  let closed = false;
  let working: Promise<void> = store.auditJobs.interrupt().then(work).catch(onError);

  async function work(): Promise<void> {
    for (;;) {
      const job = closed ? undefined : await store.auditJobs.next();
      if (!job) return;
      const current = { id: job.id, stop: undefined as Stopped | undefined };
      running = current;
      const end = await endOf(job, options, () => current.stop);
      await store.auditJobs.end(job.id, end);
      running = undefined;
    }
  }

  return {
    wake() {
      working = working.then(work).catch(onError);
    },
    async cancel(id) {
      const ended = await store.auditJobs.end(id, { state: "cancelled" });
      if (ended && running?.id === id) running.stop = new Stopped("cancelled");
      return ended;
    },
    async close() {
      closed = true;
      if (running) {
        running.stop = new Stopped("interrupted");
        await store.auditJobs.end(running.id, { state: "interrupted" });
      }
      await Promise.race([working, after(CLOSE_MS)]);
    },
  };
}

/** Does one audit and says how it ended. */
async function endOf(
  job: AuditJob,
  options: AuditQueueOptions,
  stopped: () => Stopped | undefined,
): Promise<JobEnd> {
  try {
    return { state: "done", audit: await perform(job, options, stopped) };
  } catch (error) {
    const stop = error instanceof Stopped ? error : stopped();
    if (stop) return { state: stop.state };
    if (error instanceof AuditError || error instanceof AddressRefused)
      return { state: "failed", failure: error.message };
    options.onError(error);
    return {
      state: "failed",
      failure: "Something went wrong on our side; the server's log says what.",
    };
  }
}

async function perform(
  { id, site, url, plan }: AuditJob,
  { store, privateHosts, onError, visit = gather }: AuditQueueOptions,
  stopped: () => Stopped | undefined,
): Promise<string> {
  const address = await auditAddress(url, privateHosts);
  let opened = 0;
  const run = await visit({
    url: address.url,
    scenarios: plan.scenarios as readonly ScenarioName[],
    pages: plan.pages,
    patience: { whole: plan.minutes * MINUTE_MS },
    allowPrivate: address.resolve === undefined,
    ...(address.resolve ? { resolve: address.resolve } : {}),
    onProgress({ scenario, page }) {
      // Between two pages is where a visit can be ended without leaving a browser behind.
      const stop = stopped();
      if (stop) throw stop;
      opened += 1;
      store.auditJobs.progress(id, { scenario, page, opened }).catch(onError);
    },
  });
  const stop = stopped();
  if (stop) throw stop;
  const latest = await store.versions.latest(site);
  const profile = profileOf(plan.profile);
  const { findings } = assess(run, latest?.register, profile);
  const saved = await store.audits.save({
    site,
    url: run.url,
    run,
    findings,
    ...(profile ? { profile: profile.id } : {}),
    ...(latest ? { version: latest.number } : {}),
  });
  return saved.id;
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
