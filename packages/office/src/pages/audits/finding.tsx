import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { Finding, Severity } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { JsonBlock } from "../../parts/json-block.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Verdict } from "../../parts/verdict.tsx";
import classes from "./finding.module.css";

const TONES = {
  blocking: "bad",
  major: "bad",
  warning: "mild",
  info: "plain",
} as const satisfies Record<Severity, string>;

/** One finding. The sentences come from the audit, which writes English. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const words = useLocale().texts.audits;
  const { severity, subject, message, wayOut, source, scenario, rule, evidence } = finding;
  return (
    <Paper withBorder p="lg" component="article">
      <Group gap="sm" mb="xs" align="center">
        <Verdict tone={TONES[severity]}>{words.severities[severity]}</Verdict>
        <Title order={2} size="h4">
          <Ltr>{subject}</Ltr>
        </Title>
      </Group>
      <Stack gap={6}>
        <Text lang="en" dir="auto">
          {message}
        </Text>
        <Text>
          <strong>{words.wayOut}:</strong> <bdi lang="en">{wayOut}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          {words.rule} <Ltr>{rule}</Ltr> · {words.scenario} <Ltr>{scenario}</Ltr> · {words.source}:{" "}
          <Ltr>{source}</Ltr>
        </Text>
        {evidence.length > 0 && (
          <details className={classes["evidence"]}>
            <summary>{words.evidence(evidence.length)}</summary>
            <JsonBlock name={`${words.evidence(evidence.length)}: ${subject}`} value={evidence} />
          </details>
        )}
      </Stack>
    </Paper>
  );
}
