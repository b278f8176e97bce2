import type { VNode } from "preact";
import { ERRORS, type ErrorCode } from "../errors.ts";
import { fill } from "../locales/texts.ts";
import { Layout } from "./layout.tsx";
import type { PageContext } from "./page-context.ts";

/** The page that says what went wrong, in words. */
export function ErrorPage({ page, code }: { page: PageContext; code: ErrorCode }): VNode {
  const { errors, errorPage } = page.texts;
  return (
    <Layout page={page} title={errors[code]}>
      <div class="narrow">
        <p class="hint">{fill(errorPage.code, { status: ERRORS[code].status })}</p>
        <h1>{errors[code]}</h1>
        <p>
          <a href="/">{errorPage.goHome}</a>
        </p>
      </div>
    </Layout>
  );
}
