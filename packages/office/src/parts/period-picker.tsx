import { SegmentedControl } from "@mantine/core";
import { useLocale } from "../locale.tsx";

const PERIODS = [7, 30, 90] as const;

/** Chooses how many days a page looks back. */
export function PeriodPicker(props: {
  readonly days: number;
  readonly onChange: (days: number) => void;
}) {
  const { days, onChange } = props;
  const { texts, format } = useLocale();
  return (
    <SegmentedControl
      aria-label={texts.audience.period}
      value={String(days)}
      onChange={(value) => onChange(Number(value))}
      data={PERIODS.map((period) => ({
        value: String(period),
        label: texts.audience.days(format.number(period)),
      }))}
      maw="24rem"
    />
  );
}
