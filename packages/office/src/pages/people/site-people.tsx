import { Button, Group, NativeSelect } from "@mantine/core";
import { useState } from "react";
import { usePeople, useRemovePerson, useSetRole } from "../../api/administration.ts";
import { ROLES, type Person } from "../../api/administration-types.ts";
import { useLocale } from "../../locale.tsx";
import { Ask } from "../../parts/ask.tsx";
import type { Column } from "../../parts/data-table.tsx";
import { Done } from "../../parts/done.tsx";
import { List } from "../../parts/list.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { usePaging } from "../../parts/paging.ts";
import { SearchField, useSearch } from "../../parts/search-field.tsx";
import { ChooseRole } from "./choose-role.tsx";

/** The people of a site, each with the role, which can be changed or taken away. */
export function SitePeople({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const words = texts.people;
  const search = useSearch();
  const [role, setRole] = useState("");
  const [wish, setWish] = useState<{ readonly what: "role" | "remove"; readonly who: Person }>();
  const [done, setDone] = useState<string>();
  const filter = { search: search.settled, role };
  const paging = usePaging("email", JSON.stringify(filter));
  const query = usePeople(site, { ...paging, filter });
  const columns = usePeopleColumns((what, who) => {
    setDone(undefined);
    setWish({ what, who });
  });

  function finish(message?: string) {
    setWish(undefined);
    setDone(message);
  }

  return (
    <>
      <Group align="flex-end" gap="md" component="search">
        <SearchField label={words.email} description={words.emailHelp} search={search} />
        <NativeSelect
          label={words.role}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
          data={[
            { value: "", label: words.allRoles },
            ...ROLES.map((value) => ({ value, label: words.roles[value] })),
          ]}
        />
      </Group>
      <Done message={done} />
      <List {...{ query, paging, columns }} caption={words.table} none={words.none} />
      {wish?.what === "role" && <RoleOf site={site} person={wish.who} onClose={finish} />}
      {wish?.what === "remove" && <Removal site={site} person={wish.who} onClose={finish} />}
    </>
  );
}

function usePeopleColumns(
  onWish: (what: "role" | "remove", who: Person) => void,
): Column<Person>[] {
  const { texts, format } = useLocale();
  const words = texts.people;
  return [
    { header: words.email, sort: "email", cell: ({ email }) => <Ltr>{email}</Ltr> },
    {
      header: words.role,
      cell: ({ role, ofInstallation }) =>
        ofInstallation ? words.ofInstallation : words.roles[role],
    },
    { header: words.since, sort: "since", cell: ({ since }) => format.day(since) },
    {
      header: texts.lists.actions,
      hiddenHeader: true,
      cell: (person) =>
        person.ofInstallation ? null : (
          <Group gap="xs" wrap="nowrap">
            <Button
              variant="default"
              size="xs"
              aria-label={`${words.role}: ${person.email}`}
              onClick={() => onWish("role", person)}
            >
              {words.role}
            </Button>
            <Button
              variant="default"
              size="xs"
              aria-label={`${words.remove}: ${person.email}`}
              onClick={() => onWish("remove", person)}
            >
              {words.remove}
            </Button>
          </Group>
        ),
    },
  ];
}

interface WishProps {
  readonly site: string;
  readonly person: Person;
  readonly onClose: (done?: string) => void;
}

function RoleOf({ site, person, onClose }: WishProps) {
  const words = useLocale().texts.people;
  const change = useSetRole(site);
  const { id, email, etag } = person;
  return (
    <ChooseRole
      title={words.roleOf(email)}
      start={person.role}
      busy={change.isPending}
      error={change.error}
      onClose={() => onClose()}
      onChoose={(role) =>
        change.mutate(
          { id, role, etag },
          { onSuccess: () => onClose(words.roleSet(email, words.roles[role])) },
        )
      }
    />
  );
}

function Removal({ site, person, onClose }: WishProps) {
  const words = useLocale().texts.people;
  const removal = useRemovePerson(site);
  const { email } = person;
  return (
    <Ask
      title={words.removeOf(email)}
      text={words.removeAsk(email)}
      action={words.remove}
      busy={removal.isPending}
      error={removal.error}
      onClose={() => onClose()}
      onConfirm={() => removal.mutate(person, { onSuccess: () => onClose(words.removed(email)) })}
    />
  );
}
