import { Alert, Paper, Text, Title } from "@mantine/core";
import { ApiError } from "../../api/client.ts";
import { useChoice } from "../../api/queries.ts";
import type { ChoiceProof } from "../../api/types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Facts } from "../../parts/facts.tsx";
import { JsonBlock } from "../../parts/json-block.tsx";
import { Link } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { granted, howOf } from "./granted.ts";

/** One choice: what was decided, and the proof that the ledger holds it. */
export function ChoicePage({ site, id }: { readonly site: string; readonly id: string }) {
  const { texts } = useLocale();
  const query = useChoice(site, id);
  const unknown = query.error instanceof ApiError && query.error.status === 404;
  return (
    <Page title={texts.choices.receiptOf(id)}>
      <Text>
        <Link to={`/sites/${encodeURIComponent(site)}/choices`}>{texts.choices.back}</Link>
      </Text>
      {unknown ? <Unknown /> : <Loaded query={query}>{(proof) => <Proof {...proof} />}</Loaded>}
    </Page>
  );
}

function Unknown() {
  const { texts } = useLocale();
  return (
    <Alert
      color="var(--jar-plain)"
      variant="outline"
      bg="var(--jar-surface)"
      title={texts.choices.unknown}
      role="alert"
    >
      {texts.choices.unknownHelp}
    </Alert>
  );
}

function Proof({ choice, receipt, verified }: ChoiceProof) {
  const { texts, format } = useLocale();
  const words = texts.choices;
  return (
    <>
      <Alert
        color={verified ? "var(--jar-good)" : "var(--jar-bad)"}
        variant="outline"
        bg="var(--jar-surface)"
        role={verified ? "status" : "alert"}
        title={verified ? words.verified : words.unverified}
      >
        {verified ? words.verifiedHelp : words.unverifiedHelp}
      </Alert>
      <Facts
        title={words.record}
        facts={[
          [words.when, format.moment(choice.at)],
          [words.how, howOf(choice.how, words)],
          [words.granted, granted(choice, words)],
          [words.version, format.number(choice.version)],
          [words.language, <Ltr key="language">{choice.language}</Ltr>],
          [words.regime, <Ltr key="regime">{choice.regime}</Ltr>],
        ]}
      />
      <Paper withBorder p="lg" component="section" aria-label={words.proof}>
        <Title order={2} size="h4" mb="sm">
          {words.proof}
        </Title>
        <JsonBlock name={words.receiptOf(choice.id)} value={receipt} />
      </Paper>
    </>
  );
}
