import { Button, Group, Text } from "@mantine/core";
import { useLocale } from "../locale.tsx";
import { Dialog } from "./dialog.tsx";
import { Failure } from "./failure.tsx";

/** Asks before something is done that cannot be taken back. The way back has the focus. */
export function Ask(props: {
  readonly title: string;
  readonly text: string;
  /** What is done, on its button. */
  readonly action: string;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  const { title, text, action, busy, error, onConfirm, onClose } = props;
  const { texts } = useLocale();
  return (
    <Dialog title={title} onClose={onClose}>
      <Text mb="md">{text}</Text>
      <Failure error={error} />
      <Group gap="sm" mt="md">
        <Button color="#b42318" loading={busy} onClick={onConfirm}>
          {action}
        </Button>
        <Button variant="default" onClick={onClose} data-autofocus>
          {texts.lists.cancel}
        </Button>
      </Group>
    </Dialog>
  );
}
