import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useLocale } from "../../../locale.tsx";
import { AddForm } from "./add-form.tsx";
import { isMapping, pointerTo, valueAt } from "./edits.ts";
import { ChoiceField, WordsField } from "./fields.tsx";
import type { RegisterForm } from "./form.ts";
import { ItemForm } from "./item-form.tsx";
import { Part } from "./part.tsx";
import { TextField } from "./text-field.tsx";
import { wordsIn } from "./words-in.ts";

const CATEGORIES = ["necessary", "preferences", "statistical", "marketing"] as const;

/** The services of the site, each with what it stores. */
export function ServicesForm({ form }: { readonly form: RegisterForm }) {
  const words = useLocale().texts.forms;
  const services = valueAt(form.value, "/services");
  const ids = isMapping(services) ? Object.keys(services) : [];
  const [provider = ""] = keysAt(form, "/providers");
  return (
    <Paper withBorder p="lg" component="section" aria-label={words.services}>
      <Title order={2} size="h4" mb="sm">
        {words.services}
      </Title>
      <Stack gap="sm">
        {ids.map((id) => (
          <Service key={id} form={form} id={id} />
        ))}
        <AddForm
          label={words.serviceId}
          action={words.addService}
          taken={ids}
          onAdd={(id) =>
            form.onEdit({
              pointer: pointerTo("/services", id),
              value: { provider, category: "marketing", name: id, items: [] },
            })
          }
        />
      </Stack>
    </Paper>
  );
}

function Service({ form, id }: { readonly form: RegisterForm; readonly id: string }) {
  const { texts, language } = useLocale();
  const words = texts.forms;
  const pointer = pointerTo("/services", id);
  const at = (key: string) => pointerTo(pointer, key);
  const items = valueAt(form.value, at("items"));
  const count = Array.isArray(items) ? items.length : 0;
  const named = (list: string, key: string) =>
    wordsIn(valueAt(form.value, `${pointerTo(list, key)}/name`), language) || key;
  const own = keysAt(form, "/categories").filter((key) => !CATEGORIES.some((word) => word === key));
  return (
    <Part form={form} pointer={pointer} id={id}>
      <TextField form={form} pointer={at("name")} label={words.name} about={id} />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <ChoiceField
          form={form}
          pointer={at("category")}
          label={words.category}
          about={id}
          options={[
            ...CATEGORIES.map((value) => ({ value, label: words.categories[value] })),
            ...own.map((value) => ({ value, label: named("/categories", value) })),
          ]}
        />
        <ChoiceField
          form={form}
          pointer={at("provider")}
          label={words.provider}
          about={id}
          options={keysAt(form, "/providers").map((value) => ({
            value,
            label: named("/providers", value),
          }))}
        />
        <ChoiceField
          form={form}
          pointer={at("exempt")}
          label={words.exempt}
          about={id}
          options={[
            { value: "", label: words.noGround },
            ...Object.entries(words.grounds).map(([value, label]) => ({ value, label })),
          ]}
        />
      </SimpleGrid>
      <WordsField
        form={form}
        pointer={at("hosts")}
        label={words.hosts}
        help={words.hostsHelp}
        about={id}
      />
      <Text fw={600}>{words.items}</Text>
      {Array.from({ length: count }, (_, index) => (
        // Items have no identifier of their own: their place in the list is what they are.
        // oxlint-disable-next-line react/no-array-index-key
        <ItemForm key={index} form={form} pointer={pointerTo(at("items"), index)} />
      ))}
      <Group>
        <Button
          variant="default"
          onClick={() =>
            form.onEdit({
              pointer: pointerTo(at("items"), count),
              value: { cookie: "", lifetime: "session", purpose: "" },
            })
          }
        >
          {words.addItem(id)}
        </Button>
        <Button variant="default" onClick={() => form.onEdit({ pointer })}>
          {words.remove(id)}
        </Button>
      </Group>
    </Part>
  );
}

function keysAt({ value }: RegisterForm, pointer: string): string[] {
  const mapping = valueAt(value, pointer);
  return isMapping(mapping) ? Object.keys(mapping) : [];
}
