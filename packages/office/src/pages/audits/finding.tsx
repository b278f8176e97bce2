import { Group, Paper, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import type { Finding } from "../../api/audit-types.ts";
import type { Severity } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { JsonBlock } from "../../parts/json-block.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Verdict } from "../../parts/verdict.tsx";
import classes from "./finding.module.css";
import { findingWords, scenarioWords } from "./words.ts";

const TONES = {
  blocking: "bad",
  major: "bad",
  warning: "mild",
  info: "plain",
} as const satisfies Record<Severity, string>;

/** One finding: what its rule says, in the language of the office, and its details as the audit tells them, in English. */
export function FindingCard(props: { readonly finding: Finding; readonly children?: ReactNode }) {
  const { finding, children } = props;
  const { texts } = useLocale();
  const words = texts.audits;
  const { severity, subject, message, wayOut, source, scenario, rule, evidence } = finding;
  const said = findingWords(rule, texts.findings);
  return (
    <Paper withBorder p="lg" component="article">
      <Group gap="sm" mb="xs" align="center">
        <Verdict tone={TONES[severity]}>{words.severities[severity]}</Verdict>
        <Title order={2} size="h4">
          <Ltr>{subject}</Ltr>
        </Title>
        <Acceptance finding={finding} />
      </Group>
      <Stack gap={6}>
        {said !== undefined && <Text fw={600}>{said}</Text>}
        <Text lang="en" dir="auto">
          {message}
        </Text>
        <Text>
          <strong>{words.wayOut}:</strong> <bdi lang="en">{wayOut}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          {words.rule} <Ltr>{rule}</Ltr>
          {scenario !== undefined && (
            <>
              {" · "}
              {words.scenario}: <bdi>{scenarioWords(scenario, texts.auditing)}</bdi>
            </>
          )}
          {" · "}
          {words.source}: <Ltr>{source}</Ltr>
        </Text>
        {finding.known?.reason !== undefined && (
          <Text size="sm">
            {texts.auditing.reason}: <bdi>{finding.known.reason}</bdi>
          </Text>
        )}
        {evidence.length > 0 && (
          <details className={classes["evidence"]}>
            <summary>{words.evidence(evidence.length)}</summary>
            <JsonBlock name={`${words.evidence(evidence.length)}: ${subject}`} value={evidence} />
          </details>
        )}
        {children}
      </Stack>
    </Paper>
  );
}

function Acceptance({ finding: { known, expired } }: { readonly finding: Finding }) {
  const { texts, format } = useLocale();
  const words = texts.auditing;
  if (known) return <Verdict tone="plain">{words.accepted(format.day(known.until))}</Verdict>;
  if (expired === undefined) return null;
  return <Verdict tone="mild">{words.expired(format.day(expired))}</Verdict>;
}
