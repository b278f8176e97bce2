import type { ComponentChildren, VNode } from "preact";
import { bundles } from "../site/assets.ts";
import { CsrfField } from "./forms.tsx";
import type { PageContext } from "./page-context.ts";

/** A form that an authenticator completes. */
export interface PasskeyFormProps {
  readonly page: PageContext;
  readonly ceremony: "create" | "get";
  /** Where the challenge comes from. */
  readonly options: string;
  readonly action: string;
  /** Further hidden fields. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly children?: ComponentChildren;
}

/** Hidden until the page's script finds that the browser knows passkeys: without it nothing is there. */
export function PasskeyForm(props: PasskeyFormProps): VNode {
  const { page, ceremony, options, action, fields = {}, submit, children } = props;
  return (
    <form
      method="post"
      action={action}
      class="passkey"
      data-passkey={ceremony}
      data-options={options}
      data-failed={page.texts.passkeys.failed}
      hidden
    >
      <CsrfField page={page} />
      {Object.entries({ ticket: "", response: "", ...fields }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
      <button type="submit">{submit}</button>
      <p class="fault" role="alert" hidden />
    </form>
  );
}

/** The button that signs in with a passkey. */
export function PasskeySignIn({ page, fields }: Pick<PasskeyFormProps, "page" | "fields">): VNode {
  return (
    <>
      <PasskeyForm
        page={page}
        ceremony="get"
        options="/sign-in/passkey/options"
        action="/sign-in/passkey"
        submit={page.texts.passkeys.signIn}
        {...(fields ? { fields } : {})}
      />
      <PasskeyScript page={page} />
    </>
  );
}

/** The script of {@link PasskeyForm}. */
export function PasskeyScript({ page }: { readonly page: PageContext }): VNode {
  const version = bundles.passkeys.hash.slice(0, 12);
  return <script src={`/assets/passkeys.js?v=${version}`} nonce={page.nonce} defer />;
}
