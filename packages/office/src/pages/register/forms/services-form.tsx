import { Button, Stack, Text } from "@mantine/core";
import { useLocale } from "../../../locale.tsx";
import { Mistakes } from "../mistakes.tsx";
import { pointerTo, valueAt } from "./edits.ts";
import { Entries } from "./entries.tsx";
import { ChoiceField, type FieldProps } from "./fields.tsx";
import { keysAt, mistakesAt, type RegisterForm } from "./form.ts";
import { Fields } from "./group-field.tsx";
import { ItemForm } from "./item-form.tsx";
import { schemaAt } from "./schema.ts";
import { SchemaField } from "./schema-field.tsx";
import { labelFor, optionsFor } from "./values.ts";

const NEW_ITEM = { cookie: "", lifetime: "session", purpose: "" };

/** The services of the site, each with what it stores. */
export function ServicesForm({ form }: { readonly form: RegisterForm }) {
  const words = useLocale().texts.forms;
  const [provider = ""] = keysAt(form, "/providers");
  return (
    <Entries
      form={form}
      title={words.services}
      root="/services"
      addLabel={words.serviceId}
      addAction={words.addService}
      start={(id) => ({ provider, category: "marketing", name: id, items: [] })}
    >
      {(pointer, id) => <Service form={form} pointer={pointer} id={id} />}
    </Entries>
  );
}

function Service(props: {
  readonly form: RegisterForm;
  readonly pointer: string;
  readonly id: string;
}) {
  const { form, pointer, id } = props;
  const words = useLocale().texts.forms;
  const at = (key: string) => pointerTo(pointer, key);
  const [items, provided] = [at("items"), ["name", "category", "provider", "legalBasis"]];
  const value = valueAt(form.value, items);
  const count = Array.isArray(value) ? value.length : 0;
  return (
    <>
      <Fields form={form} at={pointer} keys={provided} about={id} />
      <ExemptField form={form} pointer={at("exempt")} label={words.exempt} about={id} />
      <SchemaField form={form} pointer={at("areas")} about={id} />
      <SchemaField form={form} pointer={at("recipients")} about={id} />
      <SchemaField form={form} pointer={at("hosts")} about={id} help={words.hostsHelp} />
      <Text fw={600}>{words.items}</Text>
      {mistakesAt(form, items).length > 0 && (
        <Text size="sm" c="var(--jar-bad)">
          <Mistakes problems={mistakesAt(form, items)} />
        </Text>
      )}
      <Stack gap="sm" data-order>
        {Array.from({ length: count }, (_, place) => (
          // Items have no identifier of their own: their place in the list is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <ItemForm key={place} form={form} list={items} place={place} count={count} />
        ))}
      </Stack>
      <div>
        <Button
          variant="default"
          onClick={() =>
            form.onEdit(
              count === 0
                ? { pointer: items, value: [NEW_ITEM] }
                : { pointer: pointerTo(items, count), value: NEW_ITEM },
            )
          }
        >
          {words.addItem(id)}
        </Button>
      </div>
    </>
  );
}

/** The ground on which no consent is owed. */
export function ExemptField(props: FieldProps) {
  const { texts } = useLocale();
  const grounds = schemaAt(props.form.schema, props.pointer)?.enum ?? [];
  return (
    <ChoiceField
      {...props}
      label={props.label || labelFor(props.pointer, texts).label}
      none={texts.forms.noGround}
      options={optionsFor(props.pointer, grounds, texts)}
    />
  );
}
