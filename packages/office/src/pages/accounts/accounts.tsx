import { useState } from "react";
import { useAccounts } from "../../api/administration.ts";
import type { Account } from "../../api/administration-types.ts";
import { csvOf } from "../../api/lists.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { useFilters } from "../../parts/address.ts";
import { Done } from "../../parts/done.tsx";
import { FilterFields, SelectFilter, TextFilter } from "../../parts/filter-fields.tsx";
import { List } from "../../parts/list.tsx";
import { usePaging } from "../../parts/paging.ts";
import { useAccountColumns } from "./columns.tsx";
import { Manage } from "./manage.tsx";

/** Every account of the installation, with its roles by site; for those who administer it. */
export function AccountsPage() {
  const { texts } = useLocale();
  const words = texts.people;
  const [managed, setManaged] = useState<Account>();
  const [done, setDone] = useState<string>();
  const filters = useFilters(["search", "role", "disabled"]);
  const paging = usePaging("email", JSON.stringify(filters.settled));
  const asked = { ...paging, filter: filters.settled };
  const columns = useAccountColumns((account) => {
    setDone(undefined);
    setManaged(account);
  });

  return (
    <Page title={texts.accounts.title} lead={texts.accounts.lead}>
      <FilterFields>
        <TextFilter
          filters={filters}
          name="search"
          label={words.email}
          description={words.emailHelp}
        />
        <SelectFilter
          filters={filters}
          name="role"
          label={words.inInstallation}
          all={words.allRoles}
          options={[
            { value: "administrator", label: words.ofInstallation },
            { value: "member", label: words.member },
          ]}
        />
        <SelectFilter
          filters={filters}
          name="disabled"
          label={texts.accounts.state}
          options={[
            { value: "false", label: texts.accounts.open },
            { value: "true", label: texts.accounts.closed },
          ]}
        />
      </FilterFields>
      <Done message={done} />
      <List
        query={useAccounts(asked)}
        {...{ paging, columns }}
        rowKey={({ id }) => id}
        caption={texts.accounts.title}
        none={words.none}
        file={csvOf("/users", asked)}
      />
      {managed && (
        <Manage
          account={managed}
          onClose={(message) => {
            setManaged(undefined);
            setDone(message);
          }}
        />
      )}
    </Page>
  );
}
