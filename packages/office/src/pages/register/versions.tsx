import type { Version } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";
import { Notice } from "../../parts/notice.tsx";

/** The published versions, newest first. */
export function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const { texts, format } = useLocale();
  const words = texts.register;
  const columns: Column<Version>[] = [
    { header: words.number, cell: ({ number }) => format.number(number) },
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
