import { Button, Group, Stack } from "@mantine/core";
import { useState } from "react";
import { useMe, useSites } from "../../api/queries.ts";
import { csvOf } from "../../api/lists.ts";
import type { Site } from "../../api/types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { CsvLink } from "../../parts/csv-link.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";
import { Link } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { NoSiteYet } from "./no-site.tsx";
import { SiteForm } from "./site-form.tsx";

/** The sites one works on; administrators of the installation add others. */
export function SitesPage() {
  const { texts } = useLocale();
  const me = useMe().data;
  const [adding, setAdding] = useState(false);
  return (
    <Page title={texts.shell.sites} lead={texts.sites.lead}>
      {me?.role === "administrator" && (
        <div>
          <Button onClick={() => setAdding(true)}>{texts.sites.add}</Button>
        </div>
      )}
      {adding && <SiteForm onClose={() => setAdding(false)} />}
      <Loaded query={useSites()}>
        {({ results }) =>
          results.length === 0 ? (
            <NoSiteYet />
          ) : (
            <Stack gap="sm">
              <SiteTable rows={results} />
              <Group justify="flex-end">
                <CsvLink href={csvOf("/sites")} />
              </Group>
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function SiteTable({ rows }: { readonly rows: readonly Site[] }) {
  const { texts, format } = useLocale();
  const words = texts.sites;
  const me = useMe().data;
  const may = (id: string) => me?.sites[id]?.permissions.includes("register.check") ?? false;
  const roleOn = (id: string) => {
    const role = me?.sites[id]?.role;
    return role && texts.people.roles[role];
  };
  const columns: Column<Site>[] = [
    {
      header: words.name,
      cell: ({ id, name }) => <Link to={`/sites/${encodeURIComponent(id)}`}>{name}</Link>,
    },
    { header: words.id, cell: ({ id }) => <Ltr>{id}</Ltr> },
    { header: words.address, cell: ({ origin }) => <Ltr>{origin}</Ltr> },
    { header: words.mode, cell: ({ mode }) => mode && words.modes[mode] },
    {
      header: words.version,
      numeric: true,
      cell: ({ version }) => (version === undefined ? words.unpublished : format.number(version)),
    },
    { header: words.yourRole, cell: ({ id }) => roleOn(id) },
    {
      header: texts.lists.actions,
      hiddenHeader: true,
      cell: ({ id, name }) =>
        may(id) && (
          <Link
            to={`/sites/${encodeURIComponent(id)}/settings`}
            label={`${words.settings}: ${name}`}
          >
            {words.settings}
          </Link>
        ),
    },
  ];
  return <DataTable caption={words.table} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
