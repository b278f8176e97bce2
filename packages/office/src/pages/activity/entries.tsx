import type { ActivityEntry } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Notice } from "../../parts/notice.tsx";
import { actionWords } from "./actions.ts";

/** Entries of the log as a table; of the whole installation with the site of each. */
export function Entries(props: {
  readonly rows: readonly ActivityEntry[];
  readonly everywhere: boolean;
}) {
  const { rows, everywhere } = props;
  const { texts, format } = useLocale();
  const words = texts.activity;
  const site: Column<ActivityEntry> = {
    header: words.site,
    cell: (entry) => <Ltr>{entry.site}</Ltr>,
  };
  const columns: Column<ActivityEntry>[] = [
    { header: words.when, cell: ({ at }) => format.moment(at) },
    { header: words.who, cell: ({ actor }) => <Ltr>{actor}</Ltr> },
    { header: words.what, cell: ({ action }) => actionWords(action, words) },
    { header: words.subject, cell: ({ subject }) => <Ltr>{subject}</Ltr> },
    ...(everywhere ? [site] : []),
    { header: words.address, cell: ({ address }) => <Ltr>{address}</Ltr> },
  ];
  if (rows.length === 0) return <Notice>{words.none}</Notice>;
  return <DataTable caption={words.table} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
