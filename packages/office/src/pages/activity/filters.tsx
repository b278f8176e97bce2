import { Group, NativeSelect, TextInput } from "@mantine/core";
import { useActivityActions } from "../../api/queries.ts";
import { useLocale } from "../../locale.tsx";
import { actionWords } from "./actions.ts";

/** Which entries to show: whose, and which action. The list follows as one types. */
export function Filters(props: {
  readonly scope: string | undefined;
  readonly actor: string;
  readonly setActor: (actor: string) => void;
  readonly action: string;
  readonly setAction: (action: string) => void;
}) {
  const { scope, actor, setActor, action, setAction } = props;
  const words = useLocale().texts.activity;
  const actions = useActivityActions(scope).data?.results ?? [];
  return (
    <Group align="flex-end" gap="md" component="search">
      <TextInput
        label={words.actor}
        description={words.actorHelp}
        value={actor}
        maxLength={254}
        onChange={(event) => setActor(event.currentTarget.value)}
        autoComplete="off"
        spellCheck={false}
        w="16rem"
        maw="100%"
      />
      <NativeSelect
        label={words.action}
        value={action}
        onChange={(event) => setAction(event.currentTarget.value)}
        data={[
          { value: "", label: words.allActions },
          ...actions.map((code) => ({ value: code, label: actionWords(code, words) })),
        ]}
        w="16rem"
        maw="100%"
      />
    </Group>
  );
}
