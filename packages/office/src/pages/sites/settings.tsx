import { Alert, Button, Paper, Stack, Text, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useSaveSettings, useSettings } from "../../api/administration.ts";
import type { SettingsAnswer, SiteSettings } from "../../api/administration-types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Failure } from "../../parts/failure.tsx";
import { Link } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Notice } from "../../parts/notice.tsx";
import { ModeChoice } from "./mode-choice.tsx";

/** Name, address and mode of a site, as lines of its register. */
export function SettingsPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const register = `/sites/${encodeURIComponent(site)}/register`;
  return (
    <Page title={texts.shell.settings} lead={texts.sites.settingsLead}>
      <Loaded query={useSettings(site)}>
        {(answer) =>
          answer.settings ? (
            <Form site={site} answer={answer} start={answer.settings} register={register} />
          ) : (
            <Notice>
              {answer.drafted ? texts.sites.broken : texts.banner.noRegister}{" "}
              <Link to={register}>{texts.banner.toRegister}</Link>
            </Notice>
          )
        }
      </Loaded>
    </Page>
  );
}

function Form(props: {
  readonly site: string;
  readonly answer: SettingsAnswer;
  readonly start: SiteSettings;
  readonly register: string;
}) {
  const { site, answer, start, register } = props;
  const words = useLocale().texts.sites;
  const [settings, setSettings] = useState(start);
  // Of what the fields began with, whatever is loaded meanwhile.
  const [etag, setEtag] = useState(answer.etag);
  const save = useSaveSettings(site);
  const dirty = JSON.stringify(settings) !== JSON.stringify(start);

  function change(next: SiteSettings) {
    save.reset();
    setSettings(next);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    save.mutate({ settings, etag }, { onSuccess: (saved) => setEtag(saved.etag) });
  }

  return (
    <Paper withBorder p="lg" component="form" onSubmit={submit} maw="40rem">
      <Stack gap="md">
        {answer.drafted && !save.isSuccess && <Text c="dimmed">{words.draftNote}</Text>}
        <Names settings={settings} languages={answer.languages} onChange={change} />
        <TextInput
          label={words.address}
          description={words.addressHelp}
          type="url"
          pattern="https?://[^\s\/]+/?"
          required
          maxLength={2048}
          dir="ltr"
          value={settings.origin}
          onChange={(event) => change({ ...settings, origin: event.currentTarget.value })}
        />
        <ModeChoice mode={settings.mode} onChange={(mode) => change({ ...settings, mode })} />
        <Failure error={save.error} />
        <div role="status">
          {save.isSuccess && (
            <Alert color="var(--jar-good)" variant="outline" bg="var(--jar-surface)">
              {words.saved} <Link to={register}>{words.toRegister}</Link>
            </Alert>
          )}
        </div>
        <div>
          <Button type="submit" disabled={!dirty} loading={save.isPending}>
            {words.save}
          </Button>
        </div>
      </Stack>
    </Paper>
  );
}

/** The name: one field where it is the same in all languages, else one for each. */
function Names(props: {
  readonly settings: SiteSettings;
  readonly languages: readonly string[];
  readonly onChange: (settings: SiteSettings) => void;
}) {
  const { settings, languages, onChange } = props;
  const { language, texts } = useLocale();
  const { name } = settings;
  const words = texts.sites;
  if (typeof name === "string")
    return (
      <TextInput
        label={words.name}
        required
        maxLength={200}
        value={name}
        onChange={(event) => onChange({ ...settings, name: event.currentTarget.value })}
      />
    );
  const names = new Intl.DisplayNames([language], { type: "language" });
  const tags = [...new Set([...languages, ...Object.keys(name)])];
  return tags.map((tag) => (
    <TextInput
      key={tag}
      label={words.nameIn(names.of(tag) ?? tag)}
      lang={tag}
      dir="auto"
      required
      maxLength={200}
      value={name[tag] ?? ""}
      onChange={(event) =>
        onChange({ ...settings, name: { ...name, [tag]: event.currentTarget.value } })
      }
    />
  ));
}
