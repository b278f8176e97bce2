import { Button, Checkbox, Paper, Stack, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { ImportAnswer, ImportedItem } from "../../api/register-types.ts";
import { useLocale } from "../../locale.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Verdict } from "../../parts/verdict.tsx";
import { wordsIn } from "./forms/words-in.ts";
import classes from "./list.module.css";

/** What an import understood, service by service, and what it did not; nothing is taken unseen. */
export function ImportPreview(props: {
  readonly answer: ImportAnswer;
  readonly taking: boolean;
  readonly onTake: (services: readonly string[]) => void;
}) {
  const { answer, taking, onTake } = props;
  const { texts, format } = useLocale();
  const words = texts.importing;
  const { items, services, notUnderstood } = answer;
  const of = (id: string) => items.filter(({ service }) => service === id);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    services.map(({ id }) => id).filter((id) => of(id).some(({ known }) => !known)),
  );

  return (
    <>
      <Paper
        withBorder
        p="lg"
        component="section"
        aria-label={words.found(format.number(items.length))}
      >
        <Title order={2} size="h4" mb="xs">
          {words.found(format.number(items.length))}
        </Title>
        {items.length === 0 ? (
          <Text c="dimmed">{words.nothing}</Text>
        ) : (
          <Stack gap="md">
            <Checkbox.Group value={[...chosen]} onChange={setChosen}>
              <Stack gap="md">
                {services.map(({ id, name, category }) => (
                  <Service key={id} id={id} name={name} category={category} items={of(id)} />
                ))}
              </Stack>
            </Checkbox.Group>
            <div>
              <Button
                onClick={() => onTake(chosen)}
                disabled={chosen.length === 0}
                loading={taking}
              >
                {words.take}
              </Button>
            </div>
          </Stack>
        )}
      </Paper>
      {notUnderstood.length > 0 && <Lost entries={notUnderstood} />}
    </>
  );
}

function Service(props: {
  readonly id: string;
  readonly name: unknown;
  readonly category: string;
  readonly items: readonly ImportedItem[];
}) {
  const { id, name, category, items } = props;
  const { texts, language } = useLocale();
  const categories: Readonly<Record<string, string>> = texts.forms.categories;
  const title = wordsIn(name, language) || id;
  return (
    <div>
      <Checkbox
        value={id}
        aria-label={texts.importing.takeOf(title)}
        label={
          <>
            <bdi>{title}</bdi> · <bdi>{categories[category] ?? category}</bdi>
          </>
        }
      />
      <ul className={classes["items"]}>
        {items.map((item) => (
          <li key={`${item.kind} ${item.name}`}>
            <Item item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Item({ item }: { readonly item: ImportedItem }) {
  const { texts, format } = useLocale();
  const kinds: Readonly<Record<string, string>> = texts.forms.kinds;
  const words = texts.importing;
  return (
    <>
      <Ltr>
        <code>{item.name}</code>
      </Ltr>{" "}
      <Text span size="sm" c="dimmed">
        {kinds[item.kind] ?? item.kind}, {words.place(format.number(item.line))}
      </Text>{" "}
      {item.known && <Verdict tone="plain">{words.known}</Verdict>}
      {item.unsure.length > 0 && (
        <Text size="sm">
          {words.unsure}:{" "}
          <span lang="en" dir="auto">
            {item.unsure.join("; ")}
          </span>
        </Text>
      )}
    </>
  );
}

function Lost({ entries }: { readonly entries: ImportAnswer["notUnderstood"] }) {
  const { texts, format } = useLocale();
  const words = texts.importing;
  const title = words.lost(format.number(entries.length));
  return (
    <Paper withBorder p="lg" component="section" aria-label={title}>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      {/* Only a focusable region can be scrolled from the keyboard (WCAG 2.1.1). */}
      <ul className={classes["list"]} tabIndex={0} aria-label={title}>
        {entries.map(({ line, column, text, why }) => (
          <li key={`${line}:${column} ${text} ${why}`}>
            <Verdict tone="mild">{words.place(format.number(line))}</Verdict>
            <Text dir="auto" mt={4}>
              {text}
            </Text>
            <Text size="sm" c="dimmed" lang="en" dir="auto">
              {why}
            </Text>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
