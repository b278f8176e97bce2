import { parseRegister, type Register } from "@glassjar/register";
import {
  SCENARIOS,
  type Observation,
  type RequestSeen,
  type Run,
  type ScenarioRun,
} from "../run.ts";

/** A register of a test: one service of each weight. */
export const REGISTER: Register = registerOf(`
glassjar: 1
site: { name: Town, origin: "https://www.town.example", languages: [en] }
providers:
  operator: { name: Town }
  tracker: { name: Tracker, policy: "https://tracker.example/policy" }
services:
  session:
    provider: operator
    category: necessary
    name: Session
    items:
      - { cookie: sid, lifetime: P14D, httpOnly: true, secure: true, sameSite: Lax, purpose: To stay signed in }
  choices:
    provider: operator
    category: necessary
    exempt: consent-choice
    name: Choices
    items: [{ cookie: choice, lifetime: P6M, purpose: To remember the choice }]
  statistics:
    provider: tracker
    category: statistical
    name: Statistics
    hosts: ["*.tracker.example"]
    items:
      - { cookie: "_st*", lifetime: P13M, purpose: To count }
      - { localStorage: st_last, lifetime: persistent, purpose: To count }
`);

/** A register from its text. */
export function registerOf(text: string): Register {
  const { register, problems } = parseRegister(text);
  if (!register) throw new Error(JSON.stringify(problems));
  return register;
}

/** An observation that differs from a harmless one. */
export function seen(differences: Partial<Observation> = {}): Observation {
  const host = differences.host ?? "www.town.example";
  return {
    scenario: "unasked",
    kind: "cookie",
    name: "sid",
    host,
    party: "first",
    how: "set",
    by: { by: "response", url: `https://${host}/`, status: 200, type: "Document" },
    at: 120,
    pages: ["https://www.town.example/"],
    count: 1,
    counted: true,
    ...(differences.kind === undefined || differences.kind === "cookie"
      ? { attributes: { httpOnly: true, secure: true, sameSite: "Lax", partitioned: false } }
      : {}),
    ...differences,
  };
}

/** A request that differs from one to a tracker. */
export function asked(differences: Partial<RequestSeen> = {}): RequestSeen {
  const host = differences.host ?? "cdn.tracker.example";
  return {
    scenario: "unasked",
    url: `https://${host}/t.js`,
    host,
    party: "third",
    type: "Script",
    by: { by: "markup", url: "https://www.town.example/", line: 3, column: 7 },
    at: 80,
    pages: ["https://www.town.example/"],
    count: 1,
    counted: true,
    ...differences,
  };
}

/** A run in which all scenarios took place, with a fair banner. */
export function runOf(parts: Partial<Run> = {}): Run {
  return {
    format: 1,
    url: "https://www.town.example/",
    host: "www.town.example",
    startedAt: "2026-11-23T10:00:00.000Z",
    durationMs: 12_345,
    browser: "156.0",
    scenarios: SCENARIOS.map((scenario) => scenarioOf({ scenario })),
    observations: [],
    requests: [asked({ scenario: "accepted" })],
    ...parts,
  };
}

/** A scenario that took place. */
export function scenarioOf(differences: Partial<ScenarioRun> = {}): ScenarioRun {
  const page = "https://www.town.example/";
  return {
    scenario: "unasked",
    status: "done",
    banner: {
      driver: "words",
      page,
      accept: { text: "Accept all", role: "button" },
      reject: { text: "Reject all", role: "button" },
    },
    actions: [],
    pages: [{ url: page, status: 200, title: "Town", at: 10, durationMs: 900, counted: true }],
    troubles: [],
    ...differences,
  };
}
