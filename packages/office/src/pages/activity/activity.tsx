import { Button, Group, SegmentedControl } from "@mantine/core";
import { csvOf, jsonOf, useList } from "../../api/lists.ts";
import { activityOf, useMe } from "../../api/queries.ts";
import type { ActivityEntry } from "../../api/types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { useAddress, useFilters } from "../../parts/address.ts";
import { CsvLink } from "../../parts/csv-link.tsx";
import { usePaging } from "../../parts/paging.ts";
import { Entries } from "./entries.tsx";
import { ActivityFilters, FILTERS } from "./filters.tsx";

/** Who did what on a site, or in the whole installation for those who administer it. */
export function ActivityPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const { get, set } = useAddress();
  const everywhere = get("of") === "installation";
  const filters = useFilters(FILTERS);
  const scope = everywhere ? undefined : site;
  const paging = usePaging("-when", JSON.stringify([scope, filters.settled]));
  const log = activityOf(scope);
  const asked = { ...paging, filter: filters.settled };
  const query = useList<ActivityEntry>(log, asked);

  function change(next: boolean) {
    set({ of: next ? "installation" : "", action: "" });
  }

  return (
    <Page title={texts.shell.activity} lead={texts.activity.lead}>
      {useMe().data?.role === "administrator" && (
        <Scope everywhere={everywhere} onChange={change} />
      )}
      <ActivityFilters scope={scope} filters={filters} />
      <Entries {...{ everywhere, query, paging }} narrowed={filters.narrowed} />
      <Group>
        <CsvLink href={csvOf(log, asked)} />
        <Button component="a" variant="default" href={jsonOf(log, asked)} download>
          {texts.activity.exportJson}
        </Button>
      </Group>
    </Page>
  );
}

function Scope(props: {
  readonly everywhere: boolean;
  readonly onChange: (everywhere: boolean) => void;
}) {
  const { everywhere, onChange } = props;
  const words = useLocale().texts.activity;
  return (
    <SegmentedControl
      aria-label={words.scope}
      value={everywhere ? "installation" : "site"}
      onChange={(value) => onChange(value === "installation")}
      data={[
        { value: "site", label: words.thisSite },
        { value: "installation", label: words.installation },
      ]}
      maw="26rem"
    />
  );
}
