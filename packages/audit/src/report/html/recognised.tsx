import { recognisedWords } from "@glassjar/register";
import { recognisedItems } from "../recognised.ts";
import type { Part } from "./parts.ts";

/** What undeclared items may be, for whoever writes the register. */
export const RecognisedItems: Part = ({ report, words }) => {
  const items = recognisedItems(report);
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{words.recognised}</h2>
      <p class="soft">{words.recognisedHelp}</p>
      <div class="scroll" role="group" aria-label={words.recognised} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">{words.host}</th>
              <th scope="col">{words.mayBe}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ kind, name, host, ...recognised }) => (
              <tr>
                <th scope="row">
                  {name} <span class="soft">{kind}</span>
                </th>
                <td>{host}</td>
                <td>{recognisedWords(recognised).join(" ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
