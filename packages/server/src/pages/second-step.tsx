import type { VNode } from "preact";
import { CsrfField, Fault, Field } from "./forms.tsx";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** What the page of the second step shows. */
export interface SecondStepProps {
  readonly page: PageContext;
  /** Stands for the first step. */
  readonly ticket: string;
  readonly fault: string | undefined;
}

/** The second step of signing in: a code. */
export function SecondStep({ page, ticket, fault }: SecondStepProps): VNode {
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
      </div>
    </Layout>
  );
}
