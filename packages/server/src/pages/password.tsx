import type { VNode } from "preact";
import { fill } from "../locales/texts.ts";
import { CsrfField, Fault, Field } from "./forms.tsx";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** What the page that changes the password shows. */
export interface PasswordProps {
  readonly page: PageContext;
  readonly email: string;
  /** Fewest characters of the new one. */
  readonly least: number;
  readonly fault?: string | undefined;
  readonly changed?: boolean;
}

/** Changes the password of who is signed in. */
export function Password({ page, email, least, fault, changed = false }: PasswordProps): VNode {
  const { account, password, setup } = page.texts;
  return (
    <Layout page={page} title={account.changePassword}>
      <div class="narrow">
        <h1>{account.changePassword}</h1>
        {changed && <p role="status">{password.changed}</p>}
        <Fault text={fault} />
        <form method="post" action="/account/password">
          <CsrfField page={page} />
          {/* For password managers: whose password it is. */}
          <input type="hidden" name="username" autocomplete="username" value={email} />
          <Field
            name="current"
            type="password"
            label={password.current}
            autocomplete="current-password"
          />
          <Field
            name="next"
            type="password"
            label={password.next}
            autocomplete="new-password"
            hint={fill(setup.passwordHint, { count: least })}
          />
          <button type="submit">{account.changePassword}</button>
        </form>
      </div>
    </Layout>
  );
}
