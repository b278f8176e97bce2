import type { VNode } from "preact";
import { CSRF_FIELD } from "../plugins/app/csrf.ts";
import type { PageContext } from "./page-context.ts";

/** The hidden field without which no form is accepted. */
export function CsrfField({ page }: { readonly page: PageContext }): VNode {
  return <input type="hidden" name={CSRF_FIELD} value={page.platform?.csrfToken ?? ""} />;
}

/** The button that signs out. */
export function SignOutForm({ page }: { readonly page: PageContext }): VNode {
  return (
    <form method="post" action="/sign-out">
      <CsrfField page={page} />
      <button class="plain" type="submit">
        {page.texts.layout.signOut}
      </button>
    </form>
  );
}

/** One object each, because Preact types an input by its type. */
const TYPES = {
  text: { type: "text" },
  email: { type: "email" },
  password: { type: "password" },
} as const;

/** A labelled field; `hint` is read out with it. */
export function Field(props: {
  readonly name: string;
  readonly label: string;
  readonly type?: keyof typeof TYPES;
  readonly autocomplete:
    | "username"
    | "username webauthn"
    | "current-password"
    | "new-password"
    | "one-time-code"
    | "off";
  readonly value?: string;
  readonly hint?: string;
}): VNode {
  const { name, label, type = "text", autocomplete, value = "", hint } = props;
  const hintId = `${name}-hint`;
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        {...TYPES[type]}
        autocomplete={autocomplete}
        value={value}
        {...(hint === undefined ? {} : { "aria-describedby": hintId })}
        required
      />
      {hint !== undefined && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** What went wrong with a form; read out at once. */
export function Fault({ text }: { readonly text: string | undefined }): VNode | null {
  return text === undefined ? null : (
    <p class="fault" role="alert">
      {text}
    </p>
  );
}
