import { Group, Stack } from "@mantine/core";
import { useMay } from "../../api/audit-queries.ts";
import { csvOf, ofSite } from "../../api/lists.ts";
import type { Audit, Finding } from "../../api/audit-types.ts";
import { SEVERITIES } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { CsvLink } from "../../parts/csv-link.tsx";
import { Notice } from "../../parts/notice.tsx";
import { FindingCard } from "./finding.tsx";
import { NoteForm } from "./note-form.tsx";

/** The findings of an audit, heaviest first, those that are accepted last. */
export function Findings({ site, audit }: { readonly site: string; readonly audit: Audit }) {
  const { texts } = useLocale();
  const may = useMay(site, "audits.manage");
  const { summary, findings } = audit;
  if (findings.length === 0) return <Notice>{texts.audits.cleanHelp}</Notice>;
  return (
    <Stack gap="md">
      <Stack component="ol" gap="md" m={0} p={0} style={{ listStyle: "none" }}>
        {heaviestFirst(findings).map((finding) => (
          <li key={finding.id}>
            <FindingCard finding={finding}>
              {may && <NoteForm site={site} audit={summary.id} finding={finding} />}
            </FindingCard>
          </li>
        ))}
      </Stack>
      <Group>
        <CsvLink href={csvOf(ofSite(site, `audits/${summary.id}/findings`))} />
      </Group>
    </Stack>
  );
}

function heaviestFirst(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity, known }: Finding) =>
    SEVERITIES.indexOf(severity) + (known ? SEVERITIES.length : 0);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}
