import { Group, Stack } from "@mantine/core";
import type { Page } from "../api/types.ts";
import { CsvLink } from "./csv-link.tsx";
import { DataTable, type Column } from "./data-table.tsx";
import { Loaded } from "./loaded.tsx";
import { Notice } from "./notice.tsx";
import { Pager } from "./pager.tsx";
import type { Paging } from "./paging.ts";
import { Status } from "./status.tsx";

/** A list that the API gives page by page, as a table with sorting and paging. */
export function List<T>(props: {
  readonly query: {
    readonly data: Page<T> | undefined;
    readonly error: Error | null;
    readonly isPlaceholderData: boolean;
    refetch(): unknown;
  };
  readonly paging: Paging;
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  /** What to say when nothing is in it. */
  readonly none: string;
  readonly rowKey: (row: T) => string;
  /** Where all of it is to be had as CSV. */
  readonly file?: string;
}) {
  const { query, paging, caption, columns, none, rowKey, file } = props;
  return (
    <Loaded query={query}>
      {({ results, next, total }) => {
        const isEmpty = results.length === 0 && paging.before === 0;
        return (
          <>
            <Status>{isEmpty && <Notice>{none}</Notice>}</Status>
            {!isEmpty && (
              <Stack gap="sm" aria-busy={query.isPlaceholderData}>
                <DataTable
                  caption={caption}
                  columns={columns}
                  rows={results}
                  rowKey={rowKey}
                  sorting={paging}
                />
                <Group justify="space-between" gap="sm">
                  <Pager
                    paging={paging}
                    shown={results.length}
                    total={total}
                    next={next}
                    busy={query.isPlaceholderData}
                  />
                  {file !== undefined && <CsvLink href={file} />}
                </Group>
              </Stack>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
