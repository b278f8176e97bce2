import { useMay } from "../../api/audit-queries.ts";
import { useRegister } from "../../api/queries.ts";
import { useDraft } from "../../api/register-queries.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { ReadOnly } from "./read-only.tsx";
import { Workbench } from "./workbench.tsx";
import { Versions } from "./versions.tsx";

/** The register of a site: edit, check, publish, look back. */
export function RegisterPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const draft = useDraft(site);
  const may = useMay(site, "register.check");
  return (
    <Page title={texts.shell.register} lead={texts.register.lead}>
      <Loaded query={useRegister(site)}>
        {(published) => (
          <Loaded query={draft}>
            {(kept) =>
              may ? (
                <Workbench site={site} published={published} kept={kept.draft} />
              ) : (
                <ReadOnly text={published.text} />
              )
            }
          </Loaded>
        )}
      </Loaded>
      <Versions site={site} />
    </Page>
  );
}
