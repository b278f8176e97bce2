import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Invitations } from "./invitations.tsx";
import { SitePeople } from "./site-people.tsx";

/** Who works on a site, and who was asked to. */
export function PeoplePage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  return (
    <Page title={texts.shell.people} lead={texts.people.lead}>
      <SitePeople site={site} />
      <Invitations site={site} />
    </Page>
  );
}
