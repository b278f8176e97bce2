import { Button, Group, Paper, SimpleGrid, Stack, Title } from "@mantine/core";
import { useLocale } from "../../../locale.tsx";
import { AddForm } from "./add-form.tsx";
import { isMapping, pointerTo, valueAt } from "./edits.ts";
import { ChoiceField, WordField } from "./fields.tsx";
import type { RegisterForm } from "./form.ts";
import { Part } from "./part.tsx";
import { TextField } from "./text-field.tsx";

/** Who runs the services. */
export function ProvidersForm({ form }: { readonly form: RegisterForm }) {
  const words = useLocale().texts.forms;
  const providers = valueAt(form.value, "/providers");
  const ids = isMapping(providers) ? Object.keys(providers) : [];
  return (
    <Paper withBorder p="lg" component="section" aria-label={words.providers}>
      <Title order={2} size="h4" mb="sm">
        {words.providers}
      </Title>
      <Stack gap="sm">
        {ids.map((id) => (
          <Provider key={id} form={form} id={id} />
        ))}
        <AddForm
          label={words.providerId}
          action={words.addProvider}
          taken={ids}
          onAdd={(id) => form.onEdit({ pointer: pointerTo("/providers", id), value: { name: id } })}
        />
      </Stack>
    </Paper>
  );
}

function Provider({ form, id }: { readonly form: RegisterForm; readonly id: string }) {
  const words = useLocale().texts.forms;
  const pointer = pointerTo("/providers", id);
  const at = (key: string) => pointerTo(pointer, key);
  return (
    <Part form={form} pointer={pointer} id={id}>
      <TextField form={form} pointer={at("name")} label={words.name} about={id} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <WordField
          form={form}
          pointer={at("country")}
          label={words.country}
          help={words.countryHelp}
          about={id}
        />
        <ChoiceField
          form={form}
          pointer={at("role")}
          label={words.role}
          about={id}
          options={[
            { value: "", label: words.notSaid },
            { value: "controller", label: words.roles.controller },
            { value: "processor", label: words.roles.processor },
          ]}
        />
        <WordField form={form} pointer={at("url")} label={words.website} about={id} />
        <WordField form={form} pointer={at("policy")} label={words.policy} about={id} />
      </SimpleGrid>
      <Group>
        <Button variant="default" onClick={() => form.onEdit({ pointer })}>
          {words.remove(id)}
        </Button>
      </Group>
    </Part>
  );
}
