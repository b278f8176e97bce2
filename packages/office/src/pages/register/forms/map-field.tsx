import { Stack } from "@mantine/core";
import { useLocale } from "../../../locale.tsx";
import { AddForm } from "./add-form.tsx";
import { pointerTo } from "./edits.ts";
import type { FieldProps } from "./fields.tsx";
import { keysAt, lastKey } from "./form.ts";
import { Frame } from "./frame.tsx";
import { Order } from "./order.tsx";
import { schemaAt } from "./schema.ts";
import { SchemaField } from "./schema-field.tsx";
import classes from "./forms.module.css";

/** A mapping whose keys the site chooses: areas and their paths, regions and their rules. */
export function MapField({ form, pointer, label, help, about }: FieldProps) {
  const { texts } = useLocale();
  const words = texts.declaring;
  const keys = keysAt(form, pointer);
  const regions = lastKey(pointer) === "regions";
  const [pattern = ""] = Object.keys(schemaAt(form.schema, pointer)?.patternProperties ?? {});
  return (
    <Frame form={form} pointer={pointer} label={label} help={help} about={about}>
      <Stack gap="sm" data-order>
        {keys.map((key, place) => (
          <div key={key} className={classes["row"]}>
            <SchemaField form={form} pointer={pointerTo(pointer, key)} label={key} about={label} />
            <Order
              form={form}
              pointer={pointerTo(pointer, key)}
              place={place}
              count={keys.length}
              about={key}
            />
          </div>
        ))}
      </Stack>
      <AddForm
        label={regions ? words.regionId : words.areaId}
        action={regions ? words.addRegion : words.addArea}
        help={regions ? words.regionHelp : texts.forms.idHelp}
        pattern={pattern}
        taken={keys}
        onAdd={(key) =>
          form.onEdit({ pointer: pointerTo(pointer, key), value: regions ? "opt-in" : `/${key}/` })
        }
      />
    </Frame>
  );
}
