import { Alert, Grid, Stack } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useRef, useState } from "react";
import { useCheck } from "../../api/queries.ts";
import type { RegisterText, Version } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { Changes } from "./changes.tsx";
import { draftOf, keepDraft } from "./drafts.ts";
import { Editor, type EditorHandle } from "./editor.tsx";
import { Problems } from "./problems.tsx";
import { PublishForm } from "./publish-form.tsx";
import { useUnsavedWarning } from "./unsaved.ts";

const PAUSE_MS = 350;

/** The editor with what the API says about its text: problems, changes, and whether it can be published. */
export function Workbench(props: { readonly site: string; readonly published: RegisterText }) {
  const { site, published } = props;
  const { texts, format } = useLocale();
  const [text, setText] = useState(draftOf(site)?.text ?? published.text);
  const [done, setDone] = useState<Version>();
  const editor = useRef<EditorHandle>(null);
  const [settled] = useDebouncedValue(text, PAUSE_MS);
  const check = useCheck(site, settled.trim() === "" ? undefined : settled);
  const base = draftOf(site)?.base ?? published.version;
  const dirty = text !== published.text;
  const current = check.data !== undefined && !check.isPlaceholderData && settled === text;
  useUnsavedWarning(dirty);

  function edit(next: string) {
    keepDraft(site, next === published.text ? undefined : { text: next, base });
    setText(next);
    setDone(undefined);
  }

  function publishedAs(version: Version) {
    keepDraft(site, undefined);
    setDone(version);
  }

  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 7 }}>
        <Editor text={text} onChange={edit} handle={editor} problems={check.data?.problems ?? []} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 5 }}>
        <Stack gap="lg">
          {done && (
            <Alert color="teal.9" variant="outline" bg="white" role="status">
              {texts.register.published(format.number(done.number))}
            </Alert>
          )}
          <Problems
            check={check.data}
            current={current}
            onChoose={(line, column) => editor.current?.moveTo(line, column)}
          />
          <Changes check={check.data} first={published.version === 0} />
          <PublishForm
            site={site}
            draft={{ text, base }}
            check={current ? check.data : undefined}
            dirty={dirty}
            onPublished={publishedAs}
            onRestore={() => edit(published.text)}
          />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
