import { Paper, Stack, Title } from "@mantine/core";
import { useLocale } from "../../../locale.tsx";
import { TextField } from "./text-field.tsx";
import { WordField, WordsField } from "./fields.tsx";
import type { RegisterForm } from "./form.ts";

/** What a site is called, where it is, and which languages it speaks. */
export function SiteForm({ form }: { readonly form: RegisterForm }) {
  const { texts } = useLocale();
  const words = texts.forms;
  return (
    <Paper withBorder p="lg" component="section" aria-label={words.site}>
      <Title order={2} size="h4" mb="sm">
        {words.site}
      </Title>
      <Stack gap="md">
        <TextField form={form} pointer="/site/name" label={words.name} about={words.site} />
        <WordField form={form} pointer="/site/origin" label={words.origin} required />
        <WordsField
          form={form}
          pointer="/site/languages"
          label={words.languages}
          help={words.languagesHelp}
        />
      </Stack>
    </Paper>
  );
}
