import { useAudits } from "../../api/queries.ts";
import type { AuditSummary } from "../../api/types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";
import { Link } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Verdict } from "../../parts/verdict.tsx";

/** The stored audits of a site, newest first. */
export function AuditsPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  return (
    <Page title={texts.shell.audits} lead={texts.audits.lead}>
      <Loaded query={useAudits(site)}>
        {({ results }) => <Audits site={site} rows={results} />}
      </Loaded>
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
    { header: words.address, cell: ({ url }) => <Ltr>{url}</Ltr> },
  ];
  if (rows.length === 0) return <Notice>{words.none}</Notice>;
  return <DataTable caption={words.table} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function Outcome({ findings, blocking }: AuditSummary) {
  const { texts } = useLocale();
  if (findings === 0) return <Verdict tone="good">{texts.audits.clean}</Verdict>;
  const words = [texts.overview.findings(findings)];
  if (blocking > 0) words.push(texts.overview.blocking(blocking));
  return <Verdict tone={blocking > 0 ? "bad" : "mild"}>{words.join(" · ")}</Verdict>;
}
