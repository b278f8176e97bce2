import { Checkbox, Group, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useLocale } from "../../../locale.tsx";
import type { Option } from "../../../parts/option.ts";
import { Mistakes } from "../mistakes.tsx";
import { valueAt } from "./edits.ts";
import {
  asText,
  mistakesAt,
  mistakesWithin,
  remove,
  writeText,
  type RegisterForm,
} from "./form.ts";
import { isRequired } from "./schema.ts";

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

function common({ form, pointer, label, help, about }: FieldProps, within = false) {
  const mistakes = within ? mistakesWithin(form, pointer) : mistakesAt(form, pointer);
  return {
    label,
    ...(about === undefined ? {} : { "aria-label": `${label}: ${about}` }),
    ...(help === undefined ? {} : { description: help }),
    ...(mistakes.length === 0 ? {} : { error: <Mistakes problems={mistakes} /> }),
    inputWrapperOrder: ORDER,
    withAsterisk: isRequired(form.schema, pointer),
  };
}

/** A name, an address, a duration: something that is the same in every language. */
export function WordField(props: FieldProps & { readonly maxLength?: number | undefined }) {
  const { form, pointer, maxLength } = props;
  return (
    <TextInput
      {...common(props)}
      {...(maxLength === undefined ? {} : { maxLength })}
      dir="ltr"
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      value={asText(valueAt(form.value, pointer))}
      onChange={(event) => writeText(form, pointer, event.currentTarget.value)}
    />
  );
}

/** One of several words; where the value may be absent, none of them removes it. */
export function ChoiceField(
  props: FieldProps & {
    readonly options: readonly Option[];
    /** What choosing none of them is called. */
    readonly none?: string;
  },
) {
  const { form, pointer, options, none } = props;
  const { texts } = useLocale();
  const chosen = asText(valueAt(form.value, pointer));
  const absent = isRequired(form.schema, pointer)
    ? []
    : [{ value: "", label: none ?? texts.forms.notSaid }];
  const known = [...absent, ...options].some(({ value }) => value === chosen);
  return (
    <NativeSelect
      {...common(props)}
      value={chosen}
      onChange={(event) => writeText(form, pointer, event.currentTarget.value)}
      data={[...absent, ...options, ...(known ? [] : [{ value: chosen, label: chosen }])]}
    />
  );
}

/** Yes or no; where the value may be absent, nothing said. */
export function FlagField(props: FieldProps) {
  const { form, pointer } = props;
  const { texts } = useLocale();
  const { yes, no } = texts.declaring;
  const options = [
    ...(isRequired(form.schema, pointer) ? [] : [{ value: "", label: texts.forms.notSaid }]),
    { value: "true", label: yes },
    { value: "false", label: no },
  ];
  return (
    <NativeSelect
      {...common(props)}
      value={asText(valueAt(form.value, pointer))}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (value === "") remove(form, pointer);
        else form.onEdit({ pointer, value: value === "true" });
      }}
      data={options}
    />
  );
}

/** A list of words, one in each line. */
export function WordsField(props: FieldProps) {
  const { form, pointer } = props;
  const lines = wordsAt(form, pointer);
  const [typed, setTyped] = useState(lines.join("\n"));
  // What somebody types may have empty lines; what others wrote replaces it.
  const text = wordsOf(typed).join("\n") === lines.join("\n") ? typed : lines.join("\n");
  return (
    <Textarea
      {...common(props, true)}
      dir="ltr"
      autosize
      minRows={1}
      spellCheck={false}
      value={text}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        writeWords(form, pointer, wordsOf(event.currentTarget.value));
      }}
    />
  );
}

/** Some of the words that are declared elsewhere. */
export function ChecksField(props: FieldProps & { readonly options: readonly Option[] }) {
  const { form, pointer, options } = props;
  const chosen = wordsAt(form, pointer);
  const strange = chosen.filter((word) => !options.some(({ value }) => value === word));
  const all = [...options, ...strange.map((value) => ({ value, label: value }))];
  if (all.length === 0) return null;
  return (
    <Checkbox.Group
      {...common(props, true)}
      value={chosen}
      onChange={(words) =>
        writeWords(
          form,
          pointer,
          all.map(({ value }) => value).filter((word) => words.includes(word)),
        )
      }
    >
      <Group gap="md" my={4}>
        {all.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

function wordsAt(form: RegisterForm, pointer: string): string[] {
  const value = valueAt(form.value, pointer);
  return Array.isArray(value) ? value.map(asText) : [];
}

const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== "");

function writeWords(form: RegisterForm, pointer: string, words: readonly string[]): void {
  if (words.length > 0 || isRequired(form.schema, pointer)) form.onEdit({ pointer, value: words });
  else remove(form, pointer);
}
