import type { VNode } from "preact";
import { CATALOG } from "../explore/catalog.ts";
import { EXPORT_FORMATS } from "../explore/exports.ts";
import type { View, ViewQuery } from "../explore/view.ts";
import { fill, type Texts } from "../locales/texts.ts";
import { ExplorerChart } from "./explorer-chart.tsx";
import { ExplorerForm } from "./explorer-form.tsx";
import { ExplorerPages, ExplorerTable } from "./explorer-table.tsx";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** What the data explorer shows. */
export interface ExplorerProps {
  readonly page: PageContext;
  readonly query: ViewQuery;
  readonly view: View;
}

/** The data explorer: a dataset as table and chart, narrowed down by a plain form. */
export function Explorer({ page, query, view }: ExplorerProps): VNode {
  const { explorer } = page.texts;
  const title = datasetTitle(page.texts, query.dataset);
  return (
    <Layout page={page} title={`${explorer.title}: ${title}`} description={explorer.lead}>
      <h1>{explorer.title}</h1>
      <p class="lead">{explorer.lead}</p>
      <Datasets page={page} current={query.dataset} />
      <h2 id="dataset">{title}</h2>
      <ExplorerForm page={page} query={query} view={view} />
      <p role="status">
        {fill(explorer.records, {
          count: new Intl.NumberFormat(page.language).format(view.records.total),
        })}
      </p>
      <ExplorerTable page={page} view={view} labelledBy="dataset" />
      <ExplorerPages page={page} query={query} total={view.records.total} />
      <ExplorerChart page={page} view={view} />
      <Downloads page={page} query={query} view={view} />
    </Layout>
  );
}

/** The name of a dataset in the words of the page. */
function datasetTitle({ explorer, home }: Texts, id: string): string {
  const titles: Readonly<Record<string, string>> = {
    services: home.services,
    items: home.items,
    providers: home.providers,
    versions: explorer.versions,
    audits: explorer.audits,
    findings: explorer.findings,
    audience: explorer.audience,
    pages: explorer.pages,
  };
  return titles[id] ?? id;
}

function Datasets({ page, current }: { page: PageContext; current: string }): VNode {
  return (
    <nav class="datasets" aria-label={page.texts.explorer.dataset}>
      <ul>
        {CATALOG.map(({ dataset: { name } }) => (
          <li>
            <a href={`/data?dataset=${name}`} aria-current={name === current ? "page" : undefined}>
              {datasetTitle(page.texts, name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Downloads({ page, query, view }: ExplorerProps): VNode {
  const { explorer } = page.texts;
  const address = `/api/explore/v2.1/catalog/datasets/${query.dataset}/exports`;
  const parameters = new URLSearchParams([...view.parameters, ["lang", page.language]]);
  return (
    <section class="downloads" aria-labelledby="download">
      <h2 id="download">{explorer.download}</h2>
      <ul>
        {EXPORT_FORMATS.map((format) => (
          <li>
            <a class="button" href={`${address}/${format}?${parameters}`} download>
              {format.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
