import { csvOf, ofSite, useAudits } from "../../api/lists.ts";
import type { AuditSummary } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { useFilters } from "../../parts/address.ts";
import type { Column } from "../../parts/data-table.tsx";
import { DayFilters, FilterFields, SelectFilter, TextFilter } from "../../parts/filter-fields.tsx";
import { Link } from "../../parts/link.tsx";
import { List } from "../../parts/list.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { usePaging } from "../../parts/paging.ts";
import { Verdict } from "../../parts/verdict.tsx";
import { profileWords } from "./words.ts";

/** The stored audits of a site, newest first, found by outcome, day and who asked for them. */
export function Audits({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const filters = useFilters(["outcome", "by", "from", "to"]);
  const paging = usePaging("-when", JSON.stringify(filters.settled));
  const asked = { ...paging, filter: filters.settled };
  const columns = useAuditColumns(site);
  return (
    <>
      <FilterFields>
        <SelectFilter
          filters={filters}
          name="outcome"
          label={texts.audits.findings}
          options={[
            { value: "findings", label: texts.filters.withFindings },
            { value: "blocking", label: texts.filters.withBlocking },
            { value: "clean", label: texts.audits.clean },
          ]}
        />
        <TextFilter filters={filters} name="by" label={texts.filters.askedBy} />
        <DayFilters filters={filters} />
      </FilterFields>
      <List
        query={useAudits(site, asked)}
        {...{ paging, columns }}
        rowKey={({ id }) => id}
        caption={texts.audits.table}
        none={filters.narrowed ? texts.lists.none : texts.auditing.none}
        file={csvOf(ofSite(site, "audits"), asked)}
      />
    </>
  );
}

function useAuditColumns(site: string): Column<AuditSummary>[] {
  const { texts, format } = useLocale();
  const words = texts.audits;
  const base = `/sites/${encodeURIComponent(site)}/audits`;
  return [
    {
      header: words.when,
      sort: "when",
      cell: ({ id, at }) => (
        <Link to={`${base}/${encodeURIComponent(id)}`}>{format.moment(at)}</Link>
      ),
    },
    { header: words.findings, sort: "findings", cell: (row) => <Outcome {...row} /> },
    {
      header: texts.auditing.profile,
      cell: ({ profile }) => profileWords(profile, texts.auditing),
    },
    {
      header: texts.choices.version,
      cell: ({ version }) => (version === undefined ? "–" : format.number(version)),
      numeric: true,
    },
    { header: words.address, cell: ({ url }) => <Ltr>{url}</Ltr> },
    {
      header: texts.filters.askedBy,
      cell: ({ askedBy }) => (askedBy === "" ? "–" : <Ltr>{askedBy}</Ltr>),
    },
  ];
}

function Outcome({ findings, blocking }: AuditSummary) {
  const { texts } = useLocale();
  if (findings === 0) return <Verdict tone="good">{texts.audits.clean}</Verdict>;
  const words = [texts.overview.findings(findings)];
  if (blocking > 0) words.push(texts.overview.blocking(blocking));
  return <Verdict tone={blocking > 0 ? "bad" : "mild"}>{words.join(" · ")}</Verdict>;
}
