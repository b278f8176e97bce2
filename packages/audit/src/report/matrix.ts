import type { Finding } from "../judge/finding.ts";
import { describeSetter, type ActionTaken, type Run, type ScenarioName } from "../run.ts";
import type { Mark } from "./words.ts";

/** One row: an item or a host, with a mark per scenario. */
export interface Row {
  readonly name: string;
  readonly kind: string;
  readonly host: string;
  readonly setter: string;
  readonly marks: Readonly<Partial<Record<ScenarioName, Mark>>>;
}

/** The scenarios that took place, in their order: the columns. */
export function columnsOf(run: Run): ScenarioName[] {
  return run.scenarios.flatMap(({ scenario, status }) => (status === "done" ? [scenario] : []));
}

/** Stored items × scenarios. */
export function itemRows(run: Run, findings: readonly Finding[]): Row[] {
  const stored = run.observations.filter(
    ({ how }) => how === "set" || how === "refused" || how === "stored",
  );
  return grouped(stored, ({ kind, name, host }) => `${kind} ${name} ${host}`).flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { kind, name, host } = first;
    const known = same.find(({ by }) => by.by !== "unknown") ?? first;
    const marks = marksOf(run, (scenario) => {
      const here = same.filter((seen) => seen.scenario === scenario && seen.counted);
      if (here.length === 0) return "unseen";
      if (isFound(findings, scenario, name, host)) return "found";
      return here.every(({ how }) => how === "refused") ? "tried" : "seen";
    });
    return [{ kind, name, host, setter: describeSetter(known.by), marks }];
  });
}

/** Third-party hosts × scenarios. */
export function hostRows(run: Run, findings: readonly Finding[]): Row[] {
  const third = run.requests.filter(({ party }) => party === "third");
  return grouped(third, ({ host }) => host).flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { host, by } = first;
    const marks = marksOf(run, (scenario) => {
      const here = same.filter((asked) => asked.scenario === scenario && asked.counted);
      if (here.length === 0) return "unseen";
      if (here.every(({ blocked }) => blocked !== undefined)) return "held";
      return isFound(findings, scenario, host, host) ? "found" : "seen";
    });
    return [
      {
        kind: "host",
        name: host,
        host,
        setter: by.by === "unknown" ? "" : describeSetter(by),
        marks,
      },
    ];
  });
}

function marksOf(run: Run, mark: (scenario: ScenarioName) => Mark): Row["marks"] {
  return Object.fromEntries(columnsOf(run).map((scenario) => [scenario, mark(scenario)]));
}

/** Whether a finding that asks for something to be done is about this, here. */
function isFound(
  findings: readonly Finding[],
  scenario: ScenarioName,
  name: string,
  host: string,
): boolean {
  return findings.some(
    (finding) =>
      finding.subject === name &&
      finding.severity !== "info" &&
      (finding.host ?? host) === host &&
      finding.evidence.some((evidence) => evidence.scenario === scenario),
  );
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>();
  for (const value of values)
    groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups.values()];
}

/** What the visitor of a scenario pressed and met, for one line of a report. */
export function pressedIn({ actions }: Run["scenarios"][number]): readonly ActionTaken[] {
  return actions.filter(({ action }) => action !== "language");
}

/** The texts of a banner's controls. */
export function controlsOf({ banner }: Run["scenarios"][number]): string[] {
  if (!banner) return [];
  return [banner.accept, banner.reject, banner.settings].flatMap((control) => control?.text ?? []);
}
