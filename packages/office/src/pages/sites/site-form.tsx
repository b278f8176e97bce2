import { Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useLocation } from "wouter";
import { useAddSite } from "../../api/administration.ts";
import type { Mode } from "../../api/administration-types.ts";
import { useLocale } from "../../locale.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Failure, reasonIn } from "../../parts/failure.tsx";
import { FormButtons } from "../../parts/form-buttons.tsx";
import { ModeChoice } from "./mode-choice.tsx";

const ID = "[a-z0-9][a-z0-9\\-]{0,62}";
const ORIGIN = "https?://[^\\s\\/]+/?";
const TAGS = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*(\\s*,\\s*[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)*";

interface Start {
  readonly id: string;
  readonly name: string;
  readonly origin: string;
  /** Tags, with commas in between. */
  readonly languages: string;
}

/** Adds a site, and leads to the draft of its register. */
export function SiteForm({ onClose }: { readonly onClose: () => void }) {
  const { language, texts } = useLocale();
  const words = texts.sites;
  const [, go] = useLocation();
  const [site, setSite] = useState<Start>({ id: "", name: "", origin: "", languages: language });
  const [mode, setMode] = useState<Mode>("enforce");
  const add = useAddSite();
  const set = (key: keyof Start) => ({
    value: site[key],
    required: true,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setSite({ ...site, [key]: event.currentTarget.value }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const languages = [...new Set(site.languages.split(",").map((tag) => tag.trim()))];
    const { id, name, origin } = site;
    add.mutate(
      { id, name, origin: origin.trim(), mode, languages },
      { onSuccess: () => go(`/sites/${encodeURIComponent(id)}/register`) },
    );
  }

  return (
    <Dialog title={words.add} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput label={words.name} maxLength={200} data-autofocus {...set("name")} />
          <TextInput
            label={words.id}
            description={words.idHelp}
            pattern={ID}
            dir="ltr"
            error={reasonIn(add.error) === "taken" && words.taken}
            {...set("id")}
          />
          <TextInput
            label={words.address}
            description={words.addressHelp}
            type="url"
            pattern={ORIGIN}
            maxLength={2048}
            dir="ltr"
            {...set("origin")}
          />
          <TextInput
            label={words.languages}
            description={words.languagesHelp}
            pattern={TAGS}
            dir="ltr"
            {...set("languages")}
          />
          <ModeChoice mode={mode} onChange={setMode} />
          {reasonIn(add.error) !== "taken" && <Failure error={add.error} />}
          <FormButtons submit={words.submit} busy={add.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
