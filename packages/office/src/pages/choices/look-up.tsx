import { Button, Group, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useLocation } from "wouter";
import { useLocale } from "../../locale.tsx";

const RECEIPT_ID = /^[A-Za-z0-9_-]{16}$/;

/** Leads from a receipt id, as a visitor reads it out, to its record. */
export function LookUp({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const [, go] = useLocation();
  const [id, setId] = useState("");
  const [wrong, setWrong] = useState(false);

  function lookUp(event: FormEvent) {
    event.preventDefault();
    const wanted = id.trim();
    setWrong(!RECEIPT_ID.test(wanted));
    if (RECEIPT_ID.test(wanted)) go(`/sites/${encodeURIComponent(site)}/choices/${wanted}`);
  }

  return (
    <form onSubmit={lookUp} role="search">
      <Group align="flex-end" gap="sm">
        <TextInput
          label={texts.choices.lookUp}
          description={texts.choices.lookUpHelp}
          error={wrong && texts.choices.badId}
          inputWrapperOrder={["label", "description", "error", "input"]}
          value={id}
          onChange={(event) => setId(event.currentTarget.value)}
          styles={{
            input: { direction: "ltr", fontFamily: "var(--mantine-font-family-monospace)" },
          }}
          autoComplete="off"
          spellCheck={false}
          maw="100%"
          w="22rem"
        />
        <Button type="submit">{texts.choices.lookUpAction}</Button>
      </Group>
    </form>
  );
}
