import { useLocale } from "../../../locale.tsx";
import { pointerTo, valueAt } from "./edits.ts";
import { WordField, type FieldProps } from "./fields.tsx";
import { asText } from "./form.ts";
import { Frame } from "./frame.tsx";
import { Fields } from "./group-field.tsx";
import { schemaAt } from "./schema.ts";
import { Toggle } from "./toggle.tsx";

/** One text, or its parts under names of their own. */
export function EitherField(props: FieldProps) {
  const { form, pointer, label, help, about } = props;
  const words = useLocale().texts.declaring;
  const value = valueAt(form.value, pointer);
  const branches = schemaAt(form.schema, pointer)?.anyOf ?? [];
  const parts = Object.keys(branches.find(({ properties }) => properties)?.properties ?? {});
  const [first = ""] = parts;
  const whole = typeof value === "string";

  function toggle() {
    const joined = asText(valueAt(form.value, pointerTo(pointer, first)));
    form.onEdit({ pointer, value: whole ? { [first]: value } : joined });
  }

  // What has further parts would lose them as one text.
  const further = parts
    .slice(1)
    .some((part) => valueAt(form.value, pointerTo(pointer, part)) !== undefined);
  const button = further ? null : (
    <Toggle label={whole ? words.apart : words.together} about={label} onClick={toggle} />
  );
  return (
    <Frame
      form={form}
      pointer={whole ? undefined : pointer}
      label={label}
      about={about}
      help={help}
      beside={button}
    >
      {whole ? (
        <WordField form={form} pointer={pointer} label={label} about={about ?? label} />
      ) : (
        <Fields form={form} at={pointer} keys={parts} about={label} />
      )}
    </Frame>
  );
}
