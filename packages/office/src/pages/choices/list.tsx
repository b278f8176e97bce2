import { Text, Title } from "@mantine/core";
import { csvOf, ofSite, useChoices } from "../../api/lists.ts";
import { useChoiceRates } from "../../api/queries.ts";
import type { ChoiceRow } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { useFilters, type Filters } from "../../parts/address.ts";
import type { Column } from "../../parts/data-table.tsx";
import { DayFilters, FilterFields, SelectFilter } from "../../parts/filter-fields.tsx";
import { Link } from "../../parts/link.tsx";
import { List } from "../../parts/list.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { usePaging } from "../../parts/paging.ts";
import { granted, howOf } from "./granted.ts";
import { languageWords } from "./keys.ts";
import { lastUtcDays } from "./period.ts";

const NAMES = ["how", "language", "version", "from", "to"] as const;

/** Every choice of a site, newest first, found by day, way, language and version of the banner. */
export function Choices({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const words = texts.choices;
  const filters = useFilters(NAMES);
  const paging = usePaging("-when", JSON.stringify(filters.settled));
  const asked = { ...paging, filter: filters.settled };
  const columns = useChoiceColumns(site);
  return (
    <>
      <div>
        <Title order={2} size="h3">
          {words.table}
        </Title>
        <Text c="dimmed" maw="80ch">
          {texts.filters.regionHelp}
        </Text>
      </div>
      <Narrow site={site} filters={filters} />
      <List
        query={useChoices(site, asked)}
        {...{ paging, columns }}
        rowKey={({ id }) => id}
        caption={words.table}
        none={filters.narrowed ? texts.lists.none : words.none}
        file={csvOf(ofSite(site, "choices"), asked)}
      />
    </>
  );
}

/** A year back: what a list of choices is looked through for. */
const DAYS = 365;

function Narrow(props: {
  readonly site: string;
  readonly filters: Filters<(typeof NAMES)[number]>;
}) {
  const { site, filters } = props;
  const { texts, format, language } = useLocale();
  const words = texts.choices;
  const { from, to } = lastUtcDays(DAYS, new Date());
  const { languages = [], banners = [] } = useChoiceRates(site, from, to).data ?? {};
  const versions = [...new Set(banners.map(({ version }) => version))];
  return (
    <FilterFields>
      <SelectFilter
        filters={filters}
        name="how"
        label={words.how}
        options={Object.entries(words.hows).map(([value, label]) => ({ value, label }))}
      />
      <SelectFilter
        filters={filters}
        name="language"
        label={words.language}
        options={languages.map(({ key }) => ({ value: key, label: languageWords(key, language) }))}
      />
      <SelectFilter
        filters={filters}
        name="version"
        label={words.version}
        options={versions.map((version) => ({
          value: String(version),
          label: texts.overview.version(format.number(version)),
        }))}
      />
      <DayFilters filters={filters} />
    </FilterFields>
  );
}

function useChoiceColumns(site: string): Column<ChoiceRow>[] {
  const { texts, format } = useLocale();
  const words = texts.choices;
  const base = `/sites/${encodeURIComponent(site)}/choices`;
  return [
    { header: words.when, sort: "when", cell: ({ at }) => format.moment(at) },
    { header: words.how, cell: ({ how }) => howOf(how, words) },
    { header: words.granted, cell: (row) => granted(row, words) },
    { header: words.version, cell: ({ version }) => format.number(version), numeric: true },
    { header: words.language, cell: ({ language }) => <Ltr>{language}</Ltr> },
    {
      header: words.receipt,
      cell: ({ id }) => (
        <Link to={`${base}/${encodeURIComponent(id)}`}>
          <Ltr>{id}</Ltr>
        </Link>
      ),
    },
  ];
}
