import { Title } from "@mantine/core";
import { csvOf, ofSite, useVersions } from "../../api/lists.ts";
import type { Version } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { useFilters } from "../../parts/address.ts";
import type { Column } from "../../parts/data-table.tsx";
import { DayFilters, FilterFields, SelectFilter, TextFilter } from "../../parts/filter-fields.tsx";
import { Link } from "../../parts/link.tsx";
import { List } from "../../parts/list.tsx";
import { usePaging } from "../../parts/paging.ts";

/** The published versions of a site, newest first; each leads to what it said. */
export function Versions({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const words = texts.register;
  const filters = useFilters(["by", "material", "from", "to"]);
  const paging = usePaging("-number", JSON.stringify(filters.settled));
  const asked = { ...paging, filter: filters.settled };
  const columns = useVersionColumns(site);
  return (
    <>
      <Title order={2} size="h4">
        {words.versions}
      </Title>
      <FilterFields>
        <TextFilter filters={filters} name="by" label={words.by} />
        <SelectFilter
          filters={filters}
          name="material"
          label={words.effect}
          options={[
            { value: "true", label: words.material },
            { value: "false", label: words.minor },
          ]}
        />
        <DayFilters filters={filters} />
      </FilterFields>
      <List
        query={useVersions(site, asked)}
        {...{ paging, columns }}
        rowKey={({ number }) => String(number)}
        caption={words.versions}
        none={filters.narrowed ? texts.lists.none : words.noVersions}
        file={csvOf(ofSite(site, "versions"), asked)}
      />
    </>
  );
}

function useVersionColumns(site: string): Column<Version>[] {
  const { texts, format } = useLocale();
  const words = texts.register;
  const base = `/sites/${encodeURIComponent(site)}/register/versions`;
  return [
    {
      header: words.number,
      sort: "number",
      cell: ({ number }) => (
        <Link to={`${base}/${number}`}>{texts.overview.version(format.number(number))}</Link>
      ),
    },
    { header: words.when, cell: ({ publishedAt }) => format.moment(publishedAt) },
    { header: words.by, cell: ({ by }) => <bdi>{by}</bdi> },
    { header: words.note, cell: ({ note }) => <bdi>{note}</bdi> },
    { header: words.effect, cell: ({ material }) => (material ? words.material : words.minor) },
  ];
}
