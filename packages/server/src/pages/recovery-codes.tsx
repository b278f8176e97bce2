import type { VNode } from "preact";
import type { PageContext } from "./page-context.ts";

/** Recovery codes, the one time that they are shown. */
export function RecoveryCodes(props: {
  readonly page: PageContext;
  readonly codes: readonly string[];
}): VNode {
  const { page, codes } = props;
  return (
    <>
      <p role="status">{page.texts.twoStep.codesLead}</p>
      <ul class="codes">
        {codes.map((code) => (
          <li>
            <code dir="ltr">{code}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
