import { Text } from "@mantine/core";
import type { Counts } from "../../api/rates-types.ts";
import { useLocale } from "../../locale.tsx";
import { Bars, type Bar } from "../../parts/bars.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";

/** The ways to decide, in the order in which their colours lie against each other. */
const HOWS = ["accept-all", "custom", "reject-all", "withdraw"] as const;

const MOST_BARS = 12;

/** Choices of one day, region, language or banner. */
export interface Line {
  readonly key: string;
  readonly label: string;
  /** For the axis of a chart, where it is narrower. */
  readonly short?: string;
  readonly counts: Counts;
}

const totalOf = (counts: Counts) =>
  Object.values(counts).reduce<number>((sum, count = 0) => sum + count, 0);

/** Choices as a chart, and as a table with the share of each way to decide. */
export function Breakdown(props: {
  readonly title: string;
  readonly header: string;
  readonly lines: readonly Line[];
  readonly note?: string;
  readonly lying?: boolean;
  /** The sum of all lines, for a line of its own. */
  readonly all?: Counts;
}) {
  const { title, header, lines, note, lying = false, all } = props;
  const { texts } = useLocale();
  const names = texts.choices.hows;
  const bars = lines.map(({ label, short = label, counts }): Bar => ({
    label: short,
    values: Object.fromEntries(HOWS.map((how) => [names[how], counts[how] ?? 0])),
  }));
  const sum: Line[] = all ? [{ key: "", label: texts.rates.all, counts: all }] : [];
  return (
    <>
      <Bars
        title={title}
        series={HOWS.map((how) => ({ name: names[how], color: `var(--jar-${how})` }))}
        bars={lying ? bars.slice(0, MOST_BARS) : bars}
        lying={lying}
      />
      {note !== undefined && (
        <Text c="dimmed" size="sm">
          {note}
        </Text>
      )}
      <Table
        title={texts.rates.asTable(title)}
        header={header}
        lines={[...sum, ...(lying ? lines : lines.toReversed())]}
      />
    </>
  );
}

function Table(props: {
  readonly title: string;
  readonly header: string;
  readonly lines: readonly Line[];
}) {
  const { title, header, lines } = props;
  const { texts, format, language } = useLocale();
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const share = (count: number, total: number) =>
    count === 0 ? format.number(0) : `${format.number(count)} (${percent.format(count / total)})`;
  const columns: Column<Line>[] = [
    { header, cell: ({ label }) => <bdi>{label}</bdi> },
    ...HOWS.map((how) => ({
      header: texts.choices.hows[how],
      cell: ({ counts }: Line) => share(counts[how] ?? 0, totalOf(counts)),
      numeric: true,
    })),
    {
      header: texts.rates.all,
      cell: ({ counts }) => format.number(totalOf(counts)),
      numeric: true,
    },
  ];
  return (
    <DataTable
      caption={title}
      height={340}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
    />
  );
}
