import { NativeSelect, Paper, Stack, Text, Title } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useComparison } from "../../api/audit-queries.ts";
import type { Changes, Comparison, Finding } from "../../api/audit-types.ts";
import { useAudits } from "../../api/lists.ts";
import type { AuditSummary } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Notice } from "../../parts/notice.tsx";
import classes from "./compare.module.css";

/** So many as the API gives at once. */
const MOST = "100";

/** What changed since an earlier audit of the site. */
export function Compare({ site, audit }: { readonly site: string; readonly audit: AuditSummary }) {
  const { texts, format } = useLocale();
  const words = texts.auditing;
  const [chosen, setChosen] = useState("");
  // Those before it, however many came after: of its own day the later ones are left out below.
  const until = { limit: MOST, to: audit.at.slice(0, 10) };
  const audits = useAudits(site, { sort: "-when", cursor: "", filter: until }).data?.results ?? [];
  const earlier = audits.filter(({ id, at }) => id !== audit.id && at <= audit.at);
  const query = useComparison(site, audit.id, chosen === "" ? undefined : chosen);
  if (earlier.length === 0) return <Notice>{words.noOther}</Notice>;
  return (
    <Stack gap="lg">
      <NativeSelect
        label={words.compareWith}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: "", label: words.choose },
          ...earlier.map(({ id, at, url }) => ({
            value: id,
            label: `${format.moment(at)} · ${url}`,
          })),
        ]}
        maw="32rem"
      />
      {chosen !== "" && (
        <Loaded query={query}>{(comparison) => <Differences comparison={comparison} />}</Loaded>
      )}
    </Stack>
  );
}

function Differences({ comparison }: { readonly comparison: Comparison }) {
  const { texts } = useLocale();
  const words = texts.auditing;
  const asIs = (name: string) => <Ltr>{name}</Ltr>;
  return (
    <>
      <Part
        title={texts.audits.findings}
        changes={comparison.findings}
        show={(finding) => <Brief finding={finding} />}
        keyOf={({ id }) => id}
      />
      <Part title={words.items} changes={comparison.items} show={asIs} keyOf={String} />
      <Part title={words.hosts} changes={comparison.hosts} show={asIs} keyOf={String} />
    </>
  );
}

function Part<Value>(props: {
  readonly title: string;
  readonly changes: Changes<Value>;
  readonly show: (value: Value) => ReactNode;
  readonly keyOf: (value: Value) => string;
}) {
  const { title, changes, show, keyOf } = props;
  const { texts, format } = useLocale();
  const words = texts.auditing;
  return (
    <Paper withBorder p="lg" component="section" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {(["new", "gone"] as const).map((which) => (
        <div key={which}>
          <Title order={3} size="h5" mt="md">
            {which === "new" ? words.added : words.gone}: {format.number(changes[which].length)}
          </Title>
          <ul className={classes["list"]}>
            {changes[which].map((value) => (
              <li key={keyOf(value)}>{show(value)}</li>
            ))}
          </ul>
        </div>
      ))}
      <Text c="dimmed" mt="md">
        {words.unchanged(format.number(changes.same))}
      </Text>
    </Paper>
  );
}

function Brief({ finding }: { readonly finding: Finding }) {
  const { texts } = useLocale();
  return (
    <>
      <strong>
        <Ltr>{finding.subject}</Ltr>
      </strong>{" "}
      · {texts.audits.severities[finding.severity]} · <bdi lang="en">{finding.message}</bdi>
    </>
  );
}
