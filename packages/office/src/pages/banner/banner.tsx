import { useBanner, useRegister } from "../../api/queries.ts";
import { useDraft } from "../../api/register-queries.ts";
import type { Draft } from "../../api/register-types.ts";
import type { RegisterText } from "../../api/types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Link } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Notice } from "../../parts/notice.tsx";
import { draftOf } from "../register/drafts.ts";
import { BannerWorkbench } from "./workbench.tsx";

/** How visitors are asked: the look of the banner, as the register declares it. */
export function BannerPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const draft = useDraft(site);
  return (
    <Page title={texts.shell.banner} lead={texts.banner.lead}>
      <Loaded query={useRegister(site)}>
        {(published) => (
          <Loaded query={draft}>
            {(kept) => <FromText site={site} published={published} kept={kept.draft} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function FromText({
  site,
  published,
  kept,
}: {
  readonly site: string;
  readonly published: RegisterText;
  readonly kept: Draft | undefined;
}) {
  const { texts } = useLocale();
  const draft =
    draftOf(site) ??
    (kept
      ? { text: kept.text, base: kept.base }
      : { text: published.text, base: published.version });
  const query = useBanner(site, draft.text);
  if (draft.text.trim() === "") return <Missing site={site} why={texts.banner.noRegister} />;
  return (
    <Loaded query={query}>
      {(answer) =>
        answer.banner ? (
          <BannerWorkbench site={site} draft={draft} start={answer} />
        ) : (
          <Missing site={site} why={texts.banner.broken} />
        )
      }
    </Loaded>
  );
}

function Missing({ site, why }: { readonly site: string; readonly why: string }) {
  const { texts } = useLocale();
  return (
    <Notice>
      {why}{" "}
      <Link to={`/sites/${encodeURIComponent(site)}/register`}>{texts.banner.toRegister}</Link>
    </Notice>
  );
}
