import "@mantine/charts/styles.css";
import { SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import { useAudience } from "../../api/queries.ts";
import type { Audience, PageFigure } from "../../api/types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Card } from "../../parts/card.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";
import { Figure } from "../../parts/figure.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Notice } from "../../parts/notice.tsx";
import { lastDays } from "./period.ts";
import { ViewsChart } from "./views-chart.tsx";

const PERIODS = [7, 30, 90] as const;
/** The key under which the API sums what is below the threshold. */
const OTHER = "(other)";

/** How often pages were viewed. */
export function AudiencePage({ site }: { readonly site: string }) {
  const { texts, format } = useLocale();
  const [days, setDays] = useState(30);
  const { from, to } = lastDays(days, new Date());
  return (
    <Page title={texts.shell.audience} lead={texts.audience.lead}>
      <SegmentedControl
        aria-label={texts.audience.period}
        value={String(days)}
        onChange={(value) => setDays(Number(value))}
        data={PERIODS.map((period) => ({
          value: String(period),
          label: texts.audience.days(format.number(period)),
        }))}
        maw="24rem"
      />
      <Loaded query={useAudience(site, from, to)}>
        {(audience) => <Figures audience={audience} />}
      </Loaded>
    </Page>
  );
}

function Figures({ audience }: { readonly audience: Audience }) {
  const { texts, format } = useLocale();
  const { total, days, threshold, round } = audience;
  return (
    <>
      <Text c="dimmed" size="sm" maw="80ch">
        {texts.figures.folded(format.number(threshold), format.number(round))}
      </Text>
      <Card title={texts.audience.total} value={<Figure value={total} />} />
      <ViewsChart days={days} />
      <DataTable
        caption={texts.audience.perDayTable}
        height={340}
        columns={[
          { header: texts.audience.day, cell: ({ day }) => format.day(day) },
          {
            header: texts.audience.views,
            cell: ({ views }) => <Figure value={views} />,
            numeric: true,
          },
        ]}
        rows={days.toReversed()}
        rowKey={({ day }) => day}
      />
      <TopPages pages={audience.pages} />
    </>
  );
}

function TopPages({ pages }: { readonly pages: readonly PageFigure[] }) {
  const { texts } = useLocale();
  const words = texts.audience;
  const columns: Column<PageFigure>[] = [
    { header: words.path, cell: ({ path }) => (path === OTHER ? words.other : <Ltr>{path}</Ltr>) },
    { header: words.views, cell: ({ views }) => <Figure value={views} />, numeric: true },
  ];
  if (pages.length === 0) return <Notice>{words.none}</Notice>;
  return (
    <DataTable caption={words.pages} columns={columns} rows={pages} rowKey={({ path }) => path} />
  );
}
