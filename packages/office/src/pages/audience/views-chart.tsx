import { BarChart } from "@mantine/charts";
import { Paper, Title } from "@mantine/core";
import type { DayFigure } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";

/** Views per day as bars. Days below the threshold have no bar; the table below says so in words. */
export function ViewsChart({ days }: { readonly days: readonly DayFigure[] }) {
  const { texts, format, rtl } = useLocale();
  const name = texts.audience.views;
  const data = days.map(({ day, views }) => ({ day: format.shortDay(day), [name]: views }));
  return (
    <Paper withBorder p="lg" component="section" aria-label={texts.audience.perDay}>
      <Title order={2} size="h4" mb="md">
        {texts.audience.perDay}
      </Title>
      <BarChart
        h={260}
        // One picture: what it shows is read in the table below it.
        role="img"
        aria-label={texts.audience.perDay}
        barChartProps={{ accessibilityLayer: false }}
        // The library lays out from left to right; time runs the way the language is read.
        dir="ltr"
        data={data}
        dataKey="day"
        series={[{ name, color: "glass.6" }]}
        valueFormatter={format.number}
        tickLine="none"
        gridAxis="x"
        xAxisProps={{ reversed: rtl, interval: "preserveStartEnd", minTickGap: 16 }}
        yAxisProps={{ orientation: rtl ? "right" : "left", allowDecimals: false, width: 48 }}
        barProps={{ isAnimationActive: false }}
        tooltipAnimationDuration={0}
      />
    </Paper>
  );
}
