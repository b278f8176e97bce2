import { Button, Stack, Text } from "@mantine/core";
import type { NewKey } from "../../api/administration-types.ts";
import { useLocale } from "../../locale.tsx";
import { Copyable } from "../../parts/copyable.tsx";
import { Dialog } from "../../parts/dialog.tsx";

/** A key that was just made, for the only time it can be read. */
export function ShownOnce({
  made,
  onClose,
}: {
  readonly made: NewKey;
  readonly onClose: () => void;
}) {
  const words = useLocale().texts.keys;
  return (
    <Dialog title={words.created} onClose={onClose}>
      <Stack gap="md" align="stretch">
        <Text>{words.createdHelp}</Text>
        <Copyable label={words.key} text={made.key} />
        <div>
          <Button onClick={onClose}>{words.kept}</Button>
        </div>
      </Stack>
    </Dialog>
  );
}
