import type { VNode } from "preact";
import { fill } from "../locales/texts.ts";
import type { RegisterNumbers } from "../site/register-numbers.ts";
import { longDate } from "./dates.ts";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** What the home page shows. */
export interface HomeProps {
  readonly page: PageContext;
  /** Undefined while nothing is published. */
  readonly numbers: RegisterNumbers | undefined;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
  /** The newest audit; `at` in epoch milliseconds. */
  readonly audit?: { readonly at: number; readonly findings: number } | undefined;
}

/** The home page: what this site stores, in numbers drawn from its register. */
export function Home({ page, numbers, publishedAt, audit }: HomeProps): VNode {
  const { home } = page.texts;
  const date = longDate(publishedAt, page.language);
  return (
    <Layout page={page} title={home.title}>
      <section class="hero">
        <h1>{home.title}</h1>
        <p class="lead">{numbers ? home.lead : home.nothing}</p>
      </section>
      {numbers && (
        <>
          <Numbers page={page} numbers={numbers} />
          <Categories page={page} numbers={numbers} />
          <p class="buttons">
            <a class="button" href={`${page.base}/cookies`}>
              {home.readPolicy}
            </a>
            {page.platform && (
              <a class="button" href="/data">
                {page.texts.explorer.title}
              </a>
            )}
          </p>
          {audit && <LastAudit page={page} {...audit} />}
          <p class="hint">{fill(home.version, { version: page.version, date })}</p>
        </>
      )}
    </Layout>
  );
}

function LastAudit(props: {
  readonly page: PageContext;
  readonly at: number;
  readonly findings: number;
}): VNode {
  const { page, at, findings } = props;
  const count = new Intl.NumberFormat(page.language).format(findings);
  const date = longDate(at, page.language);
  return (
    <p>
      <a href="/data?dataset=findings">{fill(page.texts.home.audited, { date, count })}</a>
    </p>
  );
}

type Part = { readonly page: PageContext; readonly numbers: RegisterNumbers };

function Numbers({ page, numbers }: Part): VNode {
  const { home } = page.texts;
  const format = new Intl.NumberFormat(page.language);
  const facts = [
    [home.providers, numbers.providers],
    [home.services, numbers.services],
    [home.items, numbers.items],
    [home.firstParty, numbers.firstParty],
    [home.thirdParty, numbers.thirdParty],
  ] as const;
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{home.numbers}</h2>
      <dl class="numbers">
        {facts.map(([label, count]) => (
          <div>
            <dt>{label}</dt>
            <dd>{format.format(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Categories({ page, numbers }: Part): VNode {
  const { home } = page.texts;
  const format = new Intl.NumberFormat(page.language);
  return (
    <section aria-labelledby="categories">
      <h2 id="categories">{home.byCategory}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{home.category}</th>
            <th scope="col">{home.items}</th>
            <th scope="col">{home.consent}</th>
          </tr>
        </thead>
        <tbody>
          {numbers.categories.map(({ name, items, consent }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{format.format(items)}</td>
              <td>{consent ? home.asked : home.notOwed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
