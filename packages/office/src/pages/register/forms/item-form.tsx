import { NativeSelect, Paper, SimpleGrid, Stack, Text, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { useLocale } from "../../../locale.tsx";
import { Mistakes } from "../mistakes.tsx";
import { isMapping, pointerTo, valueAt } from "./edits.ts";
import { WordField } from "./fields.tsx";
import { asText, mistakesAt, type RegisterForm } from "./form.ts";
import classes from "./forms.module.css";
import { Fields } from "./group-field.tsx";
import { Order } from "./order.tsx";
import { PurposesForm } from "./purposes-form.tsx";
import { SchemaField } from "./schema-field.tsx";
import { Counted } from "./section.tsx";

const KINDS = [
  "cookie",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "cacheStorage",
  "serviceWorker",
  "fingerprint",
] as const;

type Kind = (typeof KINDS)[number];

/** What only a cookie has, and what any item may have. */
const ATTRIBUTES = ["domain", "path", "sameSite", "httpOnly", "secure", "partitioned"];
const MORE = ["renewed", "conditional"];

/** One thing that is stored or read on the device. */
export function ItemForm(props: {
  readonly form: RegisterForm;
  /** JSON Pointer of the list it stands in, its place there, and how many stand there. */
  readonly list: string;
  readonly place: number;
  readonly count: number;
}) {
  const { form, list, place, count } = props;
  const words = useLocale().texts.forms;
  const pointer = pointerTo(list, place);
  const item = valueAt(form.value, pointer);
  const kind = KINDS.find((key) => isMapping(item) && Object.hasOwn(item, key)) ?? "cookie";
  const name = asText(valueAt(item, `/${kind}`));
  const about = name === "" ? words.newItem : name;
  const mistakes = mistakesAt(form, pointer);
  const at = (key: string) => pointerTo(pointer, key);

  function turnInto(next: Kind) {
    form.onEdit({ pointer: at(kind) });
    form.onEdit({ pointer: at(next), value: name });
  }

  return (
    <Paper withBorder p="md" role="group" aria-label={about}>
      <Stack gap="sm">
        {mistakes.length > 0 && (
          <Text size="sm" c="var(--jar-bad)">
            <Mistakes problems={mistakes} />
          </Text>
        )}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label={words.kind}
            aria-label={`${words.kind}: ${about}`}
            value={kind}
            onChange={(event) => turnInto(event.currentTarget.value as Kind)}
            data={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
          />
          <WordField
            form={form}
            pointer={at(kind)}
            label={words.itemName}
            help={words.itemNameHelp}
            about={about}
          />
          <SchemaField
            form={form}
            pointer={at("lifetime")}
            help={words.lifetimeHelp}
            about={about}
          />
          <SchemaField form={form} pointer={at("party")} about={about} />
        </SimpleGrid>
        <PurposesForm form={form} pointer={pointer} about={about} />
        <Details
          form={form}
          pointer={pointer}
          keys={kind === "cookie" ? [...ATTRIBUTES, ...MORE] : MORE}
          about={about}
        />
        <Order form={form} pointer={pointer} place={place} count={count} about={about} />
      </Stack>
    </Paper>
  );
}

/** What few items need: folded, with how many mistakes are in it. */
function Details(props: {
  readonly form: RegisterForm;
  readonly pointer: string;
  readonly keys: readonly string[];
  readonly about: string;
}) {
  const { form, pointer, keys, about } = props;
  const words = useLocale().texts.declaring;
  const [open, setOpen] = useState(false);
  return (
    <details className={classes["more"]} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.details}
        <VisuallyHidden>{about}</VisuallyHidden>
        <Counted form={form} roots={keys.map((key) => pointerTo(pointer, key))} />
      </summary>
      {open && <Fields form={form} at={pointer} keys={keys} about={about} />}
    </details>
  );
}
