import {
  describeSetter,
  type How,
  type Observation,
  type RequestSeen,
  type ScenarioName,
  type Setter,
} from "../run.ts";

/** How much a finding weighs, the heaviest first. */
export const SEVERITIES = ["blocking", "major", "warning", "info"] as const;

/** One word of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number];

/** What was seen, when and where: the proof behind a finding. */
export interface Evidence {
  readonly scenario: ScenarioName;
  /** One line, for example `set by script https://a.example/b.js:3:14`. */
  readonly what: string;
  /** Page it happened on. */
  readonly page: string;
  /** Milliseconds since the scenario began. */
  readonly at: number;
}

/** An observation, or an absence, that breaks a rule. Evidence, not a legal verdict. */
export interface Finding {
  /** Identifier of the rule; stable. */
  readonly rule: string;
  readonly severity: Severity;
  /** The scenario it was found in; absent when it is about the whole run. */
  readonly scenario?: ScenarioName;
  /** What it is about: the name of an item, a host, a control. */
  readonly subject: string;
  /** Kind and host of the item, where it is about one. */
  readonly kind?: string;
  readonly host?: string;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** Where the rule comes from. */
  readonly source: string;
  readonly wayOut: string;
  /** A baseline knows of it until a day, `YYYY-MM-DD`: it does not count. */
  readonly known?: { readonly until: string; readonly reason?: string };
}

const DID: Readonly<Record<Exclude<How, "stored">, string>> = {
  set: "set by",
  refused: "refused by the browser, asked for by",
  deleted: "deleted by",
  sent: "sent with the",
  read: "read by",
};

/**
 * The evidence that observations are. That something lay on the device says less than who put it
 * there, and comes last.
 */
export function evidenceOf(observations: readonly Observation[]): Evidence[] {
  const found = observations.filter(({ how }) => how === "stored");
  const caught = observations.filter(({ how }) => how !== "stored");
  return [...caught, ...found].map(({ scenario, how, by, pages, at, refusedBecause }) => ({
    scenario,
    what: how === "stored" ? "found on the device" : doneBy(how, by, refusedBecause),
    page: pages[0] ?? "",
    at,
  }));
}

function doneBy(
  how: Exclude<How, "stored">,
  by: Setter,
  refusedBecause?: readonly string[],
): string {
  const why = refusedBecause ? ` (${refusedBecause.join(", ")})` : "";
  return `${DID[how]} ${describeSetter(by)}${why}`;
}

/** The evidence that requests are. */
export function evidenceOfRequests(requests: readonly RequestSeen[]): Evidence[] {
  return requests.map(({ scenario, type, url, by, pages, at }) => ({
    scenario,
    what: `${type} ${url}${by.by === "unknown" ? "" : `, asked for by ${describeSetter(by)}`}`,
    page: pages[0] ?? "",
    at,
  }));
}

/** What makes two findings of different runs the same one: rule, scenario and what it is about. */
export function findingKey({ rule, scenario, subject, kind, host }: Finding): string {
  return JSON.stringify([rule, scenario ?? "", kind ?? "", subject, host ?? ""]);
}
