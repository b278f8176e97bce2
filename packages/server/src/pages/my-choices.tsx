import type { ConsentRecord } from "@glassjar/consent";
import type { Choice } from "@glassjar/consent/choice";
import type { VNode } from "preact";
import { fill } from "../locales/texts.ts";
import { longDate, shortMoment } from "./dates.ts";
import { CsrfField } from "./forms.tsx";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** What the page shows. */
export interface MyChoicesProps {
  readonly page: PageContext;
  /** The choice in force on this device. */
  readonly choice: Choice | undefined;
  /** Since when the account remembers choices, epoch milliseconds; undefined while it does not. */
  readonly since: number | undefined;
  /** What it remembers, newest first. */
  readonly history: readonly ConsentRecord[];
  /** What a choice allows, in words. */
  readonly allowed: (choice: Pick<Choice, "granted" | "services">) => string;
}

const DAY_MS = 86_400_000;

/** One's own choices: the one on this device, and those the account was asked to remember. */
export function MyChoices(props: MyChoicesProps): VNode {
  const { page, since } = props;
  const { myChoices } = page.texts;
  return (
    <Layout page={page} title={myChoices.title}>
      <h1>{myChoices.title}</h1>
      <p class="lead">{myChoices.lead}</p>
      <Here {...props} />
      <section aria-labelledby="account">
        <h2 id="account">{myChoices.inAccount}</h2>
        {since === undefined ? <Offer page={page} /> : <Remembered {...props} since={since} />}
      </section>
    </Layout>
  );
}

function Here({ page, choice, allowed }: MyChoicesProps): VNode {
  const { myChoices, preferences, layout } = page.texts;
  const date = choice ? longDate(choice.day * DAY_MS, page.language) : "";
  return (
    <section aria-labelledby="here">
      <h2 id="here">{myChoices.here}</h2>
      <p>{choice ? fill(preferences.decided, { date }) : preferences.undecided}</p>
      {choice && (
        <p>
          {myChoices.granted}: {allowed(choice)}
        </p>
      )}
      <p>
        <a href={`${page.base}/cookies/preferences`}>{layout.manage}</a>
      </p>
    </section>
  );
}

function Offer({ page }: { page: PageContext }): VNode {
  const { myChoices } = page.texts;
  return (
    <form method="post" action="/account/choices/remember">
      <CsrfField page={page} />
      <p>{myChoices.offer}</p>
      <button type="submit">{myChoices.remember}</button>
    </form>
  );
}

function Remembered(props: MyChoicesProps & { readonly since: number }): VNode {
  const { page, since, history } = props;
  const { myChoices } = page.texts;
  return (
    <>
      <p role="status">{fill(myChoices.since, { date: longDate(since, page.language) })}</p>
      <p>{myChoices.offer}</p>
      {history.length > 0 && <History {...props} />}
      <form method="post" action="/account/choices/forget">
        <CsrfField page={page} />
        <p>{myChoices.forgetLead}</p>
        <button type="submit" class="quiet">
          {myChoices.forget}
        </button>
      </form>
    </>
  );
}

function History({ page, choice, history, allowed }: MyChoicesProps): VNode {
  const { myChoices, preferences } = page.texts;
  return (
    <div class="wide" role="region" tabIndex={0} aria-labelledby="history">
      <h3 id="history">{myChoices.history}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{myChoices.date}</th>
            <th scope="col">{myChoices.granted}</th>
            <th scope="col">{preferences.receipt}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {history.map((record) => (
            <tr>
              <th scope="row">{shortMoment(record.at, page.language)}</th>
              <td>{allowed(record)}</td>
              <td>
                <a href={`${page.base}/api/v1/receipts/${record.id}`} download>
                  <code dir="ltr">{record.id}</code>
                </a>
              </td>
              <td>
                {record.id === choice?.receipt ? (
                  myChoices.inForce
                ) : (
                  <UseHere page={page} id={record.id} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function UseHere({ page, id }: { page: PageContext; id: string }): VNode {
  return (
    <form method="post" action="/account/choices/use">
      <CsrfField page={page} />
      <input type="hidden" name="id" value={id} />
      <button type="submit">{page.texts.myChoices.useHere}</button>
    </form>
  );
}
