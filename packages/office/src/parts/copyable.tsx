import { Button, CopyButton, Group, TextInput } from "@mantine/core";
import { useLocale } from "../locale.tsx";

/** A text to take along: it can be selected, and copied with a button. */
export function Copyable({ label, text }: { readonly label: string; readonly text: string }) {
  const { texts } = useLocale();
  return (
    <Group align="flex-end" gap="sm">
      <TextInput
        label={label}
        value={text}
        readOnly
        dir="ltr"
        flex="1 1 16rem"
        onFocus={(event) => event.currentTarget.select()}
        styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)" } }}
      />
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            <span aria-live="polite">{copied ? texts.lists.copied : texts.lists.copy}</span>
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
