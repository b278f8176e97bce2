import { Button, Group, Stack, Title } from "@mantine/core";
import { useState } from "react";
import { useInvitations, useInvite, useWithdraw } from "../../api/administration.ts";
import type { Invitation, Invited } from "../../api/administration-types.ts";
import { csvOf, ofSite } from "../../api/lists.ts";
import { useLocale } from "../../locale.tsx";
import { CsvLink } from "../../parts/csv-link.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";
import { Failure } from "../../parts/failure.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Notice } from "../../parts/notice.tsx";
import { InviteForm } from "./invite-form.tsx";
import { Outcome } from "./outcome.tsx";

/** Who was asked to work on a site and has not come yet; asking others. */
export function Invitations({ site }: { readonly site: string }) {
  const words = useLocale().texts.people;
  const [outcome, setOutcome] = useState<Invited & { readonly email: string }>();
  const [withdrawn, setWithdrawn] = useState<string>();
  return (
    <>
      <InviteForm
        site={site}
        onInvited={(invited) => {
          setWithdrawn(undefined);
          setOutcome(invited);
        }}
      />
      <Outcome outcome={outcome} withdrawn={withdrawn} />
      <section>
        <Title order={2} size="h4" mb="sm">
          {words.pending}
        </Title>
        <Loaded query={useInvitations(site)}>
          {({ results }) =>
            results.length === 0 ? (
              <Notice>{words.nonePending}</Notice>
            ) : (
              <Pending
                site={site}
                rows={results}
                onSent={setOutcome}
                onWithdrawn={(email) => {
                  setOutcome(undefined);
                  setWithdrawn(email);
                }}
              />
            )
          }
        </Loaded>
      </section>
    </>
  );
}

function Pending(props: {
  readonly site: string;
  readonly rows: readonly Invitation[];
  readonly onSent: (outcome: Invited & { readonly email: string }) => void;
  readonly onWithdrawn: (email: string) => void;
}) {
  const { site, rows, onSent, onWithdrawn } = props;
  const { texts, format } = useLocale();
  const words = texts.people;
  const invite = useInvite(site);
  const withdraw = useWithdraw(site);
  const columns: Column<Invitation>[] = [
    { header: words.email, cell: ({ email }) => <Ltr>{email}</Ltr> },
    { header: words.role, cell: ({ role }) => words.roles[role] },
    { header: words.until, cell: ({ expiresAt }) => format.moment(expiresAt) },
    {
      header: texts.lists.actions,
      hiddenHeader: true,
      cell: (row) => (
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            size="xs"
            aria-label={`${words.resend}: ${row.email}`}
            onClick={() =>
              invite.mutate(
                { email: row.email, role: row.role },
                { onSuccess: (invited) => onSent({ ...invited, email: row.email }) },
              )
            }
          >
            {words.resend}
          </Button>
          <Button
            variant="default"
            size="xs"
            aria-label={`${words.withdraw}: ${row.email}`}
            onClick={() => withdraw.mutate(row, { onSuccess: () => onWithdrawn(row.email) })}
          >
            {words.withdraw}
          </Button>
        </Group>
      ),
    },
  ];
  return (
    <>
      <Failure error={invite.error ?? withdraw.error} />
      <Stack gap="sm">
        <DataTable caption={words.pending} columns={columns} rows={rows} rowKey={({ id }) => id} />
        <Group justify="flex-end">
          <CsvLink href={csvOf(ofSite(site, "invitations"))} />
        </Group>
      </Stack>
    </>
  );
}
