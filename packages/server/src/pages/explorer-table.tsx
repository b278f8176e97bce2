import type { VNode } from "preact";
import { PAGE_SIZE, type View, type ViewQuery } from "../explore/view.ts";
import { fill } from "../locales/texts.ts";
import { shown } from "./explorer-value.ts";
import type { PageContext } from "./page-context.ts";

/** The records of one page. Columns have the names that the API and the exports give them. */
export function ExplorerTable(props: {
  readonly page: PageContext;
  readonly view: View;
  readonly labelledBy: string;
}): VNode {
  const { page, view, labelledBy } = props;
  const { rows, columns } = view.records;
  const names = Object.keys(columns);
  if (rows.length === 0) return <p>{page.texts.explorer.nothing}</p>;
  return (
    <div class="wide" role="region" tabIndex={0} aria-labelledby={labelledBy}>
      <table class="records">
        <thead>
          <tr>
            {names.map((name) => (
              <th scope="col">
                <code dir="ltr">{name}</code>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {names.map((name) => (
                <td dir={columns[name] === "text" ? "auto" : undefined}>
                  {shown(row[name], columns[name], page)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The way to the other pages. */
export function ExplorerPages(props: {
  readonly page: PageContext;
  readonly query: ViewQuery;
  readonly total: number;
}): VNode | null {
  const { page, query, total } = props;
  const { explorer } = page.texts;
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages < 2) return null;
  const format = new Intl.NumberFormat(page.language);
  const words = fill(explorer.page, {
    page: format.format(query.page),
    pages: format.format(pages),
  });
  return (
    <nav class="pages" aria-label={words}>
      {query.page > 1 && (
        <a rel="prev" href={addressOf(query, query.page - 1)}>
          {explorer.previous}
        </a>
      )}
      <span>{words}</span>
      {query.page < pages && (
        <a rel="next" href={addressOf(query, query.page + 1)}>
          {explorer.next}
        </a>
      )}
    </nav>
  );
}

function addressOf(query: ViewQuery, page: number): string {
  const filters = Object.entries(query.filters).map(([name, value]) => [`f-${name}`, value]);
  const all = [
    ["dataset", query.dataset],
    ["q", query.search],
    ...filters,
    ["sort", query.sort],
    ["desc", query.descending ? "1" : ""],
    ["chart", query.chart],
    ["page", String(page)],
  ];
  return `/data?${new URLSearchParams(all.filter(([, value]) => value !== ""))}`;
}
