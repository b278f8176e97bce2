import type { VNode } from "preact";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** What the policy page shows. */
export interface PolicyProps {
  readonly page: PageContext;
  /** The rendered policy: our own HTML, escaped by its renderer. */
  readonly policy: { readonly html: string; readonly title: string };
}

/** The cookies policy, with its other formats. */
export function Policy({ page, policy }: PolicyProps): VNode {
  return (
    <Layout page={page} title={policy.title}>
      <div dangerouslySetInnerHTML={{ __html: policy.html }} />
      <section class="formats" aria-labelledby="formats">
        <h2 id="formats">{page.texts.policy.formats}</h2>
        <ul>
          <li>
            <a href={`${page.base}/cookies.json?lang=${page.language}`}>JSON</a>
          </li>
          <li>
            <a href={`${page.base}/cookies.md?lang=${page.language}`}>Markdown</a>
          </li>
        </ul>
      </section>
    </Layout>
  );
}
