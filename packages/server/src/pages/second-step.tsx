import type { VNode } from "preact";
import { CsrfField, Fault, Field } from "./forms.tsx";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";
import { PasskeySignIn } from "./passkey-form.tsx";

/** What the page of the second step shows. */
export interface SecondStepProps {
  readonly page: PageContext;
  /** Stands for the first step. */
  readonly ticket: string;
  readonly fault: string | undefined;
  /** Whether a passkey will do in place of a code. */
  readonly passkeys: boolean;
}

/** The second step of signing in: a code or a passkey. */
export function SecondStep({ page, ticket, fault, passkeys }: SecondStepProps): VNode {
  const { signIn } = page.texts;
  return (
    <Layout page={page} title={signIn.codeTitle}>
      <div class="narrow">
        <h1>{signIn.codeTitle}</h1>
        <Fault text={fault} />
        <form method="post" action="/sign-in/code">
          <CsrfField page={page} />
          <input type="hidden" name="ticket" value={ticket} />
          <Field
            name="code"
            label={signIn.code}
            autocomplete="one-time-code"
            hint={signIn.codeHint}
          />
          <button type="submit">{signIn.submit}</button>
        </form>
        {passkeys && <PasskeySignIn page={page} fields={{ step: ticket }} />}
      </div>
    </Layout>
  );
}
