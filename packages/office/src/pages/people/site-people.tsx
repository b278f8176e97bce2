import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { usePeople, useRemovePerson, useSetRole } from "../../api/administration.ts";
import { ROLES, type Person } from "../../api/administration-types.ts";
import { csvOf, ofSite } from "../../api/lists.ts";
import { useLocale } from "../../locale.tsx";
import { useFilters } from "../../parts/address.ts";
import { Ask } from "../../parts/ask.tsx";
import type { Column } from "../../parts/data-table.tsx";
import { Done } from "../../parts/done.tsx";
import { FilterFields, SelectFilter, TextFilter } from "../../parts/filter-fields.tsx";
import { List } from "../../parts/list.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { usePaging } from "../../parts/paging.ts";
import { ChooseRole } from "./choose-role.tsx";

/** The people of a site, each with the role, which can be changed or taken away. */
export function SitePeople({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const words = texts.people;
  const filters = useFilters(["search", "role"]);
  const [wish, setWish] = useState<{ readonly what: "role" | "remove"; readonly who: Person }>();
  const [done, setDone] = useState<string>();
  const paging = usePaging("email", JSON.stringify(filters.settled));
  const asked = { ...paging, filter: filters.settled };
  const query = usePeople(site, asked);
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
          label={words.role}
          all={words.allRoles}
          options={ROLES.map((value) => ({ value, label: words.roles[value] }))}
        />
      </FilterFields>
      <Done message={done} />
      <List
        {...{ query, paging, columns }}
        rowKey={({ id }) => id}
        caption={words.table}
        none={words.none}
        file={csvOf(ofSite(site, "people"), asked)}
      />
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
