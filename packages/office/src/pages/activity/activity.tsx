import { Button, Group, SegmentedControl } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { activityCsv, useActivity, useMe } from "../../api/queries.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Entries } from "./entries.tsx";
import { Filters } from "./filters.tsx";

const PAUSE_MS = 300;

/** Who did what on a site, or in the whole installation for those who administer it. */
export function ActivityPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const [everywhere, setEverywhere] = useState(false);
  const [actor, setActor] = useState("");
  const [action, setAction] = useState("");
  const [settled] = useDebouncedValue(actor.trim(), PAUSE_MS);
  const scope = everywhere ? undefined : site;
  const filter = { site: scope, actor: settled, action };
  const query = useActivity(filter);

  function change(next: boolean) {
    setEverywhere(next);
    setAction("");
  }

  return (
    <Page title={texts.shell.activity} lead={texts.activity.lead}>
      {useMe().data?.role === "administrator" && (
        <Scope everywhere={everywhere} onChange={change} />
      )}
      <Filters scope={scope} {...{ actor, setActor, action, setAction }} />
      <Loaded query={query}>
        {({ pages }) => (
          <Entries everywhere={everywhere} rows={pages.flatMap((page) => page.results)} />
        )}
      </Loaded>
      <Group>
        {query.hasNextPage && (
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {texts.state.more}
          </Button>
        )}
        <Button component="a" variant="default" href={activityCsv(filter)} download>
          {texts.activity.export}
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
