import { assess } from "@glassjar/audit";
import type { Store } from "../store/index.ts";
import { exampleRun } from "./example-run.ts";

/** Keeps an audit of the site `town` that has findings, and gives back its identifier. */
export async function saveAudit(store: Store, cookies?: string[]): Promise<string> {
  const version = await store.versions.latest("town");
  const run = exampleRun(cookies);
  const { findings } = assess(run, version?.register);
  const { id } = await store.audits.save({
    site: "town",
    url: run.url,
    run,
    findings,
    ...(version ? { version: version.number } : {}),
  });
  return id;
}
