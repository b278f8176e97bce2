import { lazy, Suspense } from "react";
import { Redirect, Route, Switch } from "wouter";
import { useSites } from "../api/queries.ts";
import { ConfirmedPage } from "../layout/confirmed.tsx";
import { Page } from "../layout/page.tsx";
import { useLocale } from "../locale.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { Loading } from "../parts/loading.tsx";
import { Notice } from "../parts/notice.tsx";
import { AccountPage } from "./account/account.tsx";
import { AccountsPage } from "./accounts/accounts.tsx";
import { SessionsPage } from "./account/sessions.tsx";
import { ActivityPage } from "./activity/activity.tsx";
import { AuditPage } from "./audits/audit.tsx";
import { AuditsPage } from "./audits/audits.tsx";
import { BannerPage } from "./banner/banner.tsx";
import { ChoicePage } from "./choices/choice.tsx";
import { ChoicesPage } from "./choices/choices.tsx";
import { KeysPage } from "./keys/keys.tsx";
import { OverviewPage } from "./overview.tsx";
import { PeoplePage } from "./people/people.tsx";
import { RegisterPage } from "./register/register.tsx";
import { VersionPage } from "./register/version.tsx";
import { SettingsPage } from "./sites/settings.tsx";
import { NoSiteYet } from "./sites/no-site.tsx";
import { SitesPage } from "./sites/sites.tsx";

// The chart library is the heaviest part of the office: only those who look at figures load it.
const AudiencePage = lazy(async () => ({
  default: (await import("./audience/audience.tsx")).AudiencePage,
}));

/** Which page an address shows. The key remounts a page when the site changes. */
export function Pages() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <FirstSite />
        </Route>
        <Route path="/account">
          <AccountPage />
        </Route>
        <Route path="/accounts">
          <AccountsPage />
        </Route>
        <Route path="/sessions">
          <SessionsPage />
        </Route>
        <Route path="/confirmed">
          <ConfirmedPage />
        </Route>
        <Route path="/sites">
          <SitesPage />
        </Route>
        <Route path="/sites/:site">{({ site }) => <OverviewPage key={site} site={site} />}</Route>
        <Route path="/sites/:site/register">
          {({ site }) => <RegisterPage key={site} site={site} />}
        </Route>
        <Route path="/sites/:site/register/versions/:number">
          {({ site, number }) => (
            <VersionPage key={`${site} ${number}`} site={site} number={Number(number)} />
          )}
        </Route>
        <Route path="/sites/:site/choices">
          {({ site }) => <ChoicesPage key={site} site={site} />}
        </Route>
        <Route path="/sites/:site/choices/:id">
          {({ site, id }) => <ChoicePage key={id} site={site} id={id} />}
        </Route>
        <Route path="/sites/:site/audience">
          {({ site }) => <AudiencePage key={site} site={site} />}
        </Route>
        <Route path="/sites/:site/audits">
          {({ site }) => <AuditsPage key={site} site={site} />}
        </Route>
        <Route path="/sites/:site/audits/:id">
          {({ site, id }) => <AuditPage key={id} site={site} id={id} />}
        </Route>
        <Route path="/sites/:site/banner">
          {({ site }) => <BannerPage key={site} site={site} />}
        </Route>
        <Route path="/sites/:site/activity">
          {({ site }) => <ActivityPage key={site} site={site} />}
        </Route>
        <Route path="/sites/:site/people">
          {({ site }) => <PeoplePage key={site} site={site} />}
        </Route>
        <Route path="/sites/:site/keys">{({ site }) => <KeysPage key={site} site={site} />}</Route>
        <Route path="/sites/:site/settings">
          {({ site }) => <SettingsPage key={site} site={site} />}
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}

function FirstSite() {
  return (
    <Loaded query={useSites()}>
      {({ results: [first] }) =>
        first ? <Redirect to={`/sites/${encodeURIComponent(first.id)}`} replace /> : <NoSite />
      }
    </Loaded>
  );
}

function NoSite() {
  const { texts } = useLocale();
  return (
    <Page title={texts.state.noSite}>
      <NoSiteYet />
    </Page>
  );
}

function NotFound() {
  const { texts } = useLocale();
  return (
    <Page title={texts.state.notFound}>
      <Notice>{texts.state.notFoundHelp}</Notice>
    </Page>
  );
}
