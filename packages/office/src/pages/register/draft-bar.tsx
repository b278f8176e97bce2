import { Alert, Button, Group, Paper, Text } from "@mantine/core";
import { useDraft, useDropDraft, useSaveDraft } from "../../api/register-queries.ts";
import type { Draft as KeptDraft } from "../../api/register-types.ts";
import type { RegisterText } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import type { Draft } from "./drafts.ts";

/** Keeps the draft on the server, where others find it; says when somebody was faster. */
export function DraftBar(props: {
  readonly site: string;
  readonly draft: Draft;
  readonly kept: KeptDraft | undefined;
  readonly published: RegisterText;
  /** Whether the text is what stands on the screen. */
  readonly ready: boolean;
  readonly onBegin: (draft: Draft) => void;
}) {
  const { site, draft, kept, published, ready, onBegin } = props;
  const { texts, format } = useLocale();
  const words = texts.forms;
  const save = useSaveDraft(site);
  const drop = useDropDraft(site);
  const theirs = useDraft(site);
  const unsaved = draft.text !== (kept?.text ?? published.text);
  const error = save.error ?? drop.error;

  async function load() {
    const { data } = await theirs.refetch();
    save.reset();
    drop.reset();
    onBegin(data?.draft ?? { text: published.text, base: published.version });
  }

  return (
    <Paper withBorder p="lg" component="section" aria-label={words.draft}>
      <Text role="status">
        {unsaved
          ? words.unsaved
          : kept
            ? words.saved(kept.editedBy, format.moment(kept.editedAt))
            : words.noDraft}
      </Text>
      <Stale draft={draft} published={published} onBegin={onBegin} />
      {error && (
        <Alert
          color="var(--jar-bad)"
          variant="outline"
          bg="var(--jar-surface)"
          role="alert"
          mt="sm"
          title={words.notSaved}
        >
          <Text lang="en" dir="auto" mb="sm">
            {error.message}
          </Text>
          {error.status === 412 && (
            <Button variant="default" onClick={() => void load()}>
              {words.loadTheirs}
            </Button>
          )}
        </Alert>
      )}
      <Group gap="sm" mt="sm">
        <Button
          variant="default"
          disabled={!unsaved || !ready}
          loading={save.isPending}
          onClick={() => save.mutate({ text: draft.text, base: draft.base, etag: kept?.etag })}
        >
          {words.save}
        </Button>
        {kept && (
          <Button
            variant="default"
            loading={drop.isPending}
            onClick={() =>
              drop.mutate(kept.etag, {
                onSuccess: () => onBegin({ text: published.text, base: published.version }),
              })
            }
          >
            {words.discard}
          </Button>
        )}
      </Group>
    </Paper>
  );
}

/** Somebody published since the draft was begun: what they changed must not be undone unseen. */
function Stale(props: {
  readonly draft: Draft;
  readonly published: RegisterText;
  readonly onBegin: (draft: Draft) => void;
}) {
  const { draft, published, onBegin } = props;
  const { texts, format } = useLocale();
  if (draft.base === published.version) return null;
  const version = format.number(published.version);
  return (
    <Alert color="var(--jar-mild)" variant="outline" bg="var(--jar-surface)" mt="sm">
      <Text mb="sm">{texts.forms.stale(version)}</Text>
      <Button variant="default" onClick={() => onBegin({ ...draft, base: published.version })}>
        {texts.forms.goOn(version)}
      </Button>
    </Alert>
  );
}
