import {
  Alert,
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from "@mantine/core";
import { useState, type FormEvent } from "react";
import { useAuditJobs, useAuditOptions, useStartAudit } from "../../api/audit-queries.ts";
import type { AuditOptions } from "../../api/audit-types.ts";
import { useLocale } from "../../locale.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { profileWords, scenarioWords } from "./words.ts";

/** What is visited unless somebody says otherwise. */
const USUAL: readonly string[] = ["unasked", "rejected", "accepted", "withdrawn"];
const USUAL_PAGES = 5;
const USUAL_MINUTES = 15;

/** Asks for an audit of the site. */
export function StartForm({ site }: { readonly site: string }) {
  return (
    <Loaded query={useAuditOptions(site)}>
      {(options) => <Form site={site} options={options} />}
    </Loaded>
  );
}

function Form({ site, options }: { readonly site: string; readonly options: AuditOptions }) {
  const { texts } = useLocale();
  const words = texts.auditing;
  const [url, setUrl] = useState(options.url);
  const [scenarios, setScenarios] = useState([...USUAL]);
  const [profile, setProfile] = useState("eu");
  const [pages, setPages] = useState<number | string>(USUAL_PAGES);
  const [minutes, setMinutes] = useState<number | string>(USUAL_MINUTES);
  const start = useStartAudit(site);
  const busy = useAuditJobs(site).data?.results.some(
    ({ state }) => state === "waiting" || state === "running",
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    // In the order they are offered, whatever the order they were ticked in.
    const chosen = options.scenarios.filter((scenario) => scenarios.includes(scenario));
    start.mutate({
      url: url.trim(),
      scenarios: chosen,
      profile,
      pages: Number(pages),
      minutes: Number(minutes),
    });
  }

  return (
    <Paper withBorder p="lg" component="form" onSubmit={submit} aria-label={words.start}>
      <Title order={2} size="h4">
        {words.start}
      </Title>
      <Text c="dimmed" mb="md" maw="80ch">
        {words.startHelp}
      </Text>
      <Stack gap="md">
        <TextInput
          label={words.url}
          description={words.urlHelp}
          inputWrapperOrder={["label", "input", "description"]}
          type="url"
          dir="ltr"
          value={url}
          maxLength={2048}
          required
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <Checkbox.Group label={words.scenarios} value={scenarios} onChange={setScenarios}>
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="xs" mt="xs">
            {options.scenarios.map((scenario) => (
              <Checkbox key={scenario} value={scenario} label={scenarioWords(scenario, words)} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <NativeSelect
            label={words.profile}
            value={profile}
            onChange={(event) => setProfile(event.currentTarget.value)}
            data={options.profiles.map(({ id }) => ({
              value: id,
              label: profileWords(id, words),
            }))}
          />
          <NumberInput
            label={words.pages}
            value={pages}
            onChange={setPages}
            min={1}
            max={options.limits.pages}
            allowDecimal={false}
            required
          />
          <NumberInput
            label={words.minutes}
            value={minutes}
            onChange={setMinutes}
            min={1}
            max={options.limits.minutes}
            allowDecimal={false}
            required
          />
        </SimpleGrid>
        {start.error && (
          <Alert
            color="var(--jar-bad)"
            variant="outline"
            bg="var(--jar-surface)"
            role="alert"
            title={words.refused}
          >
            <span lang="en" dir="auto">
              {start.error.message}
            </span>
          </Alert>
        )}
        <Group>
          <Button
            type="submit"
            loading={start.isPending}
            disabled={busy === true || scenarios.length === 0}
          >
            {words.submit}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
