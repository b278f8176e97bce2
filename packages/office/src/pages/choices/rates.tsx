import "@mantine/charts/styles.css";
import { Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useChoiceRates } from "../../api/queries.ts";
import type { ChoiceRates } from "../../api/rates-types.ts";
import { useLocale } from "../../locale.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Notice } from "../../parts/notice.tsx";
import { PeriodPicker } from "../../parts/period-picker.tsx";
import { Breakdown, type Line } from "./breakdown.tsx";
import { bannerWords, languageWords, regionWords } from "./keys.ts";
import { lastUtcDays } from "./period.ts";

/** How visitors decided: by day, region, language and banner. */
export function Rates({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const [days, setDays] = useState(30);
  const { from, to } = lastUtcDays(days, new Date());
  return (
    <Stack gap="lg" component="section" aria-label={texts.rates.rates}>
      <div>
        <Title order={2} size="h3">
          {texts.rates.rates}
        </Title>
        <Text c="dimmed" maw="80ch">
          {texts.rates.counted}
        </Text>
      </div>
      <PeriodPicker days={days} onChange={setDays} />
      <Loaded query={useChoiceRates(site, from, to)}>{(rates) => <Charts rates={rates} />}</Loaded>
    </Stack>
  );
}

function Charts({ rates }: { readonly rates: ChoiceRates }) {
  const { texts, format, language } = useLocale();
  const words = texts.rates;
  const { days, regions, languages, banners, counts, threshold } = rates;
  if (Object.keys(counts).length === 0) return <Notice>{words.none}</Notice>;
  const regionLines = regions.map(({ key, counts: own }): Line => ({
    key,
    label: regionWords(key, words, language),
    counts: own,
  }));
  return (
    <>
      <Breakdown
        title={words.byDay}
        header={words.day}
        lines={days.map(({ key, counts: own }) => ({
          key,
          label: format.day(key),
          short: format.shortDay(key),
          counts: own,
        }))}
        all={counts}
      />
      <Breakdown
        title={words.byRegion}
        header={words.region}
        note={words.folded(format.number(threshold))}
        lines={regionLines}
        lying
      />
      <Breakdown
        title={words.byLanguage}
        header={words.language}
        lines={languages.map(({ key, counts: own }) => ({
          key,
          label: languageWords(key, language),
          counts: own,
        }))}
        lying
      />
      <Breakdown
        title={words.byBanner}
        header={words.banner}
        lines={banners.map((banner) => ({
          key: `${banner.version} ${banner.hash}`,
          label: bannerWords(banner, words, format),
          counts: banner.counts,
        }))}
        lying
      />
    </>
  );
}
