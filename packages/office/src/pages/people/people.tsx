import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useMe } from "../../api/queries.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Accounts } from "./accounts.tsx";
import { Invitations } from "./invitations.tsx";
import { SitePeople } from "./site-people.tsx";

/** Who works on a site, or, for those who administer the installation, who has an account at all. */
export function PeoplePage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  const [everywhere, setEverywhere] = useState(false);
  return (
    <Page title={texts.shell.people} lead={texts.people.lead}>
      {useMe().data?.role === "administrator" && (
        <SegmentedControl
          aria-label={texts.people.scope}
          value={everywhere ? "installation" : "site"}
          onChange={(value) => setEverywhere(value === "installation")}
          data={[
            { value: "site", label: texts.activity.thisSite },
            { value: "installation", label: texts.activity.installation },
          ]}
          maw="26rem"
        />
      )}
      {everywhere ? (
        <Accounts />
      ) : (
        <>
          <SitePeople site={site} />
          <Invitations site={site} />
        </>
      )}
    </Page>
  );
}
