import { Alert, Button, Group, NativeSelect, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useAuditOptions, useNote } from "../../api/audit-queries.ts";
import type { Finding, FindingNote } from "../../api/audit-types.ts";
import { useLocale } from "../../locale.tsx";
import classes from "./finding.module.css";

const DAY_MS = 86_400_000;
/** Days a finding is tolerated unless somebody says otherwise: as long as a line of a baseline. */
const USUAL_DAYS = 90;
const MOST_DAYS = 366;

const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Says who looks after a finding, and accepts it until a day. */
export function NoteForm(props: {
  readonly site: string;
  readonly audit: string;
  readonly finding: Finding;
}) {
  const { site, audit, finding } = props;
  const { texts } = useLocale();
  const words = texts.auditing;
  const { mutate, error, isPending } = useNote(site, audit);
  const { known } = finding;
  const about = (what: string) => words.about(what, finding.subject);

  function keep(change: FindingNote) {
    mutate({ finding, note: { ...saidOf(finding), ...change } });
  }

  return (
    <>
      <Group align="flex-end" gap="sm" mt="xs">
        <Assignee
          site={site}
          assignee={finding.assignee}
          name={about(words.assignee)}
          onChange={(chosen) => {
            const { assignee: _, ...rest } = saidOf(finding);
            mutate({
              finding,
              note: { ...rest, ...(chosen === "" ? {} : { assignee: chosen }) },
            });
          }}
        />
        {known && (
          <Button
            variant="default"
            loading={isPending}
            aria-label={about(words.takeBack)}
            onClick={() => {
              const { accepted: _, ...rest } = saidOf(finding);
              mutate({ finding, note: rest });
            }}
          >
            {words.takeBack}
          </Button>
        )}
      </Group>
      {!known && (
        <details className={classes["evidence"]}>
          <summary aria-label={about(words.accept)}>{words.accept}</summary>
          <AcceptForm about={about} busy={isPending} onAccept={(accepted) => keep({ accepted })} />
        </details>
      )}
      {error && (
        <Alert
          color="var(--jar-bad)"
          variant="outline"
          bg="var(--jar-surface)"
          role="alert"
          title={words.notKept}
        >
          <span lang="en" dir="auto">
            {error.message}
          </span>
        </Alert>
      )}
    </>
  );
}

/** Who looks after a finding: "" for nobody. */
function Assignee(props: {
  readonly site: string;
  readonly assignee: string | undefined;
  readonly name: string;
  readonly onChange: (chosen: string) => void;
}) {
  const { site, assignee, name, onChange } = props;
  const words = useLocale().texts.auditing;
  const people = useAuditOptions(site).data?.people ?? [];
  // An audit may have hundreds of findings: everybody is drawn only for the one that is worked on.
  const [used, setUsed] = useState(false);
  const offered = used ? people : [];
  // The API offers so many only; whoever it is already stays.
  const shown = new Set([...offered, ...(assignee === undefined ? [] : [assignee])]);
  const offer = () => setUsed(true);
  return (
    <NativeSelect
      label={words.assignee}
      aria-label={name}
      value={assignee ?? ""}
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={offer}
      onPointerDown={offer}
      data={[
        { value: "", label: words.nobody },
        ...[...shown].map((email) => ({ value: email, label: email })),
      ]}
      maw="100%"
    />
  );
}

/** What is said of a finding now. */
function saidOf({ assignee, known }: Finding): FindingNote {
  return {
    ...(assignee === undefined ? {} : { assignee }),
    ...(known ? { accepted: { until: known.until, reason: known.reason ?? "" } } : {}),
  };
}

function AcceptForm(props: {
  readonly about: (what: string) => string;
  readonly busy: boolean;
  readonly onAccept: (accepted: NonNullable<FindingNote["accepted"]>) => void;
}) {
  const { about, busy, onAccept } = props;
  const words = useLocale().texts.auditing;
  const [until, setUntil] = useState(inDays(USUAL_DAYS));
  const [reason, setReason] = useState("");
  function submit(event: FormEvent) {
    event.preventDefault();
    onAccept({ until, reason: reason.trim() });
  }
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="sm">
        <TextInput
          type="date"
          label={words.until}
          aria-label={about(words.until)}
          value={until}
          min={inDays(0)}
          max={inDays(MOST_DAYS)}
          required
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <TextInput
          label={words.reason}
          aria-label={about(words.reason)}
          value={reason}
          maxLength={500}
          required
          onChange={(event) => setReason(event.currentTarget.value)}
          style={{ flexGrow: 1 }}
        />
        <Button type="submit" loading={busy} aria-label={about(words.keep)}>
          {words.keep}
        </Button>
      </Group>
    </form>
  );
}
