import type { VNode } from "preact";
import { fill } from "../locales/texts.ts";
import type { Session } from "../store/sessions.ts";
import { shortMoment } from "./dates.ts";
import { CsrfField } from "./forms.tsx";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** What the account page shows. */
export interface AccountProps {
  readonly page: PageContext;
  readonly sessions: readonly Session[];
  /** Identifier of the session that asks. */
  readonly current: string;
  /** Whether two-step sign-in is on. */
  readonly twoStep: boolean;
}

/** Who is signed in, and where; each other session can be ended. */
export function Account({ page, sessions, current, twoStep }: AccountProps): VNode {
  const { account } = page.texts;
  return (
    <Layout page={page} title={account.title}>
      <h1>{account.title}</h1>
      <p>{fill(account.signedInAs, { email: page.platform?.user ?? "" })}</p>
      <section aria-labelledby="security">
        <h2 id="security">{account.security}</h2>
        <p>{twoStep ? page.texts.twoStep.on : page.texts.twoStep.off}</p>
        <ul>
          <li>
            <a href="/account/two-step">{page.texts.twoStep.title}</a>
          </li>
          <li>
            <a href="/account/passkeys">{page.texts.passkeys.title}</a>
          </li>
          <li>
            <a href="/account/password">{account.changePassword}</a>
          </li>
        </ul>
      </section>
      <p>
        <a href="/account/choices">{page.texts.myChoices.title}</a>
      </p>
      <section aria-labelledby="sessions">
        <h2 id="sessions">{account.sessions}</h2>
        <p
          id="sessions-status"
          role="status"
          data-done={account.revoked}
          data-failed={account.failed}
        />
        <table>
          <thead>
            <tr>
              <th scope="col">{account.device}</th>
              <th scope="col">{account.began}</th>
              <th scope="col">{account.lastSeen}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <SessionRow page={page} session={session} isCurrent={session.id === current} />
            ))}
          </tbody>
        </table>
        {sessions.length > 1 && (
          <form method="post" action="/account/sessions/revoke">
            <CsrfField page={page} />
            <button type="submit">{account.revokeOthers}</button>
          </form>
        )}
      </section>
    </Layout>
  );
}

function SessionRow(props: {
  readonly page: PageContext;
  readonly session: Session;
  readonly isCurrent: boolean;
}): VNode {
  const { page, session, isCurrent } = props;
  const { account } = page.texts;
  return (
    <tr>
      <th scope="row">{session.device === "" ? account.unknownDevice : session.device}</th>
      <td>{shortMoment(session.createdAt, page.language)}</td>
      <td>{shortMoment(session.seenAt, page.language)}</td>
      <td>{isCurrent ? account.thisOne : <Revoke page={page} session={session} />}</td>
    </tr>
  );
}

/** Works as a form; the page's script sends it to the API instead, without leaving the page. */
function Revoke({ page, session }: { page: PageContext; session: Session }): VNode {
  return (
    <form
      method="post"
      action={`/account/sessions/${session.id}/revoke`}
      data-api={`/api/v1/account/sessions/${session.id}`}
    >
      <CsrfField page={page} />
      <button type="submit">{page.texts.account.revoke}</button>
    </form>
  );
}
