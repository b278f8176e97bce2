import type { RenderedPolicy } from "@glassjar/register/policy";
import type { VNode } from "preact";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** What the policy page shows. */
export interface PolicyProps {
  readonly page: PageContext;
  /** The rendered policy: our own HTML, escaped by its renderer. */
  readonly policy: RenderedPolicy;
  /** Where visitors reach the site, without a slash: search engines take whole addresses only. */
  readonly origin: string;
}

/** The cookies policy. */
export function Policy({ page, policy, origin }: PolicyProps): VNode {
  const address = origin + (page.address.split("?", 1)[0] ?? "");
  const alternates = Object.fromEntries(
    page.languages.map((tag) => [tag, `${address}?lang=${tag}`]),
  );
  return (
    <Layout
      page={page}
      title={policy.title}
      description={policy.description}
      alternates={alternates}
    >
      <div dangerouslySetInnerHTML={{ __html: policy.html }} />
    </Layout>
  );
}
