import { useMay } from "../../api/audit-queries.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { LatestJob } from "./latest-job.tsx";
import { Audits } from "./list.tsx";
import { StartForm } from "./start-form.tsx";

/** The audits of a site: the stored ones, newest first, the one that runs, and starting another. */
export function AuditsPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  return (
    <Page title={texts.shell.audits} lead={texts.audits.lead}>
      <LatestJob site={site} />
      {useMay(site, "audits.manage") && <StartForm site={site} />}
      <Audits site={site} />
    </Page>
  );
}
