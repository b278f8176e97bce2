import {
  Button,
  FileButton,
  Group,
  Paper,
  Stack,
  Text,
  Textarea,
  Title,
  VisuallyHidden,
} from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useImport } from "../../api/register-queries.ts";
import { useLocale } from "../../locale.tsx";
import { Failure } from "../../parts/failure.tsx";
import { ImportPreview } from "./import-preview.tsx";

/** Longest text the API reads, in UTF-16 code units: 1 Mi. */
const MOST = 1_048_576;

interface Source {
  readonly text: string;
  readonly file?: string;
}

/** Takes what an existing table, page or export says into the text, once somebody has looked at it. */
export function ImportForm(props: {
  readonly site: string;
  readonly text: string;
  readonly onTake: (text: string) => void;
}) {
  const { site, text, onTake } = props;
  const { texts, format } = useLocale();
  const words = texts.importing;
  const [source, setSource] = useState<Source>({ text: "" });
  const reading = useImport(site);
  const taking = useImport(site);
  const tooLong = source.text.length > MOST;

  function change(next: Source) {
    reading.reset();
    taking.reset();
    setSource(next);
  }

  async function choose(file: File | null) {
    // A file that is longer even in bytes need not be read to be refused.
    if (file) change({ text: await file.slice(0, 4 * MOST).text(), file: file.name.slice(0, 200) });
  }

  function body() {
    const { text: said, file } = source;
    return { source: said, text, ...(file === undefined ? {} : { file }) };
  }

  function read(event: FormEvent) {
    event.preventDefault();
    reading.mutate(body());
  }

  return (
    <Stack gap="lg">
      <Paper withBorder p="lg" component="form" onSubmit={read}>
        <Title order={2} size="h4" mb="xs">
          {words.title}
        </Title>
        <Stack gap="sm">
          <Text c="dimmed">{words.lead}</Text>
          <Textarea
            label={words.source}
            autosize
            minRows={5}
            maxRows={14}
            dir="auto"
            spellCheck={false}
            value={source.text}
            error={tooLong ? words.tooLong(format.number(MOST)) : undefined}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <Group gap="sm">
            <FileButton
              onChange={(file) => void choose(file)}
              accept=".html,.htm,.csv,.tsv,.json,.txt"
            >
              {(button) => (
                <Button {...button} variant="default">
                  {words.file}
                </Button>
              )}
            </FileButton>
            <Button
              type="submit"
              disabled={source.text.trim() === "" || tooLong}
              loading={reading.isPending}
            >
              {words.read}
            </Button>
          </Group>
          {source.file !== undefined && <Text size="sm">{words.chosen(source.file)}</Text>}
          <VisuallyHidden role="status">
            {reading.data && words.found(format.number(reading.data.items.length))}
          </VisuallyHidden>
          <Failure error={reading.error ?? taking.error} />
        </Stack>
      </Paper>
      {reading.data && (
        <ImportPreview
          answer={reading.data}
          taking={taking.isPending}
          onTake={(services) =>
            taking.mutate({ ...body(), services }, { onSuccess: (answer) => onTake(answer.text) })
          }
        />
      )}
    </Stack>
  );
}
