import { Button, Group, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useLocale } from "../../../locale.tsx";

const ID = "^[a-z][a-z0-9-]{0,31}$";

/** Adds an entry under an identifier that nothing has yet. */
export function AddForm(props: {
  readonly label: string;
  readonly action: string;
  readonly taken: readonly string[];
  /** What identifiers look like, where they are not the usual ones: a regular expression and words. */
  readonly pattern?: string;
  readonly help?: string;
  readonly onAdd: (id: string) => void;
}) {
  const { texts } = useLocale();
  const words = texts.forms;
  const { label, action, taken, onAdd, pattern = ID, help = words.idHelp } = props;
  const [id, setId] = useState("");
  const [wrong, setWrong] = useState<string>();

  function add(event: FormEvent) {
    event.preventDefault();
    const wanted = id.trim();
    if (!new RegExp(pattern).test(wanted)) return setWrong(texts.declaring.badKey);
    if (taken.includes(wanted)) return setWrong(words.idTaken);
    setWrong(undefined);
    setId("");
    return onAdd(wanted);
  }

  return (
    <form onSubmit={add}>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={label}
          description={help}
          inputWrapperOrder={["label", "description", "error", "input"]}
          error={wrong}
          dir="ltr"
          value={id}
          maxLength={32}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          onChange={(event) => setId(event.currentTarget.value)}
          maw="100%"
          w="24rem"
        />
        <Button type="submit" variant="default">
          {action}
        </Button>
      </Group>
    </form>
  );
}
