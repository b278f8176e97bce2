import { useRegister, useVersions } from "../../api/queries.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Workbench } from "./workbench.tsx";
import { Versions } from "./versions.tsx";

/** The register of a site: edit, check, publish, look back. */
export function RegisterPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  return (
    <Page title={texts.shell.register} lead={texts.register.lead}>
      <Loaded query={useRegister(site)}>
        {(published) => <Workbench site={site} published={published} />}
      </Loaded>
      <Loaded query={useVersions(site)}>{({ results }) => <Versions versions={results} />}</Loaded>
    </Page>
  );
}
