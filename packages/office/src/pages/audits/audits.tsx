import { Button, Group } from "@mantine/core";
import { useAudits, useMay } from "../../api/audit-queries.ts";
import type { AuditSummary } from "../../api/types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";
import { Link } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Verdict } from "../../parts/verdict.tsx";
import { LatestJob } from "./latest-job.tsx";
import { StartForm } from "./start-form.tsx";
import { profileWords } from "./words.ts";

/** The audits of a site: the stored ones, newest first, the one that runs, and starting another. */
export function AuditsPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const query = useAudits(site);
  return (
    <Page title={texts.shell.audits} lead={texts.audits.lead}>
      <LatestJob site={site} />
      {useMay(site, "audits.manage") && <StartForm site={site} />}
      <Loaded query={query}>
        {({ pages }) => <Audits site={site} rows={pages.flatMap(({ results }) => results)} />}
      </Loaded>
      {query.hasNextPage && (
        <Group>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {texts.state.more}
          </Button>
        </Group>
      )}
    </Page>
  );
}

function Audits({ site, rows }: { readonly site: string; readonly rows: readonly AuditSummary[] }) {
  const { texts, format } = useLocale();
  const words = texts.audits;
  const base = `/sites/${encodeURIComponent(site)}/audits`;
  const columns: Column<AuditSummary>[] = [
    {
      header: words.when,
      cell: ({ id, at }) => (
        <Link to={`${base}/${encodeURIComponent(id)}`}>{format.moment(at)}</Link>
      ),
    },
    { header: words.findings, cell: (row) => <Outcome {...row} /> },
    {
      header: texts.auditing.profile,
      cell: ({ profile }) => profileWords(profile, texts.auditing),
    },
    {
      header: texts.choices.version,
      cell: ({ version }) => (version === undefined ? "–" : format.number(version)),
      numeric: true,
    },
    { header: words.address, cell: ({ url }) => <Ltr>{url}</Ltr> },
  ];
  if (rows.length === 0) return <Notice>{texts.auditing.none}</Notice>;
  return <DataTable caption={words.table} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function Outcome({ findings, blocking }: AuditSummary) {
  const { texts } = useLocale();
  if (findings === 0) return <Verdict tone="good">{texts.audits.clean}</Verdict>;
  const words = [texts.overview.findings(findings)];
  if (blocking > 0) words.push(texts.overview.blocking(blocking));
  return <Verdict tone={blocking > 0 ? "bad" : "mild"}>{words.join(" · ")}</Verdict>;
}
