import { useLocale } from "../../locale.tsx";
import { Bars } from "../../parts/bars.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { Figure } from "../../parts/figure.tsx";
import { Notice } from "../../parts/notice.tsx";

/** Views of one page, site, country or device. */
export interface RankingLine {
  readonly key: string;
  readonly label: string;
  readonly views: number;
}

const MOST_BARS = 10;

/** What was viewed most, as a chart and as a table. */
export function Ranking(props: {
  readonly title: string;
  readonly header: string;
  readonly lines: readonly RankingLine[];
}) {
  const { title, header, lines } = props;
  const { texts } = useLocale();
  const { views, none } = texts.audience;
  if (lines.length === 0)
    return (
      <Notice>
        {title}: {none}
      </Notice>
    );
  return (
    <>
      <Bars
        title={title}
        series={[{ name: views, color: "var(--jar-views)" }]}
        bars={lines.slice(0, MOST_BARS).map((line) => ({
          label: line.label,
          values: { [views]: line.views },
        }))}
        lying
      />
      <DataTable
        caption={texts.rates.asTable(title)}
        columns={[
          { header, cell: ({ label }) => <bdi>{label}</bdi> },
          { header: views, cell: (line) => <Figure value={line.views} />, numeric: true },
        ]}
        rows={lines}
        rowKey={({ key }) => key}
      />
    </>
  );
}
