import { Button, Group } from "@mantine/core";
import type { MouseEvent } from "react";
import { useLocale } from "../../../locale.tsx";
import { remove, type RegisterForm } from "./form.ts";

/** Moves an entry among its neighbours, and removes it. The focus goes with the entry, else to what is in its place. */
export function Order(props: {
  readonly form: RegisterForm;
  readonly pointer: string;
  /** Its place, from 0, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly about: string;
  /** What removing does where what is left empty is to stay. */
  readonly onRemove?: () => void;
}) {
  const { form, pointer, place, count, about, onRemove } = props;
  const { texts } = useLocale();
  const { moveUp, moveDown } = texts.declaring;

  function move(event: MouseEvent<HTMLButtonElement>, to: number) {
    const { currentTarget } = event;
    const list = currentTarget.closest("[data-order]");
    const direction = currentTarget.dataset["move"] ?? "";
    form.onEdit({ pointer, to });
    requestAnimationFrame(() => focusOn(list, to, direction));
  }

  function take(event: MouseEvent<HTMLButtonElement>) {
    const list = event.currentTarget.closest("[data-order]");
    if (onRemove) onRemove();
    else remove(form, pointer);
    requestAnimationFrame(() => focusAfter(list, place));
  }

  return (
    <Group gap="xs">
      {(
        [
          ["up", moveUp, place - 1],
          ["down", moveDown, place + 1],
        ] as const
      ).map(([direction, label, to]) => (
        <Button
          key={direction}
          variant="default"
          size="compact-sm"
          data-move={direction}
          data-place={place}
          aria-label={`${label}: ${about}`}
          disabled={to < 0 || to >= count}
          onClick={(event) => move(event, to)}
        >
          {label}
        </Button>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={take}>
        {texts.forms.remove(about)}
      </Button>
    </Group>
  );
}

/** What begins the entry that has moved up, or the last; of an empty list what adds another. */
function focusAfter(list: Element | null, place: number): void {
  const entry = list?.children[place] ?? list?.lastElementChild ?? list?.nextElementSibling;
  entry?.querySelector<HTMLElement>("summary, select, input, textarea, button")?.focus();
}

/** The same button of the entry where it stands now, or the other where that one has come to an end. */
function focusOn(list: Element | null, place: number, direction: string): void {
  const buttons = [...(list?.querySelectorAll<HTMLButtonElement>("[data-move]") ?? [])].filter(
    (button) =>
      button.closest("[data-order]") === list && button.dataset["place"] === String(place),
  );
  const same = buttons.find((button) => button.dataset["move"] === direction && !button.disabled);
  (same ?? buttons.find((button) => !button.disabled))?.focus();
}
