import { Button, Paper, Stack } from "@mantine/core";
import { useLocale } from "../../../locale.tsx";
import { pointerTo, valueAt } from "./edits.ts";
import type { FieldProps } from "./fields.tsx";
import { lastKey } from "./form.ts";
import { Frame } from "./frame.tsx";
import { Fields } from "./group-field.tsx";
import { Order } from "./order.tsx";
import { schemaAt } from "./schema.ts";

/** What a new row begins with. */
const NEW: Readonly<Record<string, object>> = {
  transfers: { country: "", safeguard: "scc" },
  purposes: { text: "" },
};

/** A list of mappings: one row of fields for each. */
export function RowsField(props: FieldProps) {
  const { form, pointer, label, help, about } = props;
  const words = useLocale().texts.declaring;
  const value = valueAt(form.value, pointer);
  const count = Array.isArray(value) ? value.length : 0;
  const keys = Object.keys(schemaAt(form.schema, pointer)?.items?.properties ?? {});
  const key = lastKey(pointer);
  const name = about === undefined ? label : `${label}, ${about}`;

  function add() {
    const row = NEW[key] ?? {};
    // Where there is no list yet, a place in it would be read as the key of a mapping.
    form.onEdit(
      count === 0 ? { pointer, value: [row] } : { pointer: pointerTo(pointer, count), value: row },
    );
  }

  return (
    <Frame form={form} pointer={pointer} label={label} help={help} about={about}>
      <Stack gap="sm" data-order>
        {Array.from({ length: count }, (_, place) => (
          // Rows have no identifier of their own: their place in the list is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <Paper withBorder p="sm" key={place} role="group" aria-label={`${name} ${place + 1}`}>
            <Stack gap="sm">
              <Fields
                form={form}
                at={pointerTo(pointer, place)}
                keys={keys}
                about={`${about ?? label} ${place + 1}`}
              />
              <Order
                form={form}
                pointer={pointerTo(pointer, place)}
                place={place}
                count={count}
                about={`${name} ${place + 1}`}
              />
            </Stack>
          </Paper>
        ))}
      </Stack>
      <div>
        <Button
          variant="default"
          size="compact-md"
          onClick={add}
          aria-label={`${key === "purposes" ? words.addPurpose : words.addTransfer}: ${about ?? label}`}
        >
          {key === "purposes" ? words.addPurpose : words.addTransfer}
        </Button>
      </div>
    </Frame>
  );
}
