import { randomUUID } from "node:crypto";
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
  /** Milliseconds after which an audit of a process that fell silent is nobody's; 30 seconds. */
  readonly lease?: number;
}

const MINUTE_MS = 60_000;
const CLOSE_MS = 10_000;
const LEASE_MS = 30_000;
/** So often within a lease it is kept, so that one late beat loses nothing. */
const BEATS = 3;

/** Thrown into a visit to end it. */
class Stopped extends Error {
  readonly state: "cancelled" | "interrupted";
  constructor(state: "cancelled" | "interrupted") {
    super(state);
    this.state = state;
  }
}

/**
 * Starts to work off the audits of a store, beside other processes that do. Each keeps what it works on
 * for itself by a lease; what a process that is gone left running is marked as interrupted.
 */
export function startAuditQueue(options: AuditQueueOptions): AuditQueue {
  const { store, onError, lease = LEASE_MS } = options;
  const owner = randomUUID();
  const keep = (id: string) => store.auditJobs.keep(id, owner, lease);
  let running: { readonly id: string; stop: Stopped | undefined } | undefined;
  let closed = false;
  let working: Promise<void> = store.auditJobs.interrupt().then(work).catch(onError);

  async function work(): Promise<void> {
    for (;;) {
      const job = closed ? undefined : await store.auditJobs.next(owner, lease);
      if (!job) return;
      const current = { id: job.id, stop: undefined as Stopped | undefined };
      running = current;
      const end = await endOf(job, options, {
        asked: () => current.stop,
        isOurs: () => keep(job.id),
      });
      await store.auditJobs.end(job.id, end);
      running = undefined;
    }
  }

  const wake = () => {
    working = working.then(work).catch(onError);
  };

  async function beat(): Promise<void> {
    if (!store.isOpen()) return clearInterval(timer);
    const current = running;
    // Another process ended it: somebody cancelled it there, or this one was silent for too long.
    if (current && !(await keep(current.id))) current.stop ??= new Stopped("cancelled");
    await store.auditJobs.interrupt();
    // What was asked for elsewhere may wait for this process too.
    if (!running && !closed) wake();
  }
  const timer = setInterval(() => void beat().catch(onError), lease / BEATS);
  timer.unref();

  return {
    wake,
    async cancel(id) {
      const ended = await store.auditJobs.end(id, { state: "cancelled" });
      if (ended && running?.id === id) running.stop = new Stopped("cancelled");
      return ended;
    },
    async close() {
      closed = true;
      clearInterval(timer);
      if (running) {
        running.stop = new Stopped("interrupted");
        await store.auditJobs.end(running.id, { state: "interrupted" });
      }
      await Promise.race([working, after(CLOSE_MS)]);
    },
  };
}

/** Whether to go on with an audit. */
interface Going {
  /** Why it shall end, if somebody said so in this process. */
  readonly asked: () => Stopped | undefined;
  /** Whether no other process ended it. */
  readonly isOurs: () => Promise<boolean>;
}

/** Does one audit and says how it ended. */
async function endOf(job: AuditJob, options: AuditQueueOptions, going: Going): Promise<JobEnd> {
  try {
    return { state: "done", audit: await perform(job, options, going) };
  } catch (error) {
    const stop = error instanceof Stopped ? error : going.asked();
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
  { id, site, url, plan, askedBy }: AuditJob,
  { store, privateHosts, onError, visit = gather }: AuditQueueOptions,
  { asked, isOurs }: Going,
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
      const stop = asked();
      if (stop) throw stop;
      opened += 1;
      store.auditJobs.progress(id, { scenario, page, opened }).catch(onError);
    },
  });
  const stop = asked() ?? ((await isOurs()) ? undefined : new Stopped("cancelled"));
  if (stop) throw stop;
  const latest = await store.versions.latest(site);
  const profile = profileOf(plan.profile);
  const { findings } = assess(run, latest?.register, profile);
  const saved = await store.audits.save({
    site,
    url: run.url,
    run,
    findings,
    askedBy,
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
