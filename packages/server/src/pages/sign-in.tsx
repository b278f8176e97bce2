import type { VNode } from "preact";
import { fill } from "../locales/texts.ts";
import { CsrfField, Fault, Field } from "./forms.tsx";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";
import { PasskeySignIn } from "./passkey-form.tsx";

/** What the sign-in page shows. */
export interface SignInProps {
  readonly page: PageContext;
  readonly email: string;
  /** Where to go afterwards. */
  readonly next: string;
  readonly fault: string | undefined;
  /** Whether there is no account yet. */
  readonly needsSetup: boolean;
  /** Whether a new password can be had by e-mail. */
  readonly canReset: boolean;
  /** Whether passkeys are known at this address. */
  readonly passkeys: boolean;
  /** What the provider of identities is called; undefined where there is none. */
  readonly sso: string | undefined;
  /** Whether somebody is signed in, and has to prove who they are. */
  readonly again: boolean;
}

/** The sign-in page. */
export function SignIn(props: SignInProps): VNode {
  const { page, email, next, fault, needsSetup, canReset, passkeys, sso, again } = props;
  const { signIn } = page.texts;
  return (
    <Layout page={page} title={signIn.title}>
      <div class="narrow">
        <h1>{signIn.title}</h1>
        {needsSetup && <p>{signIn.setUp}</p>}
        <Fault text={fault} />
        <form method="post" action="/sign-in">
          <CsrfField page={page} />
          <input type="hidden" name="next" value={next} />
          <Field
            name="email"
            type="email"
            label={signIn.email}
            autocomplete={passkeys ? "username webauthn" : "username"}
            value={email}
          />
          <Field
            name="password"
            type="password"
            label={signIn.password}
            autocomplete="current-password"
          />
          <button type="submit">{signIn.submit}</button>
        </form>
        {sso !== undefined && (
          <p>
            <a class="button" href={startOf(next, again)}>
              {fill(page.texts.sso.signIn, { name: sso })}
            </a>
          </p>
        )}
        {passkeys && <PasskeySignIn page={page} fields={{ next }} />}
        {canReset && (
          <p>
            <a href="/sign-in/forgot">{signIn.forgot}</a>
          </p>
        )}
      </div>
    </Layout>
  );
}

function startOf(next: string, again: boolean): string {
  const query = new URLSearchParams({ next, ...(again ? { again: "1" } : {}) });
  return `/sign-in/oidc?${query.toString()}`;
}
