import { Button } from "@mantine/core";
import { useState } from "react";
import { useKeys, useRevokeKey } from "../../api/administration.ts";
import type { KeyEntry, NewKey } from "../../api/administration-types.ts";
import { csvOf, ofSite } from "../../api/lists.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { useFilters } from "../../parts/address.ts";
import { Ask } from "../../parts/ask.tsx";
import { Done } from "../../parts/done.tsx";
import { FilterFields, TextFilter } from "../../parts/filter-fields.tsx";
import { List } from "../../parts/list.tsx";
import { usePaging } from "../../parts/paging.ts";
import { useKeyColumns } from "./columns.tsx";
import { KeyForm } from "./key-form.tsx";
import { ShownOnce } from "./shown-once.tsx";

/** The keys with which programs read a site's data. */
export function KeysPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const words = texts.keys;
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<NewKey>();
  const [revoking, setRevoking] = useState<KeyEntry>();
  const [done, setDone] = useState<string>();
  const filters = useFilters(["search"]);
  const paging = usePaging("-made", JSON.stringify(filters.settled));
  const asked = { ...paging, filter: filters.settled };
  const query = useKeys(site, asked);
  const columns = useKeyColumns((key) => {
    setDone(undefined);
    setRevoking(key);
  });

  return (
    <Page title={texts.shell.keys} lead={words.lead}>
      <div>
        <Button onClick={() => setMaking(true)}>{words.create}</Button>
      </div>
      {making && (
        <KeyForm
          site={site}
          onClose={() => setMaking(false)}
          onMade={(key) => {
            setMaking(false);
            setMade(key);
          }}
        />
      )}
      {made && <ShownOnce made={made} onClose={() => setMade(undefined)} />}
      <FilterFields>
        <TextFilter
          filters={filters}
          name="search"
          label={texts.lists.search}
          description={words.name}
        />
      </FilterFields>
      <Done message={done} />
      <List
        {...{ query, paging, columns }}
        rowKey={({ id }) => id}
        caption={words.table}
        none={words.none}
        file={csvOf(ofSite(site, "keys"), asked)}
      />
      {revoking && (
        <Revocation
          site={site}
          entry={revoking}
          onClose={(message) => {
            setRevoking(undefined);
            setDone(message);
          }}
        />
      )}
    </Page>
  );
}

function Revocation(props: {
  readonly site: string;
  readonly entry: KeyEntry;
  readonly onClose: (done?: string) => void;
}) {
  const { site, entry, onClose } = props;
  const words = useLocale().texts.keys;
  const revoke = useRevokeKey(site);
  return (
    <Ask
      title={words.revokeOf(entry.name)}
      text={words.revokeAsk(entry.name)}
      action={words.revoke}
      busy={revoke.isPending}
      error={revoke.error}
      onClose={() => onClose()}
      onConfirm={() =>
        revoke.mutate(entry, { onSuccess: () => onClose(words.revoked(entry.name)) })
      }
    />
  );
}
