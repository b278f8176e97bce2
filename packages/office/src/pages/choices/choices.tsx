import { Button, Group } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useChoices } from "../../api/queries.ts";
import type { ChoiceRow } from "../../api/types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";
import { Link } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Loading } from "../../parts/loading.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Notice } from "../../parts/notice.tsx";
import { granted, howOf } from "./granted.ts";
import { LookUp } from "./look-up.tsx";

// The chart library is the heaviest part of the office: the list does not wait for it.
const Rates = lazy(async () => ({ default: (await import("./rates.tsx")).Rates }));

/** What visitors decided, newest first, in numbers, and the way to any receipt. */
export function ChoicesPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const query = useChoices(site);
  return (
    <Page title={texts.shell.choices} lead={texts.choices.lead}>
      <LookUp site={site} />
      <Suspense fallback={<Loading />}>
        <Rates site={site} />
      </Suspense>
      <Loaded query={query}>
        {({ pages }) => <Choices site={site} rows={pages.flatMap((page) => page.results)} />}
      </Loaded>
      {query.hasNextPage && (
        <Group>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {texts.state.more}
          </Button>
        </Group>
      )}
    </Page>
  );
}

function Choices({ site, rows }: { readonly site: string; readonly rows: readonly ChoiceRow[] }) {
  const { texts, format } = useLocale();
  const words = texts.choices;
  const columns: Column<ChoiceRow>[] = [
    { header: words.when, cell: ({ at }) => format.moment(at) },
    { header: words.how, cell: ({ how }) => howOf(how, words) },
    { header: words.granted, cell: (row) => granted(row, words) },
    { header: words.version, cell: ({ version }) => format.number(version), numeric: true },
    { header: words.language, cell: ({ language }) => <Ltr>{language}</Ltr> },
    { header: words.receipt, cell: ({ id }) => <ReceiptLink site={site} id={id} /> },
  ];
  if (rows.length === 0) return <Notice>{words.none}</Notice>;
  return <DataTable caption={words.table} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function ReceiptLink({ site, id }: { readonly site: string; readonly id: string }) {
  return (
    <Link to={`/sites/${encodeURIComponent(site)}/choices/${encodeURIComponent(id)}`}>
      <Ltr>{id}</Ltr>
    </Link>
  );
}
