import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { asText, mistakeAt, textEdit, type RegisterForm } from "./form.ts";
import { valueAt } from "./edits.ts";

/** A field for one value of the register. */
export interface FieldProps {
  readonly form: RegisterForm;
  /** JSON Pointer of the value. */
  readonly pointer: string;
  readonly label: string;
  readonly help?: string;
  /** Names the field for those who cannot see what it stands under. */
  readonly about?: string;
}

const ORDER: ("label" | "input" | "description" | "error")[] = [
  "label",
  "input",
  "description",
  "error",
];

/** The mistake of a field, in the language the checks speak. */
export function Mistake({ text }: { readonly text: string }) {
  return (
    <span lang="en" dir="auto">
      {text}
    </span>
  );
}

function common({ form, pointer, label, help, about }: FieldProps) {
  const mistake = mistakeAt(form, pointer);
  return {
    label,
    ...(about === undefined ? {} : { "aria-label": `${label}: ${about}` }),
    ...(help === undefined ? {} : { description: help }),
    ...(mistake === undefined ? {} : { error: <Mistake text={mistake} /> }),
    inputWrapperOrder: ORDER,
  };
}

/** A name, an address, a duration: something that is the same in every language. */
export function WordField(props: FieldProps & { readonly required?: boolean }) {
  const { form, pointer, required = false } = props;
  return (
    <TextInput
      {...common(props)}
      dir="ltr"
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      withAsterisk={required}
      value={asText(valueAt(form.value, pointer))}
      onChange={(event) => {
        const text = event.currentTarget.value;
        form.onEdit(required ? { pointer, value: text } : textEdit(pointer, text));
      }}
    />
  );
}

/** One of several words; an empty one removes the value. */
export function ChoiceField(
  props: FieldProps & { readonly options: readonly { value: string; label: string }[] },
) {
  const { form, pointer, options } = props;
  const chosen = asText(valueAt(form.value, pointer));
  const known = options.some(({ value }) => value === chosen);
  return (
    <NativeSelect
      {...common(props)}
      value={chosen}
      onChange={(event) => form.onEdit(textEdit(pointer, event.currentTarget.value))}
      data={[...options, ...(known ? [] : [{ value: chosen, label: chosen }])]}
    />
  );
}

/** A list of words, one in each line. */
export function WordsField(props: FieldProps) {
  const { form, pointer } = props;
  const value = valueAt(form.value, pointer);
  const lines = Array.isArray(value) ? value.map(asText) : [];
  return (
    <Textarea
      {...common(props)}
      dir="ltr"
      autosize
      minRows={1}
      spellCheck={false}
      defaultValue={lines.join("\n")}
      onChange={(event) => {
        const words = event.currentTarget.value.split(/[\s,]+/).filter((word) => word !== "");
        form.onEdit(words.length === 0 ? { pointer } : { pointer, value: words });
      }}
    />
  );
}
