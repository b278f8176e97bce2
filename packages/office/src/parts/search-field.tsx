import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";

const PAUSE_MS = 250;

/** What is searched for: as it is typed, and as it is after a pause, without spaces around it. */
export function useSearch() {
  const [typed, setTyped] = useState("");
  const [settled] = useDebouncedValue(typed.trim(), PAUSE_MS);
  return { typed, setTyped, settled };
}

/** A field that narrows a list down as one types. */
export function SearchField(props: {
  readonly label: string;
  readonly description?: string;
  readonly search: ReturnType<typeof useSearch>;
}) {
  const { label, description, search } = props;
  return (
    <TextInput
      label={label}
      {...(description === undefined ? {} : { description })}
      value={search.typed}
      maxLength={254}
      onChange={(event) => search.setTyped(event.currentTarget.value)}
      autoComplete="off"
      spellCheck={false}
      w="16rem"
      maw="100%"
    />
  );
}
