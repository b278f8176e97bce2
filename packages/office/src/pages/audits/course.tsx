import { Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { auditPicture } from "../../api/audit-queries.ts";
import type { AuditRun, ScenarioRun } from "../../api/audit-types.ts";
import { useLocale } from "../../locale.tsx";
import { DataTable, type Column } from "../../parts/data-table.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import classes from "./course.module.css";
import { scenarioWords } from "./words.ts";

/** How an audit went: its scenarios, what hindered them, and the pictures that were taken. */
export function Course(props: {
  readonly site: string;
  readonly id: string;
  readonly run: AuditRun;
}) {
  const { site, id, run } = props;
  const { texts, format } = useLocale();
  const words = texts.auditing;
  const columns: Column<ScenarioRun>[] = [
    { header: words.scenario, cell: ({ scenario }) => scenarioWords(scenario, words) },
    {
      header: words.outcome,
      cell: ({ skippedBecause }) =>
        skippedBecause === undefined ? words.done : words.skipped[skippedBecause],
    },
    { header: words.pagesSeen, cell: ({ pages }) => format.number(pages), numeric: true },
    { header: words.troubles, cell: ({ troubles }) => <Troubles troubles={troubles} /> },
  ];
  return (
    <Stack gap="lg">
      <DataTable
        caption={words.course}
        columns={columns}
        rows={run.scenarios}
        rowKey={({ scenario }) => scenario}
      />
      {run.screenshots.length > 0 && (
        <section aria-label={words.pictures}>
          <Title order={2} size="h4" mb="sm">
            {words.pictures}
          </Title>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {run.screenshots.map(({ scenario, shows, page, width, height }, index) => (
              <Paper
                withBorder
                p="sm"
                component="figure"
                m={0}
                key={`${scenario} ${shows} ${page} ${width}`}
              >
                <img
                  className={classes["picture"]}
                  src={auditPicture(site, id, index)}
                  alt={words.picture(shows, page)}
                  width={width}
                  height={height}
                  loading="lazy"
                />
                <figcaption>
                  {scenarioWords(scenario, words)} · <bdi lang="en">{shows}</bdi> ·{" "}
                  <Ltr>{page}</Ltr>
                </figcaption>
              </Paper>
            ))}
          </SimpleGrid>
        </section>
      )}
    </Stack>
  );
}

function Troubles({ troubles }: { readonly troubles: ScenarioRun["troubles"] }) {
  if (troubles.length === 0) return "–";
  return troubles.map(({ page, message }) => (
    <Text key={`${page} ${message}`} size="sm" lang="en" dir="auto">
      {message}
    </Text>
  ));
}
