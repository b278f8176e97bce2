import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { localeOf, policyLanguage } from "../locales/locales.ts";
import { directionOf } from "../policy/direction.ts";
import type { Change } from "./change.ts";
import { changeSentence, reasonSentence } from "./words.ts";

/**
 * Changes as an HTML fragment: a list in the nearest language there is, material changes with their
 * reason. Everything from the registers is escaped.
 */
export function renderDiff(changes: readonly Change[], language: string): string {
  const tag = policyLanguage(language);
  const { none, material } = localeOf(tag).diff;
  return renderToString(
    <div class="jar-diff" lang={tag} dir={directionOf(tag)}>
      {changes.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <ChangeOf change={change} language={tag} material={material} />
          ))}
        </ul>
      )}
    </div>,
  );
}

function ChangeOf(props: { change: Change; language: string; material: string }): VNode {
  const { change, language, material } = props;
  return (
    <li data-code={change.code}>
      {changeSentence(change, language)}
      {change.reason && (
        <>
          {" – "}
          <strong>{material}</strong>. {reasonSentence(change.reason, language)}
        </>
      )}
    </li>
  );
}
