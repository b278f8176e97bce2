import { hostOf, reportedUrl } from "../site.ts";
import type { CreateCollector } from "./collector.ts";
import { workerName } from "./worker-name.ts";

/** The events of the browser's `ServiceWorker` domain, as far as they are used here. */
interface RegistrationsUpdated {
  readonly registrations: readonly {
    readonly registrationId: string;
    readonly isDeleted: boolean;
  }[];
}
interface VersionsUpdated {
  readonly versions: readonly Version[];
}
interface Version {
  readonly versionId: string;
  readonly registrationId: string;
  readonly scriptURL: string;
  readonly status: string;
}

/**
 * Looks at the service workers that are registered when a page has come to rest. The browser tells
 * of those of all origins.
 */
export const serviceWorkers: CreateCollector = (log) => {
  const versions = new Map<string, Version>();
  const deleted = new Set<string>();
  return {
    async target({ target, on, send }) {
      if (target.type !== "page") return;
      on("ServiceWorker.workerRegistrationUpdated", ({ registrations }: RegistrationsUpdated) => {
        for (const { registrationId, isDeleted } of registrations)
          if (isDeleted) deleted.add(registrationId);
      });
      on("ServiceWorker.workerVersionUpdated", (updated: VersionsUpdated) => {
        for (const version of updated.versions) versions.set(version.versionId, version);
      });
      await send("ServiceWorker.enable");
    },
    async settled() {
      for (const { registrationId, scriptURL, status } of versions.values())
        if (status !== "redundant" && !deleted.has(registrationId))
          log.observe({
            kind: "serviceWorker",
            name: workerName(scriptURL),
            host: hostOf(scriptURL),
            how: "stored",
            by: { by: "unknown", frame: reportedUrl(scriptURL) },
          });
    },
  };
};
