import { applyBaseline } from "../baseline.ts";
import { compareRuns } from "../compare.ts";
import { assess, judgeRun } from "../judge/judge-run.ts";
import type { Report } from "../report/report.ts";
import type { Run, ScenarioName } from "../run.ts";
import { control, look } from "./example-banner.ts";
import { asked, REGISTER, runOf, scenarioOf, seen } from "./example-run.ts";

const PAGE = "https://www.town.example/";
const tracker = {
  by: "script",
  url: "https://cdn.tracker.example/t.js",
  line: 3,
  column: 14,
  frame: PAGE,
} as const;
const accept = { text: "Accept all", role: "button" } as const;
/** One white pixel. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

const pagesOf = (scenario: ScenarioName) =>
  ["", "news", "contact"].map((path, at) => ({
    url: PAGE + path,
    status: 200,
    title: path || "Town",
    at: 40 + at * 2600,
    durationMs: 2300 - at * 300,
    counted: scenario !== "withdrawn" || at > 0,
  }));

const acting = (action: "accept" | "reject" | "withdraw", text: string, at: number) => ({
  action,
  text,
  page: PAGE,
  at,
});

/** A run of a site with a cheating banner and one tracker that brings another. */
function exampleRun(): Run {
  const tracked = (scenario: ScenarioName, at: number) => [
    seen({ scenario, name: "_st_1", by: tracker, at, counted: true }),
    seen({ scenario, name: "_st_1", by: tracker, at: at + 300, how: "stored" }),
    seen({
      scenario,
      kind: "localStorage",
      name: "st_last",
      by: tracker,
      at: at + 40,
      pages: [PAGE, `${PAGE}news`],
    }),
  ];
  const byMarkup = (scenario: ScenarioName, at: number) => [
    asked({ scenario, at }),
    asked({
      scenario,
      at: at + 90,
      host: "px.ads.example",
      type: "Image",
      url: "https://px.ads.example/p.gif?uid=…",
      by: tracker,
      count: 3,
      pixel: true,
      carries: [{ parameter: "uid", item: "_st_1", host: "www.town.example" }],
    }),
  ];
  return runOf({
    durationMs: 31_000,
    watched: ["pixels", "identifiers"],
    scenarios: [
      scenarioOf({
        pages: pagesOf("unasked"),
        banner: {
          driver: "words",
          page: PAGE,
          accept,
          reject: { text: "continue without accepting", role: "link" },
          together: 1,
          look: look(
            {},
            {
              reject: control({
                name: "continue without accepting",
                role: "link",
                emphasis: 1,
                contrast: 3.1,
                fontSize: 12,
                fontWeight: 400,
                box: { x: 600, y: 760, width: 140, height: 16 },
              }),
            },
          ),
        },
      }),
      scenarioOf({
        scenario: "rejected",
        clicks: 2,
        pages: pagesOf("rejected"),
        askedAgain: true,
        actions: [acting("reject", "continue without accepting", 900)],
      }),
      scenarioOf({
        scenario: "accepted",
        clicks: 1,
        pages: pagesOf("accepted"),
        askedAgain: false,
        actions: [acting("accept", "Accept all", 900)],
      }),
      scenarioOf({
        scenario: "withdrawn",
        status: "skipped",
        pages: [],
        skippedBecause: "no-withdraw-control",
      }),
    ],
    observations: [
      seen(),
      seen({ scenario: "rejected", at: 60 }),
      seen({ scenario: "accepted", at: 60 }),
      seen({ scenario: "accepted", name: "choice", at: 950 }),
      ...tracked("unasked", 700),
      ...tracked("accepted", 1400),
      seen({
        name: "odd",
        how: "refused",
        refusedBecause: ["InvalidDomain"],
        scenario: "rejected",
      }),
    ],
    requests: [
      ...byMarkup("unasked", 400),
      ...byMarkup("accepted", 1200),
      asked({ scenario: "rejected", blocked: "csp", at: 300 }),
    ],
    screenshots: [
      {
        scenario: "unasked",
        shows: "the banner",
        page: PAGE,
        at: 500,
        type: "image/png",
        width: 1,
        height: 1,
        data: PIXEL,
      },
    ],
  });
}

/** The report on {@link exampleRun}, with a known finding, compared with a harmless earlier run. */
export function exampleReport(): Report {
  const run = exampleRun();
  const earlier = { ...runOf(), startedAt: "2026-10-01T08:00:00.000Z" };
  const assessment = assess(run, REGISTER);
  const known = [
    {
      rule: "undeclared-host",
      subject: "px.ads.*",
      expires: "2027-01-31",
      reason: "contract ends",
    },
  ];
  const { findings } = applyBaseline(
    assessment.findings,
    { format: 1, known },
    Date.parse(run.startedAt),
  );
  return {
    run,
    assessment: { ...assessment, findings },
    comparison: compareRuns(
      { run: earlier, findings: judgeRun(earlier, REGISTER) },
      { run, findings },
    ),
    registerFile: "glassjar.yaml",
  };
}
