import { describe, expect, test } from "vitest";
import type { CookieAttributes, ScenarioName } from "../run.ts";
import { asked, REGISTER, registerOf, runOf, scenarioOf, seen } from "../testing/example-run.ts";
import { PROFILES } from "../profiles.ts";
import { assess, judgeRun } from "./judge-run.ts";
import type { Profile } from "./profile.ts";
import { RULES } from "./rules.ts";

const DAY = 86_400;
const NOTHING_MISSING = [
  seen(),
  seen({ name: "choice", scenario: "rejected" }),
  seen({ name: "_st_1", scenario: "accepted" }),
  seen({ kind: "localStorage", name: "st_last", scenario: "accepted" }),
];
const attributes = (differences: Partial<CookieAttributes>): CookieAttributes => ({
  httpOnly: true,
  secure: true,
  sameSite: "Lax",
  partitioned: false,
  ...differences,
});

/** Rule, severity and subject of each finding. */
const judged = (parts: Parameters<typeof runOf>[0], register = REGISTER) =>
  judgeRun(
    runOf({ ...parts, observations: [...NOTHING_MISSING, ...(parts?.observations ?? [])] }),
    register,
  ).map(({ rule, severity, scenario, subject }) => [rule, severity, scenario, subject].join(" "));

test("a site that does what it declares has no findings", () => {
  expect(judged({})).toEqual([]);
});

test("without a register only the rules that need none speak", () => {
  const observations = [seen({ name: "_st_1" })];
  expect(
    judgeRun(runOf({ observations, requests: [asked({ host: "cdn.tracker.example" })] })),
  ).toEqual([]);
  const scenarios = [scenarioOf({ scenario: "rejected", askedAgain: true })];
  expect(judgeRun(runOf({ scenarios })).map(({ rule }) => rule)).toEqual(["choice-not-kept"]);
});

describe("what owes consent", () => {
  const cases: readonly (readonly [ScenarioName, string])[] = [
    ["unasked", "stored-before-choice"],
    ["rejected", "stored-after-rejection"],
    ["withdrawn", "stored-after-withdrawal"],
  ];

  test.each(cases)("is not stored when %s", (scenario, rule) => {
    const expected = [`${rule} blocking ${scenario} _st_1`];
    expect(judged({ observations: [seen({ scenario, name: "_st_1" })] })).toEqual(expected);
    const lying = seen({ scenario, name: "_st_1", how: "stored" });
    const left = expected.map((line) =>
      line.replace("stored-after-withdrawal", "left-after-withdrawal"),
    );
    expect(judged({ observations: [lying] })).toEqual(left);
    expect(judged({ observations: [seen({ scenario, name: "_st_1" }), lying] })).toEqual(expected);
    const web = seen({ scenario, kind: "localStorage", name: "st_last" });
    expect(judged({ observations: [web] })).toEqual([`${rule} blocking ${scenario} st_last`]);
  });

  test.each(cases)("is not sent when %s", (scenario, stored) => {
    const sent = seen({ scenario, name: "_st_1", how: "sent" });
    expect(judged({ observations: [sent] })).toEqual([
      `${stored.replace("stored", "read")} blocking ${scenario} _st_1`,
    ]);
  });

  test.each(cases)("has its hosts left alone when %s", (scenario, stored) => {
    expect(judged({ requests: [asked({ scenario })] })).toEqual([
      `${stored.replace("stored", "contacted")} blocking ${scenario} cdn.tracker.example`,
    ]);
    expect(judged({ requests: [asked({ scenario, blocked: "csp" })] })).toEqual([]);
  });

  test("may be there after it was accepted, and before the answer counts", () => {
    expect(judged({ observations: [seen({ scenario: "accepted", name: "_st_1" })] })).toEqual([]);
    const before = seen({ scenario: "withdrawn", name: "_st_1", counted: false });
    expect(judged({ observations: [before] })).toEqual([]);
  });

  test("may be deleted at any time", () => {
    expect(judged({ observations: [seen({ name: "_st_1", how: "deleted" })] })).toEqual([]);
  });

  test("counts when the browser of the audit refused it, less when every browser does", () => {
    const refused = (reason: string) =>
      seen({ name: "_st_1", how: "refused", refusedBecause: [reason] });
    expect(judged({ observations: [refused("SecureOnly")] })).toEqual([
      "stored-before-choice blocking unasked _st_1",
    ]);
    expect(judged({ observations: [refused("InvalidDomain")] })).toEqual([
      "stored-before-choice warning unasked _st_1",
      "cookie-refused info unasked _st_1",
    ]);
  });

  test("is what a third party of the service stores under its own host", () => {
    const theirs = { name: "whatever", host: "cdn.tracker.example", party: "third" } as const;
    expect(judged({ observations: [seen(theirs)] })).toEqual([
      "stored-before-choice blocking unasked whatever",
      "undeclared-item major unasked whatever",
    ]);
  });

  test("is not held against the site when a third party's cookie only lies there after withdrawal", () => {
    const theirs = { name: "_st_1", host: "cdn.tracker.example", party: "third" } as const;
    const left = seen({ ...theirs, scenario: "withdrawn", how: "stored" });
    expect(judged({ observations: [left] })).toEqual([]);
    const set = seen({ ...theirs, scenario: "withdrawn", how: "set" });
    expect(judged({ observations: [set] })).toHaveLength(1);
  });
});

describe("the register and the site name the same things", () => {
  test("what is stored is declared", () => {
    expect(judged({ observations: [seen({ name: "mystery", scenario: "accepted" })] })).toEqual([
      "undeclared-item major accepted mystery",
    ]);
    expect(judged({ observations: [seen({ name: "mystery", how: "sent" })] })).toEqual([]);
  });

  test("third parties are declared", () => {
    const used = asked({ scenario: "accepted" });
    const judgedWith = (request: typeof used) => judged({ requests: [used, request] });
    expect(judgedWith(asked({ host: "cdn.other.example" }))).toEqual([
      "undeclared-host major unasked cdn.other.example",
    ]);
    expect(judgedWith(asked({ host: "api.town.example", party: "first" }))).toEqual([]);
    expect(judgedWith(asked({ host: "cdn.other.example", blocked: "csp" }))).toEqual([]);
  });

  test("what is declared is seen, unless it says that it may not be", () => {
    const missing = judgeRun(runOf({ observations: NOTHING_MISSING.slice(1) }), REGISTER);
    expect(missing).toMatchObject([
      { rule: "declared-not-seen", severity: "info", subject: "sid", evidence: [] },
    ]);
  });
});

describe("items are as declared", () => {
  test("they last no longer, with a day of tolerance", () => {
    const lasting = (days: number) =>
      judged({ observations: [seen({ attributes: attributes({ lifetimeSeconds: days * DAY }) })] });
    expect(lasting(14)).toEqual([]);
    expect(lasting(15)).toEqual([]);
    expect(lasting(16)).toEqual(["lifetime-longer major unasked sid"]);
  });

  test("a session cookie ends with the session", () => {
    const register = registerOf(
      JSON.stringify(REGISTER).replace('"lifetime":"P14D"', '"lifetime":"session"'),
    );
    const lasting = seen({ attributes: attributes({ lifetimeSeconds: 60 }) });
    expect(judged({ observations: [lasting] }, register)).toEqual([
      "lifetime-longer major unasked sid",
    ]);
  });

  test("trackers end after thirteen months", () => {
    const lasting = seen({
      scenario: "accepted",
      name: "_st_1",
      attributes: attributes({ lifetimeSeconds: 399 * DAY }),
    });
    expect(judged({ observations: [lasting] })).toEqual([
      "lifetime-longer major accepted _st_1",
      "lifetime-over-13-months warning accepted _st_1",
    ]);
  });

  test("cookies are protected as declared", () => {
    const open = seen({
      attributes: attributes({ httpOnly: false, secure: false, sameSite: "None" }),
    });
    const [finding] = judgeRun(runOf({ observations: [...NOTHING_MISSING, open] }), REGISTER);
    expect(finding).toMatchObject({
      rule: "attributes-differ",
      severity: "warning",
      subject: "sid",
    });
    expect(finding?.message).toContain("HttpOnly, Secure, SameSite=Lax");
    expect(finding?.evidence).toHaveLength(1);
  });
});

describe("the banner", () => {
  const banner = scenarioOf().banner;
  const accept = { text: "Accept", role: "button" } as const;

  test("is there where consent is owed", () => {
    const { banner: _, ...bare } = scenarioOf();
    expect(judged({ scenarios: [bare] })).toEqual(["nobody-asks major unasked banner"]);
  });

  test("refuses where it accepts, by the same means", () => {
    const page = banner?.page ?? "";
    const only = scenarioOf({ banner: { driver: "words", page, accept } });
    expect(judged({ scenarios: [only] })).toEqual(["refuse-missing blocking unasked banner"]);
    const reject = { text: "or refuse", role: "link" } as const;
    const link = scenarioOf({ banner: { driver: "words", page, accept, reject } });
    expect(judged({ scenarios: [link] })).toEqual(["refuse-missing major unasked banner"]);
  });

  test("takes no more presses to refuse", () => {
    const scenarios = [
      scenarioOf(),
      scenarioOf({ scenario: "accepted", clicks: 1 }),
      scenarioOf({ scenario: "rejected", clicks: 2 }),
    ];
    expect(judged({ scenarios })).toEqual(["refuse-harder blocking rejected banner"]);
  });

  test("can be opened again", () => {
    const skipped = scenarioOf({
      scenario: "withdrawn",
      status: "skipped",
      skippedBecause: "no-withdraw-control",
    });
    expect(judged({ scenarios: [scenarioOf(), skipped] })).toEqual([
      "withdraw-missing major withdrawn banner",
    ]);
  });

  test("stays away after an answer, and remembers a refusal as long as a consent", () => {
    const again = scenarioOf({ scenario: "rejected", askedAgain: true });
    expect(judged({ scenarios: [scenarioOf(), again] })).toEqual([
      "choice-not-kept major rejected banner",
    ]);
    const kept = (scenario: ScenarioName, days: number) =>
      seen({ scenario, name: "choice", attributes: attributes({ lifetimeSeconds: days * DAY }) });
    expect(judged({ observations: [kept("accepted", 180), kept("rejected", 30)] })).toEqual([
      "refusal-shorter major rejected choice",
      "choice-short-lived warning rejected choice",
    ]);
    expect(judged({ observations: [kept("accepted", 184), kept("rejected", 184)] })).toEqual([]);
  });
});

test("an audit of an http address only mentions its cookies over http", () => {
  const url = "http://www.town.example/";
  const by = { by: "response", url, status: 200, type: "Document" } as const;
  const severityAt = (address: string) =>
    judgeRun({ ...runOf({ observations: [seen({ by })] }), url: address }, REGISTER).find(
      ({ rule }) => rule === "cookie-over-http",
    )?.severity;
  expect(severityAt("https://www.town.example/")).toBe("major");
  expect(severityAt(url)).toBe("info");
});

test("what hindered the visit is said", () => {
  const troubles = [
    { code: "timeout", page: "https://www.town.example/slow", message: "It did not finish." },
  ] as const;
  expect(judged({ scenarios: [scenarioOf({ troubles })] })).toEqual([
    "visit-incomplete info unasked https://www.town.example/slow",
  ]);
});

test("every rule has its own identifier and says all that a finding needs", () => {
  expect(RULES.length).toBeGreaterThanOrEqual(80);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { id, source, words } of RULES) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    const { messages, ...sentences } = words;
    for (const text of [source, ...Object.values(sentences), ...Object.values(messages)])
      expect(text, id).toMatch(/^\S[^]*\S$/);
  }
});

describe("an assessment", () => {
  const outcomes = (run: Parameters<typeof runOf>[0], register?: typeof REGISTER) =>
    new Map(assess(runOf(run), register).rules.map((rule) => [rule.id, rule]));

  test("accounts for every rule", () => {
    expect([...outcomes({}).keys()]).toEqual(RULES.map(({ id }) => id));
  });

  test("says what was missing where a rule could not be judged", () => {
    const rules = outcomes({ scenarios: [scenarioOf()] });
    expect(rules.get("undeclared-item")).toMatchObject({
      outcome: "unjudged",
      missing: ["register"],
    });
    expect(rules.get("refuse-harder")).toMatchObject({
      outcome: "unjudged",
      missing: ["accepted", "rejected"],
    });
    expect(rules.get("respawned")).toMatchObject({ outcome: "unjudged", missing: ["respawning"] });
    expect(rules.get("refuse-missing")).toMatchObject({ outcome: "kept" });
    const { banner: _, ...bare } = scenarioOf();
    const nobodyAsking = outcomes({ scenarios: [bare] }, REGISTER);
    expect(nobodyAsking.get("refuse-missing")?.outcome).toBe("inapplicable");
    expect(nobodyAsking.get("respawned")?.outcome).toBe("unjudged");
    expect(outcomes({ watched: ["respawning"] }).get("respawned")?.outcome).toBe("kept");
  });
});

describe("a profile", () => {
  test.each(Object.values<Profile>(PROFILES))("$id speaks of rules there are", ({ rules }) => {
    const known = new Set(RULES.map(({ id }) => id));
    expect(Object.keys(rules).filter((id) => !known.has(id))).toEqual([]);
  });

  test("changes what a rule weighs and where it comes from", () => {
    const observations = [seen({ name: "_st_1" })];
    const [french] = judgeRun(runOf({ observations }), REGISTER);
    const [german] = judgeRun(runOf({ observations }), REGISTER, PROFILES.de);
    expect(french).toMatchObject({ rule: "stored-before-choice", severity: "blocking" });
    expect(german?.source).toContain("TDDDG");
  });

  test("of opt-out lets pass what nobody has refused, and nothing else", () => {
    const rules = (scenario: ScenarioName) =>
      judgeRun(
        runOf({ observations: [...NOTHING_MISSING, seen({ scenario, name: "_st_1" })] }),
        REGISTER,
        PROFILES["us-ca"],
      ).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(rules("unasked")).toEqual([]);
    expect(rules("rejected")).toEqual(["stored-after-rejection blocking"]);
  });
});

test("the heaviest findings come first", () => {
  const findings = judgeRun(
    runOf({ observations: [seen({ name: "mystery" }), seen({ name: "_st_1" })] }),
    REGISTER,
  );
  expect(findings.map(({ severity }) => severity)).toEqual([
    "blocking",
    "major",
    "info",
    "info",
    "info",
  ]);
});
