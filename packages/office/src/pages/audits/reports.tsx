import { Anchor, Paper, Text } from "@mantine/core";
import { auditBaseline, auditReport } from "../../api/audit-queries.ts";
import type { AuditingTexts, ReportForm } from "../../locales/evidence/texts.ts";
import { useLocale } from "../../locale.tsx";
import classes from "./compare.module.css";

/** The report of an audit in every form, to be downloaded. */
export function Reports(props: {
  readonly site: string;
  readonly id: string;
  readonly formats: readonly string[];
}) {
  const { site, id, formats } = props;
  const words = useLocale().texts.auditing;
  return (
    <Paper withBorder p="lg">
      <Text c="dimmed">{words.reportsHelp}</Text>
      <ul className={classes["list"]}>
        {formats.map((format) => (
          <li key={format}>
            <Anchor href={auditReport(site, id, format)} download underline="always">
              {formWords(format, words)}
            </Anchor>
          </li>
        ))}
        <li>
          <Anchor href={auditBaseline(site)} download underline="always">
            {words.baseline}
          </Anchor>
        </li>
      </ul>
    </Paper>
  );
}

/** A form in words; one that is newer than this page keeps its name. */
function formWords(format: string, words: AuditingTexts): string {
  return Object.hasOwn(words.forms, format) ? words.forms[format as ReportForm] : format;
}
