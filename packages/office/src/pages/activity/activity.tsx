import { Button, Group, SegmentedControl } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { activityFile, useActivity, useMe, type ActivityFilter } from "../../api/queries.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { usePaging } from "../../parts/paging.ts";
import { Entries } from "./entries.tsx";
import { Filters, NO_FILTER } from "./filters.tsx";

const PAUSE_MS = 300;

/** Who did what on a site, or in the whole installation for those who administer it. */
export function ActivityPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const [everywhere, setEverywhere] = useState(false);
  const [filter, setFilter] = useState(NO_FILTER);
  const [actor] = useDebouncedValue(filter.actor.trim(), PAUSE_MS);
  const scope = everywhere ? undefined : site;
  const paging = usePaging("-when", JSON.stringify([scope, { ...filter, actor }]));
  const wanted: ActivityFilter = { ...filter, site: scope, actor, sort: paging.sort };
  const query = useActivity(wanted, paging.cursor);

  function change(next: boolean) {
    setEverywhere(next);
    setFilter({ ...filter, action: "" });
  }

  return (
    <Page title={texts.shell.activity} lead={texts.activity.lead}>
      {useMe().data?.role === "administrator" && (
        <Scope everywhere={everywhere} onChange={change} />
      )}
      <Filters scope={scope} filter={filter} onChange={setFilter} />
      <Entries everywhere={everywhere} query={query} paging={paging} />
      <Group>
        <Button component="a" variant="default" href={activityFile(wanted, "csv")} download>
          {texts.activity.export}
        </Button>
        <Button component="a" variant="default" href={activityFile(wanted, "json")} download>
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
