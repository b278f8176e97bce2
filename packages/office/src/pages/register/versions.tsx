import type { Version } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";
import { Link } from "../../parts/link.tsx";
import { Notice } from "../../parts/notice.tsx";

/** The published versions, newest first; each leads to what it said. */
export function Versions(props: { readonly site: string; readonly versions: readonly Version[] }) {
  const { site, versions } = props;
  const { texts, format } = useLocale();
  const words = texts.register;
  const base = `/sites/${encodeURIComponent(site)}/register/versions`;
  const columns: Column<Version>[] = [
    {
      header: words.number,
      cell: ({ number }) => (
        <Link to={`${base}/${number}`}>{texts.overview.version(format.number(number))}</Link>
      ),
    },
    { header: words.when, cell: ({ publishedAt }) => format.moment(publishedAt) },
    { header: words.by, cell: ({ by }) => <bdi>{by}</bdi> },
    { header: words.note, cell: ({ note }) => <bdi>{note}</bdi> },
    { header: words.effect, cell: ({ material }) => (material ? words.material : words.minor) },
  ];
  if (versions.length === 0) return <Notice>{words.noVersions}</Notice>;
  return (
    <DataTable
      caption={words.versions}
      columns={columns}
      rows={versions}
      rowKey={({ number }) => String(number)}
    />
  );
}
