import type { Observation, Run, ScenarioName } from "@glassjar/audit";

const PAGE = "https://shop.example/";

function scenario(name: ScenarioName): Run["scenarios"][number] {
  const page = { url: PAGE, status: 200, title: "Shop", at: 5, durationMs: 40, counted: true };
  return { scenario: name, status: "done", actions: [], pages: [page], troubles: [] };
}

function cookie(name: string, where: ScenarioName): Observation {
  return {
    scenario: where,
    kind: "cookie",
    name,
    host: "shop.example",
    party: "first",
    how: "set",
    by: { by: "response", url: PAGE, status: 200, type: "Document" },
    at: 120,
    pages: [PAGE],
    count: 1,
    counted: true,
  };
}

/** A run of a shop that sets cookies nobody declared, one in each scenario. */
export function exampleRun(cookies: readonly string[] = ["mystery"]): Run {
  const names = ["unasked", "rejected"] as const;
  return {
    format: 1,
    url: PAGE,
    host: "shop.example",
    startedAt: "2026-03-15T12:00:00.000Z",
    durationMs: 1200,
    browser: "Chromium 150",
    scenarios: names.map(scenario),
    observations: cookies.flatMap((name) => names.map((where) => cookie(name, where))),
    requests: [],
    screenshots: [
      {
        scenario: "unasked",
        shows: "the page",
        page: PAGE,
        at: 10,
        type: "image/png",
        width: 1,
        height: 1,
        data: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      },
    ],
  };
}
