import { skipToken, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { BASE, change, post, read, type ApiError } from "./client.ts";
import type {
  Audit,
  AuditJob,
  AuditOptions,
  Comparison,
  Finding,
  FindingNote,
  JobPlan,
} from "./audit-types.ts";
import { useMe } from "./queries.ts";
import type { Page } from "./types.ts";

/** Milliseconds between two looks at an audit that waits or runs. */
const LOOK_AGAIN_MS = 1500;

const at = (site: string, rest: string) => `/sites/${encodeURIComponent(site)}${rest}`;

/** Whether the person may do something on a site. */
export const useMay = (site: string, permission: string): boolean =>
  useMe().data?.sites[site]?.permissions.includes(permission) ?? false;

/** One stored audit with its findings. */
export const useAudit = (site: string, id: string) =>
  useQuery({
    queryKey: ["site", site, "audit", id],
    queryFn: () => read<Audit>(at(site, `/audits/${encodeURIComponent(id)}`)),
  });

/** What changed since an earlier audit; nothing is asked without one. */
export const useComparison = (site: string, id: string, before: string | undefined) =>
  useQuery({
    queryKey: ["site", site, "audit", id, "comparison", before],
    queryFn:
      before === undefined
        ? skipToken
        : () =>
            read<Comparison>(
              at(site, `/audits/${encodeURIComponent(id)}/comparison?with=${before}`),
            ),
  });

/** What an audit can be on this site; asked only for those who may start one. */
export function useAuditOptions(site: string) {
  const may = useMay(site, "audits.manage");
  return useQuery({
    queryKey: ["site", site, "audit-options"],
    queryFn: may ? () => read<AuditOptions>(at(site, "/audit-options")) : skipToken,
  });
}

const isOpen = ({ state }: AuditJob) => state === "waiting" || state === "running";

/** The audits asked for lately, newest first; looked at again and again while one waits or runs. */
export function useAuditJobs(site: string) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ["site", site, "audit-jobs"],
    queryFn: async () => {
      const jobs = await read<Page<AuditJob>>(at(site, "/audit-jobs"));
      const before = queries.getQueryData<Page<AuditJob>>(["site", site, "audit-jobs"]);
      const ended = before?.results.some(isOpen) === true && !jobs.results.some(isOpen);
      if (ended) await queries.invalidateQueries({ queryKey: ["list"] });
      return jobs;
    },
    refetchInterval: ({ state }) =>
      state.data?.results.some(isOpen) === true ? LOOK_AGAIN_MS : false,
  });
}

/** Asks for an audit. */
export function useStartAudit(site: string) {
  const queries = useQueryClient();
  const token = useMe().data?.csrfToken ?? "";
  return useMutation<AuditJob, ApiError, JobPlan & { readonly url: string }>({
    mutationFn: (job) => post(at(site, "/audit-jobs"), job, token),
    onSettled: () => queries.invalidateQueries({ queryKey: ["site", site, "audit-jobs"] }),
  });
}

/** Ends an audit that waits or runs. */
export function useCancelAudit(site: string) {
  const queries = useQueryClient();
  const csrfToken = useMe().data?.csrfToken ?? "";
  return useMutation<AuditJob, ApiError, string>({
    mutationFn: (id) => change("POST", at(site, `/audit-jobs/${id}/cancel`), { csrfToken }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["site", site, "audit-jobs"] }),
  });
}

/** Keeps what is said of a finding, unless something else is said of it by now. */
export function useNote(site: string, audit: string) {
  const queries = useQueryClient();
  const csrfToken = useMe().data?.csrfToken ?? "";
  return useMutation<Finding, ApiError, { readonly finding: Finding; readonly note: FindingNote }>({
    mutationFn: ({ finding: { id, etag }, note }) =>
      change("PUT", at(site, `/audits/${audit}/findings/${id}`), {
        body: note,
        csrfToken,
        headers: { "if-match": etag },
      }),
    // At once, so that the next change starts from it.
    onSuccess: (said) =>
      queries.setQueryData<Audit>(["site", site, "audit", audit], (shown) =>
        shown === undefined ? undefined : withFinding(shown, said),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ["site", site, "audit"] }),
  });
}

function withFinding(audit: Audit, said: Finding): Audit {
  return { ...audit, findings: audit.findings.map((one) => (one.id === said.id ? said : one)) };
}

/** Where a form of an audit's report is to be had. */
export const auditReport = (site: string, id: string, format: string): string =>
  `${BASE}${at(site, `/audits/${id}/report/${format}`)}`;

/** Where a picture of an audit is to be had. */
export const auditPicture = (site: string, id: string, index: number): string =>
  `${BASE}${at(site, `/audits/${id}/screenshots/${index}`)}`;

/** Where the accepted findings are to be had, as a baseline for the command. */
export const auditBaseline = (site: string): string => `${BASE}${at(site, "/baseline.json")}`;
