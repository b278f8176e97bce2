import "@mantine/charts/styles.css";
import { Text } from "@mantine/core";
import { useState } from "react";
import { useAudience } from "../../api/queries.ts";
import type { Audience } from "../../api/types.ts";
import type { RatesTexts } from "../../locales/evidence/texts.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Bars } from "../../parts/bars.tsx";
import { Card } from "../../parts/card.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { Figure } from "../../parts/figure.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { PeriodPicker } from "../../parts/period-picker.tsx";
import { countryName } from "../choices/keys.ts";
import { lastDays } from "./period.ts";
import { Ranking } from "./ranking.tsx";

/** The key under which the API sums what is below the threshold. */
const OTHER = "(other)";
/** The key of views that no other site led to. */
const DIRECT = "(direct)";

/** How often pages were viewed. */
export function AudiencePage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const [days, setDays] = useState(30);
  const { from, to } = lastDays(days, new Date());
  return (
    <Page title={texts.shell.audience} lead={texts.audience.lead}>
      <PeriodPicker days={days} onChange={setDays} />
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
      <Bars
        title={texts.audience.perDay}
        series={[{ name: texts.audience.views, color: "var(--jar-views)" }]}
        bars={days.map(({ day, views }) => ({
          label: format.shortDay(day),
          values: { [texts.audience.views]: views },
        }))}
      />
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
      <Breakdowns audience={audience} />
    </>
  );
}

/** Pages, referring sites, countries and devices, each as a chart with its table. */
function Breakdowns({ audience }: { readonly audience: Audience }) {
  const { texts, language } = useLocale();
  const words = texts.rates;
  const other = (name: string, key: string) => (key === OTHER ? name : undefined);
  return (
    <>
      <Ranking
        title={texts.audience.pages}
        header={texts.audience.path}
        lines={audience.pages.map(({ path, views }) => ({
          key: path,
          label: other(texts.audience.other, path) ?? path,
          views,
        }))}
      />
      <Ranking
        title={words.referrers}
        header={words.referrer}
        lines={audience.referrers.map(({ key, views }) => ({
          key,
          label: other(words.other, key) ?? (key === DIRECT ? words.direct : key),
          views,
        }))}
      />
      <Ranking
        title={words.countries}
        header={words.country}
        lines={audience.countries.map(({ key, views }) => ({
          key,
          label:
            other(words.other, key) ??
            (key === "" ? words.unknownRegion : countryName(key, language)),
          views,
        }))}
      />
      <Ranking
        title={words.devices}
        header={words.device}
        lines={audience.devices.map(({ key, views }) => ({
          key,
          label: other(words.other, key) ?? deviceWords(key, words),
          views,
        }))}
      />
    </>
  );
}

/** A class of device in words; one that is newer than this page is shown as it is. */
function deviceWords(device: string, words: RatesTexts): string {
  const known: Readonly<Partial<Record<string, string>>> = words.deviceNames;
  return Object.hasOwn(known, device) ? (known[device] ?? device) : device;
}
