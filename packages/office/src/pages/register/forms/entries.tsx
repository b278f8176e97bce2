import { Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useLocale } from "../../../locale.tsx";
import { AddForm } from "./add-form.tsx";
import { pointerTo } from "./edits.ts";
import { keysAt, type RegisterForm } from "./form.ts";
import { Order } from "./order.tsx";
import { Part } from "./part.tsx";
import { Section } from "./section.tsx";

/** Entries under identifiers: each folded, to be opened, moved and removed, and a form for another. */
export function Entries(props: {
  readonly form: RegisterForm;
  readonly title: string;
  /** JSON Pointer of the mapping. */
  readonly root: string;
  readonly addLabel: string;
  readonly addAction: string;
  /** What a new entry begins with. */
  readonly start: (id: string) => object;
  readonly children: (pointer: string, id: string) => ReactNode;
}) {
  const { form, title, root, addLabel, addAction, start, children } = props;
  const { texts } = useLocale();
  const ids = keysAt(form, root);
  return (
    <Section title={title}>
      <Stack gap="sm" data-order>
        {ids.map((id, place) => {
          const pointer = pointerTo(root, id);
          return (
            <Part key={id} form={form} pointer={pointer} id={id}>
              {children(pointer, id)}
              <Order
                form={form}
                pointer={pointer}
                place={place}
                count={ids.length}
                about={id}
                {...(root === "/categories" ? {} : { onRemove: () => form.onEdit({ pointer }) })}
              />
            </Part>
          );
        })}
      </Stack>
      <AddForm
        label={addLabel}
        action={addAction}
        taken={ids}
        onAdd={(id) => form.onEdit({ pointer: pointerTo(root, id), value: start(id) })}
        help={texts.forms.idHelp}
      />
    </Section>
  );
}
