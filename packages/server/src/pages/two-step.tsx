import type { VNode } from "preact";
import { totpUri } from "../accounts/totp.ts";
import { fill } from "../locales/texts.ts";
import { CsrfField, Fault, Field } from "./forms.tsx";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";
import { QrCode } from "./qr.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";

/** What the page of two-step sign-in shows. */
export interface TwoStepProps {
  readonly page: PageContext;
  readonly email: string;
  readonly fault?: string | undefined;
  readonly state:
    | {
        readonly is: "off";
        /** Whether the password alone signs in. */
        readonly unsafe: boolean;
        readonly ticket: string;
        readonly secret: string;
      }
    | { readonly is: "on"; readonly left: number; readonly codes?: readonly string[] };
}

/** Turns two-step sign-in on and off, and makes recovery codes. */
export function TwoStep({ page, email, fault, state }: TwoStepProps): VNode {
  const { twoStep } = page.texts;
  return (
    <Layout page={page} title={twoStep.title}>
      <div class="narrow">
        <h1>{twoStep.title}</h1>
        {state.is === "on" && <p>{twoStep.on}</p>}
        {state.is === "off" && state.unsafe && <p>{twoStep.off}</p>}
        <Fault text={fault} />
        {state.is === "on" ? (
          <On page={page} left={state.left} codes={state.codes} />
        ) : (
          <Off page={page} email={email} ticket={state.ticket} secret={state.secret} />
        )}
        <p>
          <a href="/account/passkeys">{page.texts.passkeys.title}</a>
        </p>
      </div>
    </Layout>
  );
}

function Off(props: {
  readonly page: PageContext;
  readonly email: string;
  readonly ticket: string;
  readonly secret: string;
}): VNode {
  const { page, email, ticket, secret } = props;
  const { twoStep, signIn } = page.texts;
  return (
    <form method="post" action="/account/two-step">
      <CsrfField page={page} />
      <input type="hidden" name="ticket" value={ticket} />
      <p>{twoStep.scan}</p>
      <QrCode text={totpUri(secret, email, page.siteName)} label={twoStep.picture} />
      <p>
        {twoStep.key}: <code dir="ltr">{secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
      </p>
      <Field name="code" label={signIn.code} autocomplete="one-time-code" />
      <button type="submit">{twoStep.turnOn}</button>
    </form>
  );
}

function On(props: {
  readonly page: PageContext;
  readonly left: number;
  readonly codes: readonly string[] | undefined;
}): VNode {
  const { page, left, codes } = props;
  const { twoStep, password } = page.texts;
  return (
    <>
      <section aria-labelledby="codes">
        <h2 id="codes">{twoStep.codes}</h2>
        {codes ? (
          <RecoveryCodes page={page} codes={codes} />
        ) : (
          <p>{fill(twoStep.codesLeft, { count: left })}</p>
        )}
        <form method="post" action="/account/two-step/codes">
          <CsrfField page={page} />
          <button type="submit">{twoStep.newCodes}</button>
        </form>
      </section>
      <section aria-labelledby="off">
        <h2 id="off">{twoStep.turnOff}</h2>
        <form method="post" action="/account/two-step/off">
          <CsrfField page={page} />
          <Field
            name="password"
            type="password"
            label={password.current}
            autocomplete="current-password"
          />
          <button type="submit">{twoStep.turnOff}</button>
        </form>
      </section>
    </>
  );
}
