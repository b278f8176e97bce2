import { Table, UnstyledButton, VisuallyHidden } from "@mantine/core";
import classes from "./data-table.module.css";

/** How a list is sorted: the API's word of a column, with a minus for the other way round. */
export interface Sorting {
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

/** The way a column is sorted, as `aria-sort` says it; undefined while another one is. */
function directionOf(sort: string, column: string): "ascending" | "descending" | undefined {
  if (sort === column) return "ascending";
  return sort === `-${column}` ? "descending" : undefined;
}

/** The head of a column; pressed, the list is sorted by it, pressed again the other way round. */
export function SortHeader(props: {
  readonly header: string;
  readonly numeric?: boolean;
  readonly hiddenHeader?: boolean;
  readonly sort?: string;
  readonly sorting: Sorting | undefined;
}) {
  const { header, numeric, hiddenHeader, sort, sorting } = props;
  if (sort === undefined || !sorting)
    return (
      <Table.Th scope="col" data-numeric={numeric}>
        {hiddenHeader === true ? <VisuallyHidden>{header}</VisuallyHidden> : header}
      </Table.Th>
    );
  const direction = directionOf(sorting.sort, sort);
  const next = direction === "ascending" ? `-${sort}` : sort;
  return (
    <Table.Th scope="col" data-numeric={numeric} aria-sort={direction ?? "none"}>
      <UnstyledButton
        className={classes["sort"] ?? ""}
        data-direction={direction}
        onClick={() => sorting.onSort(next)}
      >
        {header}
      </UnstyledButton>
    </Table.Th>
  );
}
