import type { VNode } from "preact";
import type { View, ViewQuery } from "../explore/view.ts";
import { shown } from "./explorer-value.ts";
import type { PageContext } from "./page-context.ts";

/** What the form narrows down. */
export interface ExplorerFormProps {
  readonly page: PageContext;
  readonly query: ViewQuery;
  readonly view: View;
}

/** Search, filters, order and chart, as one form that is sent with GET. */
export function ExplorerForm({ page, query, view }: ExplorerFormProps): VNode {
  const { explorer } = page.texts;
  const { dataset, columns } = view.entry;
  const named = (name: string) => ({ value: name, label: name });
  return (
    <form class="explorer" method="get" action="/data">
      <input type="hidden" name="dataset" value={dataset.name} />
      <div class="field">
        <label for="q">{explorer.search}</label>
        <input id="q" name="q" type="search" value={query.search} maxLength={200} />
      </div>
      {view.facets.map(({ name, values }) => (
        <Choice
          id={`f-${name}`}
          label={<code dir="ltr">{name}</code>}
          none={explorer.all}
          value={query.filters[name] ?? ""}
          options={values.map((value) => ({ value, label: labelOf(page, view, name, value) }))}
        />
      ))}
      <Choice
        id="sort"
        label={explorer.sortBy}
        none="–"
        value={query.sort}
        options={Object.keys(columns).map(named)}
      />
      {dataset.facets.length > 0 && (
        <Choice
          id="chart"
          label={explorer.countBy}
          none="–"
          value={query.chart}
          options={dataset.facets.map(named)}
        />
      )}
      <label class="check">
        <input type="checkbox" name="desc" value="1" checked={query.descending} />
        {explorer.descending}
      </label>
      <div class="buttons">
        <button type="submit">{explorer.show}</button>
        <a href={`/data?dataset=${dataset.name}`}>{explorer.reset}</a>
      </div>
    </form>
  );
}

/** A facet's value in words, where it is yes or no. */
function labelOf(page: PageContext, { entry }: View, name: string, value: string): string {
  const isBoolean = entry.columns[name] === "boolean";
  return isBoolean ? shown(value === "true", "boolean", page) : value;
}

function Choice(props: {
  readonly id: string;
  readonly label: VNode | string;
  /** What choosing nothing is called. */
  readonly none: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}): VNode {
  const { id, label, none, value, options } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={id}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
