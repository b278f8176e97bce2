import { Alert, Button, Group, Paper, Stack, Text, TextInput, Title } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { usePublish } from "../../api/queries.ts";
import type { RegisterCheck } from "../../api/register-types.ts";
import type { Version } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import type { Draft } from "./drafts.ts";

const MAX_NOTE = 500;

/** Publishes the text as the next version, with a note. The API has the last word on whether it may. */
export function PublishForm(props: {
  readonly site: string;
  readonly draft: Draft;
  /** The check of this very text; without it, or with errors in it, publishing waits. */
  readonly check: RegisterCheck | undefined;
  readonly dirty: boolean;
  readonly onPublished: (version: Version) => void;
  readonly onRestore: () => void;
}) {
  const { site, draft, check, dirty, onPublished, onRestore } = props;
  const { texts } = useLocale();
  const [note, setNote] = useState(draft.note ?? "");
  const publish = usePublish(site);
  const ready = check !== undefined && !check.problems.some(({ severity }) => severity === "error");
  const asksAgain = check?.changes?.some(({ material }) => material) ?? false;

  function submit(event: FormEvent) {
    event.preventDefault();
    const { text, base } = draft;
    publish.mutate({ text, base, note }, { onSuccess: onPublished });
  }

  return (
    <Paper withBorder p="lg" component="form" onSubmit={submit}>
      <Title order={2} size="h4" mb="xs">
        {texts.register.publish}
      </Title>
      <Stack gap="sm">
        <TextInput
          label={texts.register.note}
          description={texts.register.noteHelp}
          inputWrapperOrder={["label", "input", "description"]}
          value={note}
          maxLength={MAX_NOTE}
          required
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {asksAgain && draft.base > 0 && <Text>{texts.register.asksAgain}</Text>}
        {publish.error && (
          <Alert
            color="var(--jar-bad)"
            variant="outline"
            bg="var(--jar-surface)"
            role="alert"
            title={texts.register.notPublished}
          >
            <span lang="en" dir="auto">
              {publish.error.message}
            </span>
          </Alert>
        )}
        <Group gap="sm">
          <Button type="submit" disabled={!ready || !dirty} loading={publish.isPending}>
            {texts.register.publish}
          </Button>
          {dirty && draft.base > 0 && (
            <Button variant="default" onClick={onRestore}>
              {texts.register.restore}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
