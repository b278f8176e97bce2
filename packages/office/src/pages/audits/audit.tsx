import { Tabs, Text } from "@mantine/core";
import { useAudit } from "../../api/audit-queries.ts";
import type { Audit } from "../../api/audit-types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Link } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Compare } from "./compare.tsx";
import { Course } from "./course.tsx";
import { Findings } from "./findings.tsx";
import { Matrix } from "./matrix.tsx";
import { Reports } from "./reports.tsx";
import { profileWords } from "./words.ts";

/** One stored audit: its findings, what was seen, what changed since an earlier one, its reports. */
export function AuditPage({ site, id }: { readonly site: string; readonly id: string }) {
  const { texts, format } = useLocale();
  const query = useAudit(site, id);
  const at = query.data?.summary.at;
  return (
    <Page title={at === undefined ? texts.shell.audits : texts.audits.auditOf(format.moment(at))}>
      <Text>
        <Link to={`/sites/${encodeURIComponent(site)}/audits`}>{texts.audits.back}</Link>
      </Text>
      <Loaded query={query}>{(audit) => <Parts site={site} audit={audit} />}</Loaded>
    </Page>
  );
}

function Parts({ site, audit }: { readonly site: string; readonly audit: Audit }) {
  const { texts } = useLocale();
  const words = texts.auditing;
  const { run, summary } = audit;
  if (!run)
    return (
      <>
        <About audit={audit} />
        <Notice>{words.noRun}</Notice>
        <Findings site={site} audit={audit} />
      </>
    );
  return (
    <>
      <About audit={audit} />
      <Tabs defaultValue="findings" keepMounted={false}>
        <Tabs.List aria-label={words.sections} mb="lg">
          <Tabs.Tab value="findings">{texts.audits.findings}</Tabs.Tab>
          <Tabs.Tab value="matrix">{words.matrix}</Tabs.Tab>
          <Tabs.Tab value="course">{words.course}</Tabs.Tab>
          <Tabs.Tab value="compare">{words.compare}</Tabs.Tab>
          <Tabs.Tab value="reports">{words.reports}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="findings">
          <Findings site={site} audit={audit} />
        </Tabs.Panel>
        <Tabs.Panel value="matrix">
          <Matrix run={run} />
        </Tabs.Panel>
        <Tabs.Panel value="course">
          <Course site={site} id={summary.id} run={run} />
        </Tabs.Panel>
        <Tabs.Panel value="compare">
          <Compare site={site} audit={summary} />
        </Tabs.Panel>
        <Tabs.Panel value="reports">
          <Reports site={site} id={summary.id} formats={run.formats} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function About({ audit }: { readonly audit: Audit }) {
  const { texts, format } = useLocale();
  const words = texts.auditing;
  const { url, profile, version } = audit.summary;
  const { rules } = audit.run ?? {};
  return (
    <div>
      <Text>
        <Ltr>{url}</Ltr>
      </Text>
      <Text c="dimmed">
        {words.judged(profileWords(profile, words))} ·{" "}
        {version === undefined ? words.heldToNothing : words.heldTo(format.number(version))}
      </Text>
      {rules && (
        <Text c="dimmed">
          {words.rules(
            format.number(rules.kept),
            format.number(rules.broken),
            format.number(rules.unjudged),
          )}
        </Text>
      )}
    </div>
  );
}
