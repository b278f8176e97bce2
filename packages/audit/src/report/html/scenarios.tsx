import type { ScenarioRun } from "../../run.ts";
import { controlsOf, pressedIn } from "../matrix.ts";
import type { ReportWords } from "../words.ts";
import type { Part } from "./parts.ts";

/** What the visitor did, a card for each scenario. */
export const Scenarios: Part = ({ report: { run }, words }) => (
  <section>
    <h2>{words.scenarios}</h2>
    <ul class="cards">
      {run.scenarios.map((scenario) => (
        <li class={scenario.status}>
          <h3>{scenario.scenario}</h3>
          {told(scenario, words).map((line) => (
            <p>{line}</p>
          ))}
        </li>
      ))}
    </ul>
  </section>
);

function told(scenario: ScenarioRun, words: ReportWords): string[] {
  if (scenario.skippedBecause) return [words.skipped[scenario.skippedBecause]];
  const { banner } = scenario;
  const controls = controlsOf(scenario);
  const pressed = pressedIn(scenario);
  return [
    words.did(scenario.scenario),
    words.pages(scenario.pages.filter(({ counted }) => counted).length),
    banner ? words.banner(controls, banner.cmp) : words.noBanner,
    ...(pressed.length > 0 ? [words.pressed(pressed)] : []),
  ];
}

/** The pictures that were taken. */
export const Screenshots: Part = ({ report: { run }, words }) => {
  const { screenshots = [] } = run;
  if (screenshots.length === 0) return null;
  return (
    <section>
      <h2>{words.screenshots}</h2>
      <div class="pictures">
        {screenshots.map(({ scenario, shows, page, type, width, height, data }) => (
          <figure>
            <img
              src={`data:${type};base64,${data.replace(/[^A-Za-z0-9+/=]/g, "")}`}
              width={width}
              height={height}
              alt={words.shows(shows, scenario, page)}
              loading="lazy"
            />
            <figcaption>{words.shows(shows, scenario, page)}</figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
};
