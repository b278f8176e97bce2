import { SimpleGrid, Text } from "@mantine/core";
import { useMay } from "../api/audit-queries.ts";
import { useSite } from "../api/queries.ts";
import type { AuditSummary, SiteSummary, Version } from "../api/types.ts";
import { Page } from "../layout/page.tsx";
import { useLocale } from "../locale.tsx";
import { Card } from "../parts/card.tsx";
import { Figure } from "../parts/figure.tsx";
import { Link } from "../parts/link.tsx";
import { Loaded } from "../parts/loaded.tsx";

/** One site at a glance. */
export function OverviewPage({ site }: { readonly site: string }) {
  const query = useSite(site);
  const { texts } = useLocale();
  return (
    <Page
      title={texts.shell.overview}
      {...(query.data ? { lead: texts.overview.lead(query.data.name) } : {})}
    >
      <Loaded query={query}>{(summary) => <Summary summary={summary} />}</Loaded>
    </Page>
  );
}

function Summary({ summary }: { readonly summary: SiteSummary }) {
  const base = `/sites/${encodeURIComponent(summary.id)}`;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <VersionCard base={base} version={summary.version} />
      <AuditCard site={summary.id} base={base} audit={summary.audit} />
      <ViewsCard base={base} views={summary.views} />
      <ChoicesCard site={summary.id} base={base} choices={summary.choices} />
    </SimpleGrid>
  );
}

function VersionCard(props: { readonly base: string; readonly version: Version | undefined }) {
  const { base, version } = props;
  const { texts, format } = useLocale();
  const to = `${base}/register`;
  if (!version)
    return (
      <Card title={texts.overview.published} value={texts.overview.unpublished}>
        <Link to={to}>{texts.overview.writeRegister}</Link>
      </Card>
    );
  return (
    <Card
      title={texts.overview.published}
      value={texts.overview.version(format.number(version.number))}
    >
      <Text c="dimmed" mb="xs">
        {texts.overview.publishedBy(format.day(version.publishedAt), version.by)}
      </Text>
      <Link to={to}>{texts.shell.register}</Link>
    </Card>
  );
}

function AuditCard(props: {
  readonly site: string;
  readonly base: string;
  readonly audit: AuditSummary | undefined;
}) {
  const { site, base, audit } = props;
  const { texts, format } = useLocale();
  const may = useMay(site, "audits.manage");
  if (!audit)
    return (
      <Card title={texts.overview.audit} value={texts.overview.unaudited}>
        <Text c="dimmed" mb="xs">
          {texts.overview.unauditedHelp}
        </Text>
        <Link to={`${base}/audits`}>{may ? texts.auditing.start : texts.shell.audits}</Link>
      </Card>
    );
  const { findings, blocking, at, id } = audit;
  return (
    <Card
      title={texts.overview.audit}
      value={findings === 0 ? texts.overview.clean : texts.overview.findings(findings)}
    >
      <Text c="dimmed" mb="xs">
        {[format.moment(at), ...(blocking > 0 ? [texts.overview.blocking(blocking)] : [])].join(
          " · ",
        )}
      </Text>
      <Link to={`${base}/audits/${encodeURIComponent(id)}`}>{texts.overview.seeFindings}</Link>
    </Card>
  );
}

function ViewsCard(props: { readonly base: string; readonly views: SiteSummary["views"] }) {
  const { base, views } = props;
  const { texts, format } = useLocale();
  return (
    <Card title={texts.overview.views} value={<Figure value={views.total} />}>
      <Text c="dimmed" mb="xs">
        {texts.overview.lastDays(format.number(views.days))}
      </Text>
      <Link to={`${base}/audience`}>{texts.shell.audience}</Link>
    </Card>
  );
}

function ChoicesCard(props: {
  readonly site: string;
  readonly base: string;
  readonly choices: SiteSummary["choices"];
}) {
  const { site, base, choices } = props;
  const may = useMay(site, "choices.read");
  const { texts, format } = useLocale();
  const { today, total, days } = choices;
  return (
    <Card title={texts.overview.choices} value={format.number(today)}>
      <Text c="dimmed" mb="xs">
        {texts.overview.choicesBefore(format.number(total), format.number(days))}
      </Text>
      {may && <Link to={`${base}/choices`}>{texts.shell.choices}</Link>}
    </Card>
  );
}
