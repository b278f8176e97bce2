import type { ConsentRecord } from "@glassjar/consent";
import type { AuditSummary } from "../../store/audits.ts";
import type { VersionSummary } from "../../store/versions.ts";
import type { AuditSummaryJson, ChoiceJson, VersionJson } from "./schemas.ts";

/** Epoch milliseconds as ISO 8601 in UTC. */
function moment(at: number): string {
  return new Date(at).toISOString();
}

/** A published version as the office sees it. */
export function versionJson(version: VersionSummary): VersionJson {
  const { number, publishedAt, by, note, material, hash } = version;
  return { number, publishedAt: moment(publishedAt), by, note, material, hash };
}

/** A choice as the office sees it. */
export function choiceJson(record: ConsentRecord): ChoiceJson {
  const { id, at, version, granted, services, language, how, regime } = record;
  return {
    id,
    at: moment(at),
    version,
    language,
    how,
    regime,
    granted: [...granted],
    services: { ...services },
  };
}

/** A stored audit as the office lists it. */
export function auditJson(audit: AuditSummary): AuditSummaryJson {
  const { site: _, at, ...rest } = audit;
  return { ...rest, at: moment(at) };
}
