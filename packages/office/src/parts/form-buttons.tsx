import { Button, Group } from "@mantine/core";
import { useLocale } from "../locale.tsx";

/** What ends a form in a dialog: the button that does it, and the one that does nothing. */
export function FormButtons(props: {
  readonly submit: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
}) {
  return (
    <Group gap="sm">
      <Button type="submit" loading={props.busy}>
        {props.submit}
      </Button>
      <Button variant="default" onClick={props.onCancel}>
        {useLocale().texts.lists.cancel}
      </Button>
    </Group>
  );
}
