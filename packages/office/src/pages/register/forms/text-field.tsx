import { Group, SimpleGrid, Text, Textarea } from "@mantine/core";
import { useLocale } from "../../../locale.tsx";
import { isMapping, pointerTo, valueAt } from "./edits.ts";
import { Mistakes } from "../mistakes.tsx";
import type { FieldProps } from "./fields.tsx";
import { asText, mistakesAt, writeText, type RegisterForm } from "./form.ts";
import { directionOf, languageName } from "./languages.ts";
import classes from "./forms.module.css";
import { Toggle } from "./toggle.tsx";

/** A text as visitors read it: the same in all languages, or in all of them side by side. */
export function TextField(props: FieldProps) {
  const { form, pointer, label, about, help } = props;
  const { texts, language: own } = useLocale();
  const words = texts.forms;
  const value = valueAt(form.value, pointer);
  const perLanguage = isMapping(value);
  const written = perLanguage ? Object.keys(value) : [];
  const languages = [...new Set([...form.languages, ...written])];
  const missing = perLanguage ? form.languages.filter((tag) => !written.includes(tag)) : [];
  const name = about === undefined ? label : `${label}: ${about}`;
  // Which languages are missing is told below, before the check knows.
  const mistakes = mistakesAt(form, pointer).filter(({ code }) => code !== "text-missing");

  function toggle() {
    const [first = "en"] = form.languages;
    const joined = perLanguage
      ? asText(value[first] ?? Object.values(value)[0])
      : { [first]: asText(value) };
    form.onEdit({ pointer, value: joined });
  }

  return (
    <fieldset className={classes["text"]}>
      <legend>
        {label}
        {form.languages.length > 1 && (
          <Toggle
            label={perLanguage ? words.sameText : words.ownTexts}
            about={name}
            onClick={toggle}
          />
        )}
      </legend>
      {perLanguage ? (
        <SimpleGrid cols={{ base: 1, sm: Math.min(3, languages.length) }} spacing="sm">
          {languages.map((tag) => (
            <OneLanguage
              key={tag}
              form={form}
              pointer={pointerTo(pointer, tag)}
              tag={tag}
              name={name}
            />
          ))}
        </SimpleGrid>
      ) : (
        <Textarea
          aria-label={name}
          dir="auto"
          autosize
          minRows={1}
          value={asText(value)}
          onChange={(event) => writeText(form, pointer, event.currentTarget.value)}
        />
      )}
      {help !== undefined && (
        <Text size="sm" c="dimmed">
          {help}
        </Text>
      )}
      {missing.length > 0 && (
        <Text size="sm" c="var(--jar-mild)">
          {words.missingIn(missing.map((tag) => languageName(tag, own)).join(", "))}
        </Text>
      )}
      {mistakes.length > 0 && (
        <Text size="sm" c="var(--jar-bad)">
          <Mistakes problems={mistakes} />
        </Text>
      )}
    </fieldset>
  );
}

function OneLanguage(props: {
  readonly form: RegisterForm;
  readonly pointer: string;
  readonly tag: string;
  readonly name: string;
}) {
  const { form, pointer, tag, name } = props;
  const { language: own } = useLocale();
  const language = languageName(tag, own);
  const mistakes = mistakesAt(form, pointer);
  return (
    <div>
      <Group gap={4} mb={2}>
        <Text size="sm" c="dimmed">
          {language}
        </Text>
      </Group>
      <Textarea
        aria-label={`${name}, ${language}`}
        lang={tag}
        dir={directionOf(tag)}
        autosize
        minRows={1}
        value={asText(valueAt(form.value, pointer))}
        error={mistakes.length === 0 ? undefined : <Mistakes problems={mistakes} />}
        onChange={(event) => writeText(form, pointer, event.currentTarget.value)}
      />
    </div>
  );
}
