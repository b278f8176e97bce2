import type { VNode } from "preact";
import { leastOf } from "../accounts/password.ts";
import { fill } from "../locales/texts.ts";
import { CsrfField, Fault, Field } from "./forms.tsx";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** What the page shows on which somebody with a ticket chooses a password. */
export interface ChoosePasswordProps {
  readonly page: PageContext;
  readonly title: string;
  readonly lead?: string | undefined;
  /** Where the form goes. */
  readonly action: string;
  readonly ticket: string;
  readonly submit: string;
  readonly fault: string | undefined;
}

/** A form for a first or a new password. */
export function ChoosePassword(props: ChoosePasswordProps): VNode {
  const { page, title, lead, action, ticket, submit, fault } = props;
  const { password, setup } = page.texts;
  return (
    <Layout page={page} title={title}>
      <div class="narrow">
        <h1>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
        <Fault text={fault} />
        <form method="post" action={action}>
          <CsrfField page={page} />
          <input type="hidden" name="ticket" value={ticket} />
          <Field
            name="password"
            type="password"
            label={password.next}
            autocomplete="new-password"
            hint={fill(setup.passwordHint, { count: leastOf(false) })}
          />
          <button type="submit">{submit}</button>
        </form>
      </div>
    </Layout>
  );
}
