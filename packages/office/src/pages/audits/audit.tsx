import { Stack, Text } from "@mantine/core";
import { useAudit } from "../../api/queries.ts";
import { SEVERITIES, type Audit, type Finding } from "../../api/types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Link } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Notice } from "../../parts/notice.tsx";
import { FindingCard } from "./finding.tsx";

/** One stored audit: its findings, heaviest first, each with its evidence. */
export function AuditPage({ site, id }: { readonly site: string; readonly id: string }) {
  const { texts, format } = useLocale();
  const query = useAudit(site, id);
  const at = query.data?.summary.at;
  return (
    <Page title={at === undefined ? texts.shell.audits : texts.audits.auditOf(format.moment(at))}>
      <Text>
        <Link to={`/sites/${encodeURIComponent(site)}/audits`}>{texts.audits.back}</Link>
      </Text>
      <Loaded query={query}>{(audit) => <Findings audit={audit} />}</Loaded>
    </Page>
  );
}

function Findings({ audit }: { readonly audit: Audit }) {
  const { texts } = useLocale();
  const { summary, findings } = audit;
  return (
    <>
      <Text>
        <Ltr>{summary.url}</Ltr>
      </Text>
      {findings.length === 0 ? (
        <Notice>{texts.audits.cleanHelp}</Notice>
      ) : (
        <Stack component="ol" gap="md" m={0} p={0} style={{ listStyle: "none" }}>
          {heaviestFirst(findings).map((finding) => (
            <li key={`${finding.rule} ${finding.scenario} ${finding.subject}`}>
              <FindingCard finding={finding} />
            </li>
          ))}
        </Stack>
      )}
    </>
  );
}

function heaviestFirst(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}
