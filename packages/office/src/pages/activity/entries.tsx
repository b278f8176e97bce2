import type { UseQueryResult } from "@tanstack/react-query";
import type { ActivityEntry, Page } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import type { Column } from "../../parts/data-table.tsx";
import { List } from "../../parts/list.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import type { Paging } from "../../parts/paging.ts";
import { actionWords } from "./actions.ts";

/** Entries of the log as a table; of the whole installation with the site of each. */
export function Entries(props: {
  readonly query: UseQueryResult<Page<ActivityEntry>>;
  readonly paging: Paging;
  readonly everywhere: boolean;
  /** Whether some entries are left out. */
  readonly narrowed: boolean;
}) {
  const { query, paging, everywhere, narrowed } = props;
  const { texts, format } = useLocale();
  const words = texts.activity;
  const site: Column<ActivityEntry> = {
    header: words.site,
    cell: (entry) => <Ltr>{entry.site}</Ltr>,
  };
  const columns: Column<ActivityEntry>[] = [
    { header: words.when, sort: "when", cell: ({ at }) => format.moment(at) },
    { header: words.who, cell: ({ actor }) => <Ltr>{actor}</Ltr> },
    { header: words.what, cell: ({ action }) => actionWords(action, words) },
    { header: words.subject, cell: ({ subject }) => <Ltr>{subject}</Ltr> },
    ...(everywhere ? [site] : []),
    { header: words.address, cell: ({ address }) => <Ltr>{address}</Ltr> },
  ];
  const none = narrowed ? words.none : texts.filters.nothingYet;
  return (
    <List {...{ query, paging, columns, none }} caption={words.table} rowKey={({ id }) => id} />
  );
}
