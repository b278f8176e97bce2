import * as fc from "fast-check";
import { Value } from "typebox/value";
import { describe, expect, test } from "vitest";
import { applyBaseline, parseBaseline, updateBaseline, type Baseline } from "../baseline.ts";
import { compareRuns } from "../compare.ts";
import type { Finding } from "../judge/finding.ts";
import { assess } from "../judge/judge-run.ts";
import type { Run } from "../run.ts";
import { asked, REGISTER, runOf, scenarioOf, seen } from "../testing/example-run.ts";
import { parseRun } from "../read-run.ts";
import { ReportSchema } from "../run-schema.ts";
import { exampleReport } from "../testing/example-report.ts";
import { parse } from "../testing/parse-xml.ts";
import { renderCsv } from "./csv.ts";
import { toHar } from "./har.ts";
import { renderHtml } from "./html.tsx";
import { toJson } from "./json.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import { countsOf, fails, type Report } from "./report.ts";
import { toSarif } from "./sarif.ts";
import { renderTerminal } from "./terminal.ts";

const reportOn = (run: Run, differences: Partial<Report> = {}): Report => ({
  run,
  assessment: assess(run, REGISTER),
  ...differences,
});
const nothingIn = (run: Run): Report => ({
  run,
  assessment: { profile: { id: "eu", title: "Europe" }, rules: [], findings: [] },
});

const tracked = {
  name: "_st_1",
  by: { by: "script", url: "https://cdn.tracker.example/t.js", line: 3, column: 14, frame: "" },
} as const;
const run = runOf({
  observations: [
    seen(),
    seen({ scenario: "accepted" }),
    seen(tracked),
    seen({ ...tracked, how: "stored" }),
    seen({ ...tracked, scenario: "accepted" }),
    seen({ name: "odd", how: "refused", refusedBecause: ["InvalidDomain"], scenario: "rejected" }),
  ],
  requests: [asked({ scenario: "accepted" }), asked({ scenario: "rejected", blocked: "csp" })],
  scenarios: [
    scenarioOf(),
    scenarioOf({
      scenario: "rejected",
      actions: [
        { action: "reject", text: "Reject all", page: "https://www.town.example/", at: 900 },
      ],
    }),
    scenarioOf({ scenario: "accepted" }),
    scenarioOf({ scenario: "withdrawn", status: "skipped", skippedBecause: "no-withdraw-control" }),
  ],
});
const report = reportOn(run);
const { findings } = report.assessment;

test("says whose banner it was, and which rule named what was pressed", () => {
  const page = "https://www.town.example/";
  const banner = { driver: "autoconsent", cmp: "OneTrust", page } as const;
  const by = "autoconsent Onetrust";
  const actions = [{ action: "reject", text: "Reject All", page, at: 1, by }] as const;
  const { unasked, rejected } = {
    unasked: scenarioOf({ banner }),
    rejected: scenarioOf({ scenario: "rejected", banner, actions }),
  };
  const text = renderTerminal(reportOn(runOf({ scenarios: [unasked, rejected] })));
  expect(text).toContain("1 page; banner of OneTrust");
  expect(text).toContain("pressed “Reject All” (rule: autoconsent Onetrust)");
});

test("the terminal shows items by scenario, and each finding with its evidence", () => {
  expect(renderTerminal(report)).toMatchInlineSnapshot(`
    "Audit of https://www.town.example/
    Chromium 156.0, 4 page visits, 12 s
    Held to: European Union, as the French CNIL reads it

      unasked    looked at pages and answered nothing; 1 page; banner with “Accept all”, “Reject all”
      rejected   rejected everything, then looked at pages; 1 page; pressed “Reject all”
      accepted   accepted everything, then looked at pages; 1 page
      withdrawn  not done: no control that withdraws was found

    What was stored                                                   unasked  rejected  accepted
      sid                                www.town.example                ●        ·         ●    
        response 200 of https://www.town.example/
      _st_1                              www.town.example                ✗        ·         ●    
        script https://cdn.tracker.example/t.js:3:14
      odd                                www.town.example                ·        ✗         ·    
        response 200 of https://www.town.example/

    Third parties that were contacted                                 unasked  rejected  accepted
      cdn.tracker.example                                                ·        □         ●    
        markup https://www.town.example/:3:7

    ● seen   ○ refused by the browser   □ held back before it left the browser   · not seen   ✗ seen, and a finding

      BLOCKING Something that owes consent is stored before a choice  stored-before-choice
        cookie _st_1 of www.town.example was stored before the visitor had answered anything.
          set by script https://cdn.tracker.example/t.js:3:14 on https://www.town.example/ after 0.1 s
          found on the device on https://www.town.example/ after 0.1 s
        Way out: Hold it back until its category is granted: put the guard in front, or load its script only then.
        Source: ePrivacy Directive art. 5(3); EDPB Guidelines 2/2023; CNIL SAN-2025-005

      MAJOR No control to withdraw consent was found  withdraw-missing
        After accepting, no control that opens the choices and rejects them was found.
        Way out: Put a link or button on every page that opens the choices as they are, with one press to reject all.
        Source: GDPR art. 7(3); EDPB Cookie Banner Taskforce report §§32–35

      WARNING Something is stored that the register does not declare  undeclared-item
        cookie odd of www.town.example is not declared.
          refused by the browser, asked for by response 200 of https://www.town.example/ (InvalidDomain) on https://www.town.example/ after 0.1 s
        Way out: Declare it in the register with its purpose and lifetime, or stop storing it.
        Source: GDPR art. 5(2), 12–13; CNIL developer guide, sheet 16, step 1

      INFO Something is declared that this visit did not see  declared-not-seen
        Nothing of the name choice (cookie, service choices) was seen.
        Nothing of the name st_last (localStorage, service statistics) was seen.
        Way out: Visit the pages that store it, mark it as conditional, or take it out of the register.
        Source: GDPR art. 5(2); CNIL developer guide, sheet 16

      INFO A cookie was set that no browser stores  cookie-refused
        cookie odd of www.town.example was refused: InvalidDomain.
          refused by the browser, asked for by response 200 of https://www.town.example/ (InvalidDomain) on https://www.town.example/ after 0.1 s
        Way out: Correct its name, prefix, domain or attributes, or stop setting it.
        Source: RFC 6265bis §5.7

    40 rules judged, 57 not: what they need was not observed.
    Findings: 1 blocking, 1 major, 1 warning, 3 info
    Findings are evidence with the source of each rule, not a legal verdict.
    "
  `);
});

test("colour is only there when asked for", () => {
  const escape = "\u001b[";
  expect(renderTerminal(report)).not.toContain(escape);
  expect(renderTerminal(report, { colour: true })).toContain(escape);
});

test("a site cannot steer the terminal", () => {
  const steering = runOf({ observations: [seen({ name: "a\u001b[2J\u202eb" })] });
  const text = renderTerminal(reportOn(steering));
  expect(text).toContain("a□[2J□b");
  expect(text).not.toContain("\u001b");
});

test("a clean run says so", () => {
  expect(renderTerminal(nothingIn(runOf()))).toContain("No findings.");
  expect(renderHtml(nothingIn(runOf()))).toContain("No findings.");
});

test("the HTML report is one file that loads nothing and runs its own script only", () => {
  const page = renderHtml(report);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en"/);
  expect(page).not.toMatch(/<script [^>]*src|<link|\ssrc="(?!data:)|\son[a-z]+=|\sstyle=/i);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  for (const text of ["_st_1", "t.js:3:14", "Reject all", "not done: no control that withdraws"])
    expect(page).toContain(text);
});

test("what comes from a site is escaped", () => {
  const hostile = `<img src=x onerror="alert(1)">`;
  const evil: Finding = {
    rule: "x",
    severity: "major",
    subject: hostile,
    message: hostile,
    evidence: [{ scenario: "unasked", what: hostile, page: hostile, at: 0 }],
    source: "s",
    wayOut: "w",
  };
  const page = renderHtml({
    ...nothingIn(runOf({ observations: [seen({ name: hostile })] })),
    assessment: { profile: { id: "eu", title: hostile }, rules: [], findings: [evil] },
  });
  expect(page).not.toContain("<img");
  expect(page).toContain("&lt;img");
});

test("the JSON report holds everything, is JSON, and follows the published schema", () => {
  const json = toJson(exampleReport());
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(json.counts.blocking).toBe(
    json.findings.filter(({ severity, known }) => severity === "blocking" && !known).length,
  );
  expect(Value.Errors(ReportSchema, json)).toEqual([]);
  expect(parseRun(JSON.stringify(json))).toEqual(json.run);
});

test("a file that holds no run is refused with the place", () => {
  expect(() => parseRun("{")).toThrow(/not JSON/);
  expect(() => parseRun("[]")).toThrow(/holds no run/);
  expect(() => parseRun(JSON.stringify({ ...run, scenarios: [{ scenario: "wild" }] }))).toThrow(
    /\/scenarios\/0/,
  );
});

describe("known findings", () => {
  const lines = (expires: string) => [{ rule: "stored-before-choice", subject: "_st_*", expires }];
  const laid = (expires: string) =>
    applyBaseline(findings, { format: 1, known: lines(expires) }, Date.parse("2026-11-23"));

  test("do not count until their day has passed, and are named when it has", () => {
    const before = countsOf(findings).blocking;
    expect(countsOf(laid("2026-11-23").findings).blocking).toBe(before - 1);
    const late = laid("2026-11-22");
    expect(countsOf(late.findings).blocking).toBe(before);
    expect(late.expired).toEqual(lines("2026-11-22"));
  });

  test("that are gone can be taken out", () => {
    const known = [{ rule: "two-banners", subject: "*", expires: "2027-01-01" }];
    expect(applyBaseline(findings, { format: 1, known }, 0).unused).toEqual(known);
  });

  test("are written for all but what is only said, and keep their reasons", () => {
    const now = Date.parse("2026-11-23");
    const written = updateBaseline(findings, undefined, now);
    expect(parseBaseline(JSON.stringify(written))).toEqual(written);
    expect(
      applyBaseline(findings, written, now).findings.filter((one) => fails(one, "warning")),
    ).toEqual([]);
    const [first] = written.known;
    const reasoned = { format: 1, known: [{ ...first, reason: "later" }] } as Baseline;
    expect(updateBaseline(findings, reasoned, now).known[0]).toMatchObject({ reason: "later" });
    expect(updateBaseline([], reasoned, now).known).toEqual([]);
  });

  test.each([
    ["{", /not JSON/],
    ["{}", /"format": 1/],
    [`{"format":1,"known":[{"rule":"x"}]}`, /known\[0\] needs a rule and a subject/],
    [`{"format":1,"known":[{"rule":"x","subject":"y","expires":"soon"}]}`, /known\[0\]\.expires/],
    [`{"format":1,"known":[{"rule":"x","subject":"y","until":"2027-01-01"}]}`, /known\[0\]\.until/],
    [`{"format":1,"known":[{"rule":"x","subject":"y","expires":"2027-02-30"}]}`, /expires/],
  ])("%s is refused with its place", (text, message) => {
    expect(() => parseBaseline(text)).toThrow(message);
  });
});

test("a comparison tells what is new, gone and as before", () => {
  const quiet = { run: runOf(), findings: [] };
  const there = compareRuns(quiet, { run, findings });
  expect(there.findings.new).toEqual(findings);
  expect(there.items.new).toContain("cookie _st_1 of www.town.example");
  const back = compareRuns({ run, findings }, quiet);
  expect(back.findings.gone).toEqual(findings);
  expect(compareRuns({ run, findings }, { run, findings }).findings).toMatchObject({
    new: [],
    gone: [],
    same: findings,
  });
});

describe("the other forms", () => {
  const example = exampleReport();

  test("SARIF: each result points at its rule and keeps its fingerprint", () => {
    const again = toSarif(exampleReport());
    const log = toSarif(example);
    expect(log).toEqual(again);
    const [sarif] = log.runs;
    const rules = sarif?.tool.driver.rules ?? [];
    expect(sarif?.results?.length).toBe(example.assessment.findings.length);
    for (const result of sarif?.results ?? []) {
      expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
      expect(result.partialFingerprints?.["glassjar/v1"]).toMatch(/^[0-9a-f]{32}$/);
      expect(result.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("glassjar.yaml");
    }
    const prints = sarif?.results?.map((result) => result.partialFingerprints?.["glassjar/v1"]);
    expect(new Set(prints).size).toBe(prints?.length);
    expect(sarif?.results?.filter(({ suppressions }) => suppressions)).toHaveLength(1);
  });

  test("JUnit: well-formed, its numbers add up, and the known finding does not fail", () => {
    const xml = renderJunit(example);
    const { document } = parse(xml);
    const cases = document.querySelectorAll("testcase");
    const suites = document.querySelectorAll("testsuite");
    const sum = (name: string) =>
      suites.reduce((total, suite) => total + Number(suite.attributes.get(name)), 0);
    expect(sum("tests")).toBe(cases.length);
    expect(sum("failures")).toBe(document.querySelectorAll("failure").length);
    expect(sum("skipped")).toBe(document.querySelectorAll("skipped").length);
    expect(sum("failures")).toBeGreaterThan(0);
    expect(xml).toContain("known until 2027-01-31");
  });

  test("JUnit and Markdown hold whatever a site says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (message) => {
        const [first] = findings;
        const told = { ...example.assessment, findings: first ? [{ ...first, message }] : [] };
        parse(renderJunit({ ...example, assessment: told }));
        const markdown = renderMarkdown({ ...example, assessment: told });
        expect(markdown.split("<details>")).toHaveLength(markdown.split("</details>").length);
      }),
    );
  });

  test("CSV: a line for each finding, and no formula among them", () => {
    const csv = renderCsv({
      ...example,
      assessment: {
        ...example.assessment,
        findings: findings.map((finding) => Object.assign({}, finding, { subject: `=cmd|"x",1` })),
      },
    });
    expect(csv.trimEnd().split("\r\n")).toHaveLength(findings.length + 1);
    expect(csv).toContain(`"'=cmd|""x"",1"`);
  });

  test("Markdown: what a site says stays text", () => {
    const hostile = `@everyone <img src=x> [a](javascript:x) | \`;`;
    const markdown = renderMarkdown({
      ...example,
      assessment: {
        ...example.assessment,
        findings: findings.map((finding) => Object.assign({}, finding, { message: hostile })),
      },
    });
    expect(markdown).not.toMatch(/@everyone|<img|[^\\]\]\(javascript/);
  });

  test("HAR: an entry for each request, and it says what it lacks", () => {
    const { log } = toHar(example) as { log: { entries: unknown[]; comment: string } };
    expect(log.entries).toHaveLength(example.run.requests.length);
    expect(log.comment).toMatch(/not kept/);
  });
});
