import { Anchor, Button, Group, NativeSelect, Paper, Stack, Title } from "@mantine/core";
import { useMe } from "../../api/queries.ts";
import type { Me } from "../../api/types.ts";
import { Page } from "../../layout/page.tsx";
import { useLocale } from "../../locale.tsx";
import { LANGUAGE_NAMES, LANGUAGES } from "../../locales/texts.ts";
import { Facts } from "../../parts/facts.tsx";
import { Link } from "../../parts/link.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Ltr } from "../../parts/ltr.tsx";
import { Verdict } from "../../parts/verdict.tsx";

/** Oneself: address, roles, language, and how one signs in. */
export function AccountPage() {
  const { texts } = useLocale();
  return (
    <Page title={texts.shell.myAccount} lead={texts.account.lead}>
      <Loaded query={useMe()}>
        {(me) => (
          <>
            <Who me={me} />
            <LanguageForm csrfToken={me.csrfToken} />
            <SigningIn twoStep={me.twoStep} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Who({ me }: { readonly me: Me }) {
  const { texts } = useLocale();
  const roles = Object.entries(me.sites);
  return (
    <Facts
      title={texts.account.who}
      facts={[
        [texts.account.email, <Ltr key="email">{me.email}</Ltr>],
        [
          texts.account.rolesHeld,
          me.role === "administrator"
            ? texts.people.ofInstallation
            : roles.length === 0
              ? texts.account.noRoles
              : roles.map(([site, { role }]) => (
                  <div key={site}>
                    <Ltr>{site}</Ltr>: {texts.people.roles[role]}
                  </div>
                )),
        ],
      ]}
    />
  );
}

/** An ordinary form: the page comes back in the new language, which the server keeps in a cookie. */
function LanguageForm({ csrfToken }: { readonly csrfToken: string }) {
  const { language, texts } = useLocale();
  const words = texts.account;
  return (
    <Paper withBorder p="lg" component="form" method="post" action="/i18n/setlang/">
      <input type="hidden" name="csrfmiddlewaretoken" value={csrfToken} />
      <input type="hidden" name="next" value={location.pathname} />
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={words.language}
          description={words.languageHelp}
          name="language"
          defaultValue={language}
          data={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
        />
        <Button type="submit" variant="default">
          {words.choose}
        </Button>
      </Group>
    </Paper>
  );
}

function SigningIn({ twoStep }: { readonly twoStep: boolean }) {
  const words = useLocale().texts.account;
  return (
    <Paper withBorder p="lg" component="section" aria-label={words.signingIn}>
      <Title order={2} size="h4" mb="sm">
        {words.signingIn}
      </Title>
      <Stack gap="sm" align="flex-start">
        <Group gap="sm">
          {words.twoStep}
          <Verdict tone={twoStep ? "good" : "mild"}>{twoStep ? words.on : words.off}</Verdict>
        </Group>
        <Anchor href="/account/two-step" underline="always">
          {words.changeTwoStep}
        </Anchor>
        <Anchor href="/account/password" underline="always">
          {words.password}
        </Anchor>
        <Anchor href="/account" underline="always">
          {words.more}
        </Anchor>
        <Link to="/sessions">{words.toSessions}</Link>
      </Stack>
    </Paper>
  );
}
