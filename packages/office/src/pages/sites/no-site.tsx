import { useMe } from "../../api/queries.ts";
import { useLocale } from "../../locale.tsx";
import { Link } from "../../parts/link.tsx";
import { Notice } from "../../parts/notice.tsx";

/** What to do as long as there is no site: to add one, or to ask for a role. */
export function NoSiteYet() {
  const { texts } = useLocale();
  if (useMe().data?.role !== "administrator") return <Notice>{texts.state.noSiteHelp}</Notice>;
  return (
    <Notice>
      {texts.state.noSiteAdd} <Link to="/sites">{texts.shell.sites}</Link>
    </Notice>
  );
}
