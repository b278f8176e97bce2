import type { VNode } from "preact";
import type { Passkey } from "../store/passkeys.ts";
import { shortMoment } from "./dates.ts";
import { CsrfField, Fault, Field } from "./forms.tsx";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";
import { PasskeyForm, PasskeyScript } from "./passkey-form.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";

/** What the page of passkeys shows. */
export interface PasskeysProps {
  readonly page: PageContext;
  readonly passkeys: readonly Passkey[];
  /** Whether another one can be added here. */
  readonly offered: boolean;
  /** Whether removing one leaves the password alone, which must then be proved. */
  readonly askPassword: boolean;
  /** Recovery codes just made, shown only now. */
  readonly codes?: readonly string[];
  readonly fault?: string;
}

/** The passkeys of who is signed in. */
export function PasskeysPage(props: PasskeysProps): VNode {
  const { page, passkeys, offered, codes, fault } = props;
  const { texts } = page;
  return (
    <Layout page={page} title={texts.passkeys.title}>
      <h1>{texts.passkeys.title}</h1>
      <p>{texts.passkeys.lead}</p>
      <Fault text={fault} />
      {codes && (
        <section aria-labelledby="codes">
          <h2 id="codes">{texts.twoStep.codes}</h2>
          <RecoveryCodes page={page} codes={codes} />
        </section>
      )}
      {passkeys.length === 0 ? <p>{texts.passkeys.none}</p> : <List {...props} />}
      {offered && <Add page={page} />}
    </Layout>
  );
}

function Add({ page }: { readonly page: PageContext }): VNode {
  const { passkeys } = page.texts;
  return (
    <section class="narrow" aria-labelledby="add">
      <h2 id="add">{passkeys.add}</h2>
      <p class="hint" data-without-passkeys>
        {passkeys.needsScript}
      </p>
      <PasskeyForm
        page={page}
        ceremony="create"
        options="/account/passkeys/options"
        action="/account/passkeys"
        submit={passkeys.add}
      >
        <Field name="name" label={passkeys.name} autocomplete="off" hint={passkeys.nameHint} />
      </PasskeyForm>
      <PasskeyScript page={page} />
    </section>
  );
}

function List({ page, passkeys, askPassword }: PasskeysProps): VNode {
  const { account, passkeys: texts } = page.texts;
  return (
    <div class="wide" tabIndex={0} role="region" aria-label={texts.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.added}</th>
            <th scope="col">{account.lastSeen}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {passkeys.map((passkey) => (
            <Row page={page} passkey={passkey} askPassword={askPassword} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: {
  readonly page: PageContext;
  readonly passkey: Passkey;
  readonly askPassword: boolean;
}): VNode {
  const { page, passkey, askPassword } = props;
  const { id, name, createdAt, usedAt } = passkey;
  const { passkeys } = page.texts;
  return (
    <tr>
      <th scope="row">
        <Rename page={page} passkey={passkey} />
      </th>
      <td>{shortMoment(createdAt, page.language)}</td>
      <td>{usedAt === undefined ? passkeys.never : shortMoment(usedAt, page.language)}</td>
      <td>
        <form method="post" action={`/account/passkeys/${id}/remove`}>
          <CsrfField page={page} />
          {askPassword && (
            <Field
              name="password"
              type="password"
              label={page.texts.password.current}
              autocomplete="current-password"
              hint={passkeys.last}
            />
          )}
          <button type="submit" aria-label={`${passkeys.remove}: ${name}`}>
            {passkeys.remove}
          </button>
        </form>
      </td>
    </tr>
  );
}

function Rename({ page, passkey }: { page: PageContext; passkey: Passkey }): VNode {
  const { passkeys } = page.texts;
  return (
    <form class="inline" method="post" action={`/account/passkeys/${passkey.id}/name`}>
      <CsrfField page={page} />
      <input
        name="name"
        value={passkey.name}
        aria-label={`${passkeys.name}: ${passkey.name}`}
        maxLength={60}
        required
      />
      <button class="plain" type="submit" aria-label={`${passkeys.rename}: ${passkey.name}`}>
        {passkeys.rename}
      </button>
    </form>
  );
}
