import { BarChart } from "@mantine/charts";
import { Paper, Title } from "@mantine/core";
import { useLocale } from "../locale.tsx";

/** A kind of figure in a chart, with its colour. */
export interface Series {
  readonly name: string;
  readonly color: string;
}

/** One bar: its name, and a figure for each series. */
export interface Bar {
  readonly label: string;
  readonly values: Readonly<Record<string, number>>;
}

const BAR_PX = 38;
const MORE_PX = 70;
const DAYS_PX = 260;
const LABEL_PX = 120;
const LONG_WORD = 16;

/** A name that fits beside a bar; the table has it whole. */
function shortened(label: string): string {
  const short = (word: string) => (word.length > LONG_WORD ? `${word.slice(0, LONG_WORD)}…` : word);
  return label.split(" ").map(short).join(" ");
}

/**
 * Figures as bars: standing ones run through time, lying ones have a name each. What the picture shows
 * is read in a table beside it.
 */
export function Bars(props: {
  readonly title: string;
  readonly series: readonly Series[];
  readonly bars: readonly Bar[];
  readonly lying?: boolean;
}) {
  const { title, series, bars, lying = false } = props;
  const { format, rtl } = useLocale();
  const side = rtl ? "right" : "left";
  return (
    <Paper withBorder p="lg" component="section" aria-label={title}>
      <Title order={2} size="h4" mb="md">
        {title}
      </Title>
      <BarChart
        h={lying ? bars.length * BAR_PX + MORE_PX : DAYS_PX}
        role="img"
        aria-label={title}
        barChartProps={{ accessibilityLayer: false }}
        // The library lays out from left to right; the axes run the way the language is read.
        dir="ltr"
        data={bars.map(({ label, values }) => Object.assign({ label }, values))}
        dataKey="label"
        orientation={lying ? "vertical" : "horizontal"}
        type="stacked"
        withLegend={series.length > 1}
        // In the order of the series, not of the alphabet.
        legendProps={{ itemSorter: null }}
        series={series.map((one) => Object.assign({}, one))}
        valueFormatter={format.number}
        tickLine="none"
        gridAxis={lying ? "y" : "x"}
        xAxisProps={
          lying
            ? { reversed: rtl, allowDecimals: false }
            : { reversed: rtl, interval: "preserveStartEnd", minTickGap: 16 }
        }
        yAxisProps={
          lying
            ? {
                orientation: side,
                width: LABEL_PX,
                interval: 0,
                tickMargin: 8,
                tickFormatter: shortened,
              }
            : { orientation: side, allowDecimals: false, width: 48 }
        }
        maxBarWidth={24}
        barProps={{ isAnimationActive: false }}
        tooltipAnimationDuration={0}
      />
    </Paper>
  );
}
