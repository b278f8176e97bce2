import { Alert, Grid, Stack, Tabs } from "@mantine/core";
import { useRef, useState } from "react";
import type { Draft as KeptDraft } from "../../api/register-types.ts";
import type { RegisterText, Version } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { Changes } from "./changes.tsx";
import { DraftBar } from "./draft-bar.tsx";
import { draftOf, keepDraft, type Draft } from "./drafts.ts";
import { Editor, type EditorHandle } from "./editor.tsx";
import { Forms } from "./forms/forms.tsx";
import { ImportForm } from "./import-form.tsx";
import { Problems } from "./problems.tsx";
import { PublishForm } from "./publish-form.tsx";
import { useUnsavedWarning } from "./unsaved.ts";
import { useWork } from "./use-work.ts";

/** What is edited: what was begun here, else the draft that is kept, else what is published. */
function startOf(site: string, published: RegisterText, kept: KeptDraft | undefined): Draft {
  const { text, base } = kept ?? { text: published.text, base: published.version };
  return draftOf(site) ?? { text, base };
}

interface WorkbenchProps {
  readonly site: string;
  readonly published: RegisterText;
  readonly kept: KeptDraft | undefined;
}

/** The register as forms and as text, with what the API says about it: problems, changes, publishing. */
export function Workbench(props: WorkbenchProps) {
  const { site, published, kept } = props;
  const [start, setStart] = useState(() => startOf(site, published, kept));
  // Another text to begin with is another piece of work.
  const [pieces, setPieces] = useState(0);
  const [done, setDone] = useState<Version>();
  const [view, setView] = useState(published.text === "" && !kept ? "text" : "forms");

  function begin(draft: Draft) {
    setStart(draft);
    setPieces(pieces + 1);
  }

  return (
    <Bench
      key={pieces}
      {...props}
      start={start}
      done={done}
      view={view}
      onView={setView}
      onBegin={begin}
      onPublished={(version, text) => {
        keepDraft(site, undefined);
        setDone(version);
        begin({ text, base: version.number });
      }}
    />
  );
}

function Bench(
  props: WorkbenchProps & {
    readonly start: Draft;
    readonly done: Version | undefined;
    readonly view: string;
    readonly onView: (view: string) => void;
    readonly onBegin: (draft: Draft) => void;
    readonly onPublished: (version: Version, text: string) => void;
  },
) {
  const { site, published, kept, start, done, view, onView, onBegin, onPublished } = props;
  const { texts, format } = useLocale();
  const saved = kept?.text ?? published.text;
  const work = useWork(site, start, saved);
  const editor = useRef<EditorHandle>(null);
  const { text, check, current } = work;
  const dirty = text !== published.text;
  const [taken, setTaken] = useState<string>();
  useUnsavedWarning(text !== saved);

  function choose(line: number, column: number) {
    onView("text");
    // The editor is there once the view has changed.
    requestAnimationFrame(() => editor.current?.moveTo(line, column));
  }

  function take(next: string) {
    work.write(next);
    setTaken(next);
    onView("forms");
  }

  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 7 }}>
        <Tabs value={view} onChange={(next) => onView(next ?? "text")} keepMounted={false}>
          <Tabs.List aria-label={texts.forms.views} mb="md">
            <Tabs.Tab value="forms">{texts.forms.view}</Tabs.Tab>
            <Tabs.Tab value="text">{texts.forms.textView}</Tabs.Tab>
            <Tabs.Tab value="import">{texts.importing.title}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="forms">
            <Forms work={work} />
          </Tabs.Panel>
          <Tabs.Panel value="import">
            <ImportForm site={site} text={text} onTake={take} />
          </Tabs.Panel>
          <Tabs.Panel value="text">
            <Editor
              text={text}
              onChange={work.write}
              handle={editor}
              problems={check?.problems ?? []}
            />
          </Tabs.Panel>
        </Tabs>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 5 }}>
        <Stack gap="lg">
          {done && text === start.text && (
            <Alert color="var(--jar-good)" variant="outline" bg="var(--jar-surface)" role="status">
              {texts.register.published(format.number(done.number))}
            </Alert>
          )}
          {taken !== undefined && text === taken && (
            <Alert color="var(--jar-good)" variant="outline" bg="var(--jar-surface)" role="status">
              {texts.importing.taken}
            </Alert>
          )}
          <DraftBar
            site={site}
            draft={{ ...start, text }}
            kept={kept}
            published={published}
            ready={current || text === start.text}
            onBegin={onBegin}
          />
          <Problems check={check} current={current} onChoose={choose} />
          <Changes check={check} first={published.version === 0} />
          <PublishForm
            site={site}
            draft={{ ...start, text }}
            check={current ? check : undefined}
            dirty={dirty}
            onPublished={(version) => onPublished(version, text)}
            onRestore={() => onBegin({ text: published.text, base: published.version })}
          />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}
