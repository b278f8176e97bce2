import { Checkbox, NativeSelect, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useMakeKey } from "../../api/administration.ts";
import { SCOPES, type NewKey, type Scope } from "../../api/administration-types.ts";
import { useMe, useSites } from "../../api/queries.ts";
import { useLocale } from "../../locale.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { Failure } from "../../parts/failure.tsx";
import { FormButtons } from "../../parts/form-buttons.tsx";

const LIFETIMES = [30, 90, 180, 365] as const;

/** Makes a key: what it is for, on which site, what it may read and for how long. */
export function KeyForm(props: {
  readonly site: string;
  readonly onMade: (key: NewKey) => void;
  readonly onClose: () => void;
}) {
  const { site, onMade, onClose } = props;
  const { texts } = useLocale();
  const words = texts.keys;
  const [name, setName] = useState("");
  const [on, setOn] = useState(site);
  const [scopes, setScopes] = useState<readonly Scope[]>(["data.read"]);
  const [days, setDays] = useState(90);
  const make = useMakeKey();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (scopes.length > 0) make.mutate({ site: on, name, scopes, days }, { onSuccess: onMade });
  }

  return (
    <Dialog title={words.create} onClose={onClose}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label={words.name}
            description={words.nameHelp}
            value={name}
            required
            maxLength={100}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <SiteChoice site={on} onChange={setOn} />
          <Scopes scopes={scopes} onChange={setScopes} />
          <NativeSelect
            label={words.lifetime}
            value={days}
            onChange={(event) => setDays(Number(event.currentTarget.value))}
            data={LIFETIMES.map((count) => ({ value: String(count), label: words.days(count) }))}
          />
          <Failure error={make.error} />
          <FormButtons submit={words.submit} busy={make.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** The sites on which one may make keys. */
function SiteChoice(props: { readonly site: string; readonly onChange: (site: string) => void }) {
  const { site, onChange } = props;
  const { texts } = useLocale();
  const me = useMe().data;
  const sites = (useSites().data?.results ?? []).filter(({ id }) =>
    me?.sites[id]?.permissions.includes("keys.manage"),
  );
  return (
    <NativeSelect
      label={texts.keys.site}
      value={site}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={sites.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

function Scopes(props: {
  readonly scopes: readonly Scope[];
  readonly onChange: (scopes: readonly Scope[]) => void;
}) {
  const { scopes, onChange } = props;
  const words = useLocale().texts.keys;
  return (
    <Checkbox.Group
      label={words.scopes}
      value={[...scopes]}
      error={scopes.length === 0 ? words.noScope : undefined}
      onChange={(chosen) => onChange(SCOPES.filter((scope) => chosen.includes(scope)))}
    >
      <Stack gap={6} mt="xs">
        {SCOPES.map((scope) => (
          <Checkbox key={scope} value={scope} label={words.scopeNames[scope]} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
