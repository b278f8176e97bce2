import { Button, Group, Paper, Progress, Text, Title } from "@mantine/core";
import { useAuditJobs, useCancelAudit, useMay } from "../../api/audit-queries.ts";
import type { AuditJob, JobState } from "../../api/audit-types.ts";
import { useLocale } from "../../locale.tsx";
import { Link } from "../../parts/link.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Verdict } from "../../parts/verdict.tsx";
import { scenarioWords } from "./words.ts";

const TONES = {
  waiting: "plain",
  running: "mild",
  done: "good",
  failed: "bad",
  cancelled: "plain",
  interrupted: "bad",
} as const satisfies Record<JobState, string>;

/** The audit that was asked for last: how far it is, or how it ended. */
export function LatestJob({ site }: { readonly site: string }) {
  const [job] = useAuditJobs(site).data?.results ?? [];
  return job ? <JobCard site={site} job={job} /> : null;
}

function JobCard({ site, job }: { readonly site: string; readonly job: AuditJob }) {
  const { texts, format } = useLocale();
  const words = texts.auditing;
  return (
    <Paper withBorder p="lg" component="section" aria-label={words.latest}>
      <Group gap="sm" mb="xs">
        <Title order={2} size="h4">
          {words.latest}
        </Title>
        {/* Said aloud when it changes, and nothing but that. */}
        <span role="status">
          <Verdict tone={TONES[job.state]}>{words.states[job.state]}</Verdict>
        </span>
      </Group>
      <Text>
        <Ltr>{job.url}</Ltr>
      </Text>
      <Text size="sm" c="dimmed">
        {words.by(job.askedBy, format.moment(job.askedAt))}
      </Text>
      {job.state === "running" && <HowFar job={job} />}
      <Ended site={site} job={job} />
      <Cancel site={site} job={job} />
    </Paper>
  );
}

function HowFar({ job }: { readonly job: AuditJob }) {
  const { texts, format } = useLocale();
  const words = texts.auditing;
  const { opened = 0, scenario, page } = job.progress ?? {};
  const most = job.plan.pages * job.plan.scenarios.length;
  return (
    <>
      <Progress
        mt="sm"
        value={Math.min(100, (100 * opened) / most)}
        aria-label={words.opened(format.number(opened), format.number(most))}
      />
      <Text size="sm" mt={4}>
        {words.opened(format.number(opened), format.number(most))}
      </Text>
      {scenario !== undefined && (
        <Text size="sm" c="dimmed">
          {words.now(scenarioWords(scenario, words))} · <Ltr>{page}</Ltr>
        </Text>
      )}
    </>
  );
}

function Ended({ site, job }: { readonly site: string; readonly job: AuditJob }) {
  const words = useLocale().texts.auditing;
  const { state, audit, failure } = job;
  if (state === "done" && audit !== undefined)
    return (
      <Text mt="sm">
        <Link to={`/sites/${encodeURIComponent(site)}/audits/${audit}`}>{words.see}</Link>
      </Text>
    );
  if (state === "interrupted") return <Text mt="sm">{words.interruptedHelp}</Text>;
  if (failure === undefined) return null;
  return (
    <Text mt="sm" lang="en" dir="auto">
      {failure}
    </Text>
  );
}

function Cancel({ site, job }: { readonly site: string; readonly job: AuditJob }) {
  const words = useLocale().texts.auditing;
  const cancel = useCancelAudit(site);
  const may = useMay(site, "audits.manage");
  if (!may || (job.state !== "waiting" && job.state !== "running")) return null;
  return (
    <Button
      mt="sm"
      variant="default"
      loading={cancel.isPending}
      onClick={() => cancel.mutate(job.id)}
    >
      {words.cancel}
    </Button>
  );
}
