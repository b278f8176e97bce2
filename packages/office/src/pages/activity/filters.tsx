import { Group, NativeSelect, TextInput } from "@mantine/core";
import { useActivityActions } from "../../api/queries.ts";
import { useLocale } from "../../locale.tsx";
import { actionWords } from "./actions.ts";

/** What the list is narrowed down to; "" stands for no bound. */
export const NO_FILTER = { actor: "", action: "", from: "", to: "" };

/** Which entries to show: whose, which action, of which days. The list follows as one types. */
export function Filters(props: {
  readonly scope: string | undefined;
  readonly filter: typeof NO_FILTER;
  readonly onChange: (filter: typeof NO_FILTER) => void;
}) {
  const { scope, filter, onChange } = props;
  const words = useLocale().texts.activity;
  const actions = useActivityActions(scope).data?.results ?? [];
  const set = (key: keyof typeof NO_FILTER) => ({
    value: filter[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...filter, [key]: event.currentTarget.value }),
  });
  return (
    <Group align="flex-end" gap="md" component="search">
      <TextInput
        label={words.actor}
        description={words.actorHelp}
        {...set("actor")}
        maxLength={254}
        autoComplete="off"
        spellCheck={false}
        w="16rem"
        maw="100%"
      />
      <NativeSelect
        label={words.action}
        {...set("action")}
        data={[
          { value: "", label: words.allActions },
          ...actions.map((code) => ({ value: code, label: actionWords(code, words) })),
        ]}
        w="16rem"
        maw="100%"
      />
      <TextInput type="date" label={words.from} {...set("from")} />
      <TextInput type="date" label={words.to} {...set("to")} />
    </Group>
  );
}
