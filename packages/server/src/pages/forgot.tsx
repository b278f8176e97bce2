import type { VNode } from "preact";
import { CsrfField, Field } from "./forms.tsx";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** The page on which one asks for a new password. */
export function Forgot({ page, sent }: { page: PageContext; sent: boolean }): VNode {
  const { reset, signIn } = page.texts;
  return (
    <Layout page={page} title={reset.title}>
      <div class="narrow">
        <h1>{reset.title}</h1>
        {sent ? <p role="status">{reset.sent}</p> : <p>{reset.lead}</p>}
        {!sent && (
          <form method="post" action="/sign-in/forgot">
            <CsrfField page={page} />
            <Field name="email" type="email" label={signIn.email} autocomplete="username" />
            <button type="submit">{reset.send}</button>
          </form>
        )}
      </div>
    </Layout>
  );
}

/** A sentence, and the way to the sign-in page. */
export function Notice({
  page,
  title,
  text,
}: {
  page: PageContext;
  title: string;
  text: string;
}): VNode {
  return (
    <Layout page={page} title={title}>
      <div class="narrow">
        <h1>{title}</h1>
        <p role="status">{text}</p>
        <p>
          <a href="/sign-in">{page.texts.layout.signIn}</a>
        </p>
      </div>
    </Layout>
  );
}
