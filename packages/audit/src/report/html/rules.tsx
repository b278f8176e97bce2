import { ruleOf, wordsOf } from "../report.ts";
import type { Part } from "./parts.ts";

/** Every rule, and what became of it: silence is accounted for. */
export const Rules: Part = ({ report: { assessment }, words }) => (
  <section>
    <details>
      <summary>
        <h2>{words.rules}</h2>
      </summary>
      <div class="scroll" role="group" aria-label={words.rules} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.rule}</th>
              <th scope="col">{words.outcome}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {assessment.rules.map(({ id, outcome, missing, source, severity }) => (
              <tr>
                <th scope="row">
                  {outcome === "broken" ? wordsOf(id).failureTitle : wordsOf(id).title}{" "}
                  <code class="soft">{id}</code>
                </th>
                <td class={outcome}>
                  {words.outcomes[outcome]}
                  {outcome === "broken" && ` (${words.severities[severity]})`}
                  {missing && <span class="soft"> {words.missing(missing)}</span>}
                </td>
                <td class="soft">{ruleOf(id) ? source : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  </section>
);
