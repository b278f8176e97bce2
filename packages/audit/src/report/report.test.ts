import { expect, test } from "vitest";
import type { Finding } from "../judge/finding.ts";
import { judgeRun } from "../judge/judge-run.ts";
import { asked, REGISTER, runOf, scenarioOf, seen } from "../testing/example-run.ts";
import { renderHtml } from "./html.tsx";
import { toJson } from "./json.ts";
import { renderTerminal } from "./terminal.ts";

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
const findings = judgeRun(run, REGISTER);

test("the terminal shows items by scenario, and each finding with its evidence", () => {
  expect(renderTerminal(run, findings)).toMatchInlineSnapshot(`
    "Audit of https://www.town.example/
    Chromium 156.0, 4 page visits, 12 s

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

    Findings: 1 blocking, 1 major, 1 warning, 3 info

      BLOCKING stored-before-choice
        cookie _st_1 of www.town.example was stored before the visitor had answered anything.
          set by script https://cdn.tracker.example/t.js:3:14 on https://www.town.example/ after 0.1 s
          found on the device on https://www.town.example/ after 0.1 s
        Way out: Hold it back until its category is granted: put the guard in front, or load its script only then.
        Source: ePrivacy Directive art. 5(3); EDPB Guidelines 2/2023; CNIL SAN-2025-005

      MAJOR withdraw-missing
        After accepting, no control that opens the choices and rejects them was found.
        Way out: Put a link or button on every page that opens the choices as they are, with one press to reject all.
        Source: GDPR art. 7(3); EDPB Cookie Banner Taskforce report §§32–35

      WARNING undeclared-item
        cookie odd of www.town.example is not declared.
          refused by the browser, asked for by response 200 of https://www.town.example/ (InvalidDomain) on https://www.town.example/ after 0.1 s
        Way out: Declare it in the register with its purpose and lifetime, or stop storing it.
        Source: GDPR art. 5(2), 12–13; CNIL developer guide, sheet 16, step 1

      INFO declared-not-seen
        Nothing of the name choice (cookie, service choices) was seen.
        Nothing of the name st_last (localStorage, service statistics) was seen.
        Way out: Visit the pages that store it, mark it as conditional, or take it out of the register.
        Source: GDPR art. 5(2); CNIL developer guide, sheet 16

      INFO cookie-refused
        cookie odd of www.town.example was refused: InvalidDomain.
          refused by the browser, asked for by response 200 of https://www.town.example/ (InvalidDomain) on https://www.town.example/ after 0.1 s
        Way out: Correct its name, prefix, domain or attributes, or stop setting it.
        Source: RFC 6265bis §5.7

    Findings are evidence with the source of each rule, not a legal verdict.
    "
  `);
});

test("colour is only there when asked for", () => {
  const escape = "\u001b[";
  expect(renderTerminal(run, findings)).not.toContain(escape);
  expect(renderTerminal(run, findings, { colour: true })).toContain(escape);
});

test("a site cannot steer the terminal", () => {
  const steering = runOf({ observations: [seen({ name: "a\u001b[2J\u202eb" })] });
  const text = renderTerminal(steering, judgeRun(steering, REGISTER));
  expect(text).toContain("a□[2J□b");
  expect(text).not.toContain("\u001b");
});

test("a clean run says so", () => {
  expect(renderTerminal(runOf(), [])).toContain("No findings.");
  expect(renderHtml(runOf(), [])).toContain("No findings.");
});

test("the HTML report is one file without scripts that loads nothing", () => {
  const page = renderHtml(run, findings);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en"/);
  expect(page).not.toMatch(/<script|<link|<img|\ssrc=|\son[a-z]+=/i);
  expect(page).toContain("default-src &#39;none&#39;".replaceAll("&#39;", "'"));
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
  const page = renderHtml(runOf({ observations: [seen({ name: hostile })] }), [evil]);
  expect(page).not.toContain("<img");
  expect(page).toContain("&lt;img");
});

test("the JSON report holds everything, and is JSON", () => {
  const report = toJson(run, findings);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  expect(report.counts.blocking).toBe(
    findings.filter(({ severity }) => severity === "blocking").length,
  );
});
