import { Button, Group, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useAccounts, useSetUserRole } from "../../api/administration.ts";
import type { Account, UserRole } from "../../api/administration-types.ts";
import { useLocale } from "../../locale.tsx";
import { Ask } from "../../parts/ask.tsx";
import type { Column } from "../../parts/data-table.tsx";
import { Done } from "../../parts/done.tsx";
import { List } from "../../parts/list.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { usePaging } from "../../parts/paging.ts";
import { SearchField, useSearch } from "../../parts/search-field.tsx";

const OTHER = { administrator: "member", member: "administrator" } as const;

/** Every account of the installation, with its roles by site. */
export function Accounts() {
  const { texts } = useLocale();
  const words = texts.people;
  const search = useSearch();
  const [role, setRole] = useState("");
  const [wish, setWish] = useState<Account>();
  const [done, setDone] = useState<string>();
  const filter = { search: search.settled, role };
  const paging = usePaging("email", JSON.stringify(filter));
  const query = useAccounts({ ...paging, filter });
  const columns = useAccountColumns(setWish);
  const names = { administrator: words.ofInstallation, member: words.member };

  return (
    <>
      <Group align="flex-end" gap="md" component="search">
        <SearchField label={words.email} description={words.emailHelp} search={search} />
        <NativeSelect
          label={words.inInstallation}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
          data={[
            { value: "", label: words.allRoles },
            { value: "administrator", label: words.ofInstallation },
            { value: "member", label: words.member },
          ]}
        />
      </Group>
      <Done message={done} />
      <List {...{ query, paging, columns }} caption={words.table} none={words.none} />
      {wish && (
        <OtherRole
          account={wish}
          onClose={(to) => {
            setWish(undefined);
            setDone(to && words.roleSet(wish.email, names[to]));
          }}
        />
      )}
    </>
  );
}

function useAccountColumns(onWish: (account: Account) => void): Column<Account>[] {
  const { texts, format } = useLocale();
  const words = texts.people;
  return [
    { header: words.email, sort: "email", cell: ({ email }) => <Ltr>{email}</Ltr> },
    {
      header: words.inInstallation,
      cell: ({ role }) => (role === "administrator" ? words.ofInstallation : words.member),
    },
    {
      header: words.sites,
      cell: ({ sites }) =>
        Object.entries(sites).map(([site, role]) => (
          <div key={site}>
            <Ltr>{site}</Ltr>: {words.roles[role]}
          </div>
        )),
    },
    { header: words.since, sort: "since", cell: ({ createdAt }) => format.day(createdAt) },
    {
      header: texts.lists.actions,
      hiddenHeader: true,
      cell: (account) => (
        <Button
          variant="default"
          size="xs"
          aria-label={`${words.role}: ${account.email}`}
          onClick={() => onWish(account)}
        >
          {words.role}
        </Button>
      ),
    },
  ];
}

function OtherRole(props: {
  readonly account: Account;
  readonly onClose: (to?: UserRole) => void;
}) {
  const { account, onClose } = props;
  const words = useLocale().texts.people;
  const change = useSetUserRole();
  const { id, email, etag } = account;
  const role = OTHER[account.role];
  const name = role === "administrator" ? words.ofInstallation : words.member;
  return (
    <Ask
      title={words.roleOf(email)}
      text={words.roleAsk(email, name)}
      action={words.giveRole}
      busy={change.isPending}
      error={change.error}
      onClose={() => onClose()}
      onConfirm={() => change.mutate({ id, role, etag }, { onSuccess: () => onClose(role) })}
    />
  );
}
