import { Button, NativeSelect, Paper, SimpleGrid, Stack, Text } from "@mantine/core";
import { useLocale } from "../../../locale.tsx";
import { isMapping, pointerTo, valueAt } from "./edits.ts";
import { ChoiceField, Mistake, WordField } from "./fields.tsx";
import { asText, mistakeAt, type RegisterForm } from "./form.ts";
import { TextField } from "./text-field.tsx";

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

/** One thing that is stored or read on the device. */
export function ItemForm({
  form,
  pointer,
}: {
  readonly form: RegisterForm;
  readonly pointer: string;
}) {
  const words = useLocale().texts.forms;
  const item = valueAt(form.value, pointer);
  const kind = KINDS.find((key) => isMapping(item) && Object.hasOwn(item, key)) ?? "cookie";
  const name = asText(valueAt(item, `/${kind}`));
  const about = name === "" ? words.newItem : name;
  const mistake = mistakeAt(form, pointer);
  const purposes = valueAt(item, "/purposes");

  function turnInto(next: Kind) {
    form.onEdit({ pointer: pointerTo(pointer, kind) });
    form.onEdit({ pointer: pointerTo(pointer, next), value: name });
  }

  return (
    <Paper withBorder p="md" role="group" aria-label={about}>
      <Stack gap="sm">
        {mistake !== undefined && (
          <Text size="sm" c="var(--jar-bad)">
            <Mistake text={mistake} />
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
            pointer={pointerTo(pointer, kind)}
            label={words.itemName}
            help={words.itemNameHelp}
            about={about}
            required
          />
          <WordField
            form={form}
            pointer={pointerTo(pointer, "lifetime")}
            label={words.lifetime}
            help={words.lifetimeHelp}
            about={about}
          />
          <ChoiceField
            form={form}
            pointer={pointerTo(pointer, "party")}
            label={words.party}
            about={about}
            options={[
              { value: "", label: words.notSaid },
              { value: "first", label: words.parties.first },
              { value: "third", label: words.parties.third },
            ]}
          />
        </SimpleGrid>
        {Array.isArray(purposes) ? (
          purposes.map((_, index) => (
            <TextField
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              form={form}
              pointer={pointerTo(pointer, "purposes", index, "text")}
              label={words.purpose}
              about={`${about} ${index + 1}`}
            />
          ))
        ) : (
          <TextField
            form={form}
            pointer={pointerTo(pointer, "purpose")}
            label={words.purpose}
            about={about}
          />
        )}
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => form.onEdit({ pointer })}>
            {words.remove(about)}
          </Button>
        </div>
      </Stack>
    </Paper>
  );
}
