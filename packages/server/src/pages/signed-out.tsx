import type { VNode } from "preact";
import { fill } from "../locales/texts.ts";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** What the page after signing out shows where somebody came through a provider of identities. */
export interface SignedOutProps {
  readonly page: PageContext;
  /** What the provider is called. */
  readonly name: string;
  /** Where one signs out there too; undefined where that cannot be done. */
  readonly url: string | undefined;
}

/** Says that one is signed out here, and how to sign out at the provider too. */
export function SignedOut({ page, name, url }: SignedOutProps): VNode {
  const { layout, sso } = page.texts;
  return (
    <Layout page={page} title={layout.signOut}>
      <div class="narrow">
        <h1>{layout.signOut}</h1>
        <p role="status">{sso.signedOut}</p>
        {url !== undefined && (
          <p>
            <a href={url}>{fill(sso.signOut, { name })}</a>
          </p>
        )}
        <p>
          <a href="/sign-in">{layout.signIn}</a>
        </p>
      </div>
    </Layout>
  );
}
