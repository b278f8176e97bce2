import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useEndSessions, useSessions } from "../../api/administration.ts";
import type { Session } from "../../api/administration-types.ts";
import { ACCOUNT } from "../../api/client.ts";
import { csvOf } from "../../api/lists.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Ask } from "../../parts/ask.tsx";
import { CsvLink } from "../../parts/csv-link.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";
import { Done } from "../../parts/done.tsx";
import { Failure } from "../../parts/failure.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Verdict } from "../../parts/verdict.tsx";

/** Where one is signed in; each of the others can be ended, or all at once. */
export function SessionsPage() {
  const { texts } = useLocale();
  const words = texts.sessions;
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<string>();
  const end = useEndSessions();
  return (
    <Page title={texts.shell.sessions} lead={words.lead}>
      <Done message={done} />
      {!asking && <Failure error={end.error} />}
      <Loaded query={useSessions()}>
        {({ results }) => (
          <>
            <SessionTable
              rows={results}
              onEnd={(session) => end.mutate(session, { onSuccess: () => setDone(words.ended) })}
            />
            <Group justify="space-between" gap="sm">
              {results.length > 1 ? (
                <Button variant="default" onClick={() => setAsking(true)}>
                  {words.endOthers}
                </Button>
              ) : (
                <Text c="dimmed">{words.onlyThis}</Text>
              )}
              <CsvLink href={csvOf(`${ACCOUNT}/sessions`)} />
            </Group>
          </>
        )}
      </Loaded>
      {asking && (
        <Ask
          title={words.endOthers}
          text={words.endOthersAsk}
          action={words.endOthers}
          busy={end.isPending}
          error={end.error}
          onClose={() => setAsking(false)}
          onConfirm={() =>
            end.mutate(undefined, {
              onSuccess() {
                setAsking(false);
                setDone(words.endedOthers);
              },
            })
          }
        />
      )}
    </Page>
  );
}

function SessionTable(props: {
  readonly rows: readonly Session[];
  readonly onEnd: (session: Session) => void;
}) {
  const { rows, onEnd } = props;
  const { texts, format } = useLocale();
  const words = texts.sessions;
  const nameOf = ({ device }: Session) => (device === "" ? words.unknown : device);
  const columns: Column<Session>[] = [
    { header: words.device, cell: nameOf },
    { header: words.began, cell: ({ createdAt }) => format.moment(createdAt) },
    { header: words.used, cell: ({ seenAt }) => format.moment(seenAt) },
    { header: words.ends, cell: ({ endsAt }) => format.day(endsAt) },
    {
      header: texts.lists.actions,
      hiddenHeader: true,
      cell: (session) =>
        session.current ? (
          <Verdict tone="good">{words.current}</Verdict>
        ) : (
          <Button
            variant="default"
            size="xs"
            aria-label={`${words.end}: ${nameOf(session)}, ${format.moment(session.createdAt)}`}
            onClick={() => onEnd(session)}
          >
            {words.end}
          </Button>
        ),
    },
  ];
  return <DataTable caption={words.table} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
