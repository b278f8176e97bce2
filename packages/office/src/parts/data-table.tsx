import { Table } from "@mantine/core";
import type { ReactNode } from "react";
import { useLocale } from "../locale.tsx";
import classes from "./data-table.module.css";
import { SortHeader, type Sorting } from "./sort-header.tsx";

/** A column of a {@link DataTable}. */
export interface Column<T> {
  readonly header: string;
  readonly cell: (row: T) => ReactNode;
  /** Figures are set to the end of the cell, digits below digits. */
  readonly numeric?: boolean;
  /** The API's word for sorting by this column; without one it cannot be sorted by. */
  readonly sort?: string;
  /** The header is there for who cannot see the table: of a column of buttons. */
  readonly hiddenHeader?: boolean;
}

/**
 * A table with a caption. Where it is wider than the page it scrolls by itself, also from the
 * keyboard; `height` (CSS) makes it scroll down too, under a header that stays. With `sorting` the
 * columns that have a word for it are sorted from their headers.
 */
export function DataTable<T>(props: {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly height?: number;
  readonly sorting?: Sorting;
}) {
  const { caption, columns, rows, rowKey, height, sorting } = props;
  const { texts } = useLocale();
  return (
    <section
      className={classes["scroller"]}
      aria-label={`${caption}: ${texts.state.tableScrolls}`}
      // Only a focusable region can be scrolled from the keyboard (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...(height === undefined ? {} : { style: { maxHeight: height } })}
    >
      <Table verticalSpacing="xs" captionSide="top" stickyHeader={height !== undefined}>
        <Table.Caption className={classes["caption"] ?? ""}>{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <SortHeader key={column.header} {...column} sorting={sorting} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={rowKey(row)}>
              {columns.map(({ header, cell, numeric }) => (
                <Table.Td key={header} data-numeric={numeric}>
                  {cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
