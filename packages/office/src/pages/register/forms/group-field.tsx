import { SimpleGrid, Stack } from "@mantine/core";
import type { RegisterForm } from "./form.ts";
import { pointerTo } from "./edits.ts";
import type { FieldProps } from "./fields.tsx";
import { Frame } from "./frame.tsx";
import { fieldOf, schemaAt } from "./schema.ts";
import { SchemaField } from "./schema-field.tsx";

/** A mapping whose keys the schema knows: their fields under one heading. */
export function GroupField({ form, pointer, label, help, about }: FieldProps) {
  const properties = Object.keys(schemaAt(form.schema, pointer)?.properties ?? {});
  return (
    <Frame form={form} pointer={pointer} label={label} help={help} about={about}>
      <Fields form={form} at={pointer} keys={properties} about={about ?? label} />
    </Frame>
  );
}

/** Some fields of a mapping: those that are small stand side by side, after those that are not. */
export function Fields(props: {
  readonly form: RegisterForm;
  /** JSON Pointer of the mapping. */
  readonly at: string;
  readonly keys: readonly string[];
  readonly about: string;
}) {
  const { form, at, keys, about } = props;
  const small = keys.filter((key) => isSmall(form, pointerTo(at, key)));
  const field = (key: string) => (
    <SchemaField key={key} form={form} pointer={pointerTo(at, key)} about={about} />
  );
  return (
    <Stack gap="md">
      {keys.filter((key) => !small.includes(key)).map(field)}
      {small.length > 0 && (
        <SimpleGrid cols={{ base: 1, sm: Math.min(3, Math.max(2, small.length)) }}>
          {small.map(field)}
        </SimpleGrid>
      )}
    </Stack>
  );
}

function isSmall({ schema }: RegisterForm, pointer: string): boolean {
  const node = schemaAt(schema, pointer);
  return node !== undefined && ["word", "choice", "flag"].includes(fieldOf(node));
}
