import { Code, Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { Finding, Severity } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
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
  const { texts } = useLocale();
  const { severity, subject, message, wayOut, source, scenario, rule, evidence } = finding;
  return (
    <Paper withBorder p="lg" component="article">
      <Group gap="sm" mb="xs" align="center">
        <Verdict tone={TONES[severity]}>{texts.audits.severities[severity]}</Verdict>
        <Title order={2} size="h4">
          <Ltr>{subject}</Ltr>
        </Title>
      </Group>
      <Stack gap={6}>
        <Text lang="en" dir="auto">
          {message}
        </Text>
        <Text lang="en" dir="auto">
          <strong>{texts.audits.wayOut}:</strong> {wayOut}
        </Text>
        <Text size="sm" c="dimmed">
          {texts.audits.rule} <Ltr>{rule}</Ltr> · {texts.audits.scenario} <Ltr>{scenario}</Ltr> ·{" "}
          {texts.audits.source}: <Ltr>{source}</Ltr>
        </Text>
        {evidence.length > 0 && (
          <details className={classes["evidence"]}>
            <summary>{texts.audits.evidence(evidence.length)}</summary>
            <Code block dir="ltr" mt="xs">
              {JSON.stringify(evidence, undefined, 2)}
            </Code>
          </details>
        )}
      </Stack>
    </Paper>
  );
}
