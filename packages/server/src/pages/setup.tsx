import type { VNode } from "preact";
import type { FirstUserFault } from "../accounts/accounts.ts";
import { leastOf } from "../accounts/password.ts";
import { fill } from "../locales/texts.ts";
import { CsrfField, Fault, Field } from "./forms.tsx";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** What the set-up page shows. */
export interface SetupProps {
  readonly page: PageContext;
  readonly email: string;
  readonly fault: FirstUserFault | undefined;
  /** False once there is an administrator. */
  readonly needed: boolean;
}

/** The page that makes the first administrator. */
export function Setup({ page, email, fault, needed }: SetupProps): VNode {
  const { setup, layout } = page.texts;
  return (
    <Layout page={page} title={setup.title}>
      <div class="narrow">
        <h1>{setup.title}</h1>
        {needed ? (
          <Form page={page} email={email} fault={fault} />
        ) : (
          <p>
            {setup.done} <a href="/sign-in">{layout.signIn}</a>
          </p>
        )}
      </div>
    </Layout>
  );
}

function Form({ page, email, fault }: Omit<SetupProps, "needed">): VNode {
  const { setup, signIn } = page.texts;
  return (
    <>
      <p>{setup.lead}</p>
      <Fault text={fault && fill(setup.faults[fault], { count: leastOf(false) })} />
      <form method="post" action="/office/setup">
        <CsrfField page={page} />
        <Field name="code" label={setup.code} autocomplete="off" hint={setup.codeHint} />
        <Field
          name="email"
          type="email"
          label={signIn.email}
          autocomplete="username"
          value={email}
        />
        <Field
          name="password"
          type="password"
          label={signIn.password}
          autocomplete="new-password"
          hint={fill(setup.passwordHint, { count: leastOf(false) })}
        />
        <button type="submit">{setup.submit}</button>
      </form>
    </>
  );
}
