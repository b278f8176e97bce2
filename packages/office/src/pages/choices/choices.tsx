import { lazy, Suspense } from "react";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { Loading } from "../../parts/loading.tsx";
import { Choices } from "./list.tsx";
import { LookUp } from "./look-up.tsx";

// The chart library is the heaviest part of the office: the list does not wait for it.
const Rates = lazy(async () => ({ default: (await import("./rates.tsx")).Rates }));

/** What visitors decided, newest first, in numbers, and the way to any receipt. */
export function ChoicesPage({ site }: { readonly site: string }) {
  const { texts } = useLocale();
  return (
    <Page title={texts.shell.choices} lead={texts.choices.lead}>
      <LookUp site={site} />
      <Suspense fallback={<Loading />}>
        <Rates site={site} />
      </Suspense>
      <Choices site={site} />
    </Page>
  );
}
