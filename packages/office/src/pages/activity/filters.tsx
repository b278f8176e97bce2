import { useActivityActions } from "../../api/queries.ts";
import { useLocale } from "../../locale.tsx";
import type { Filters } from "../../parts/address.ts";
import { DayFilters, FilterFields, SelectFilter, TextFilter } from "../../parts/filter-fields.tsx";
import { actionWords } from "./actions.ts";

/** What the activity log is narrowed down to. */
export const FILTERS = ["actor", "action", "from", "to"] as const;

/** Which entries to show: whose, which action, of which days. */
export function ActivityFilters(props: {
  readonly scope: string | undefined;
  readonly filters: Filters<(typeof FILTERS)[number]>;
}) {
  const { scope, filters } = props;
  const words = useLocale().texts.activity;
  const actions = useActivityActions(scope).data?.results ?? [];
  return (
    <FilterFields>
      <TextFilter
        filters={filters}
        name="actor"
        label={words.actor}
        description={words.actorHelp}
      />
      <SelectFilter
        filters={filters}
        name="action"
        label={words.action}
        all={words.allActions}
        options={actions.map((code) => ({ value: code, label: actionWords(code, words) }))}
      />
      <DayFilters filters={filters} />
    </FilterFields>
  );
}
