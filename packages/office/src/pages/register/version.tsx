import { Button, Paper, Text, Title } from "@mantine/core";
import { useLocation } from "wouter";
import { useMay } from "../../api/audit-queries.ts";
import { useRegister } from "../../api/queries.ts";
import { useVersion } from "../../api/register-queries.ts";
import type { RegisterChange, VersionDetail } from "../../api/register-types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Link } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { ChangeList } from "./changes.tsx";
import { keepDraft } from "./drafts.ts";
import { ReadOnly } from "./read-only.tsx";

/** One published version: what it changed, what it said, and going back to it. */
export function VersionPage({ site, number }: { readonly site: string; readonly number: number }) {
  const { texts, format } = useLocale();
  const register = `/sites/${encodeURIComponent(site)}/register`;
  return (
    <Page title={texts.overview.version(format.number(number))}>
      <Text>
        <Link to={register}>{texts.banner.toRegister}</Link>
      </Text>
      <Loaded query={useVersion(site, number)}>
        {(detail) => (
          <>
            <Text>
              {texts.overview.publishedBy(
                format.moment(detail.version.publishedAt),
                detail.version.by,
              )}{" "}
              · <bdi>{detail.version.note}</bdi>
            </Text>
            {number > 1 && <Part title={texts.forms.changed} changes={detail.changes} />}
            <GoBack site={site} detail={detail} register={register} />
            <ReadOnly text={detail.text} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Part({
  title,
  changes,
}: {
  readonly title: string;
  readonly changes: readonly RegisterChange[];
}) {
  const { texts } = useLocale();
  return (
    <Paper withBorder p="lg" component="section" aria-label={title}>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      {changes.length === 0 ? (
        <Text c="dimmed">{texts.forms.nothing}</Text>
      ) : (
        <ChangeList changes={changes} />
      )}
    </Paper>
  );
}

/** An old version is never put back: its text becomes a draft, and that the next version. */
function GoBack(props: {
  readonly site: string;
  readonly detail: VersionDetail;
  readonly register: string;
}) {
  const { site, detail, register } = props;
  const { texts, format } = useLocale();
  const [, go] = useLocation();
  const published = useRegister(site).data;
  const may = useMay(site, "register.check");
  const { number } = detail.version;
  if (!published || published.version === number) return null;

  function take() {
    const note = texts.forms.backNote(format.number(number));
    keepDraft(site, { text: detail.text, base: published?.version ?? 0, note });
    go(register);
  }

  return (
    <>
      <Part title={texts.forms.wouldChange} changes={detail.back} />
      {may && (
        <div>
          <Button onClick={take}>{texts.forms.goBack}</Button>
          <Text c="dimmed" size="sm" mt="xs">
            {texts.forms.goBackHelp}
          </Text>
        </div>
      )}
    </>
  );
}
