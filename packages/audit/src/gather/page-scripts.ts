import { readFileSync } from "node:fs";
import type { Setter } from "../run.ts";
import { hostOf, reportedUrl } from "../site.ts";
import type { Collector, CreateCollector } from "./collector.ts";
import { observeCookie } from "./cookie.ts";
import type { ScenarioLog } from "./log.ts";
import type { TargetSession } from "./targets.ts";
import type { Traffic } from "./traffic.ts";
import { isReport, type Report } from "./report-of-page.ts";
import { workerName } from "./worker-name.ts";

const HOOKS = new URL("../../bundle/hooks.js", import.meta.url);
const BINDING = "glassjarObserve";
let hooks: string | undefined;

/** Watches what scripts store and read, by hooks that run before them in every frame and worker. */
export const pageScripts: CreateCollector = (log, traffic): Collector => {
  hooks ??= readFileSync(HOOKS, "utf8");
  const source = hooks;
  return {
    async target(session) {
      const { target, on, send } = session;
      on("Runtime.bindingCalled", ({ name, payload, executionContextId }: Called) => {
        const report = name === BINDING ? parsed(payload) : undefined;
        if (report?.type === "timer")
          noteTimer(traffic, report, `${target.targetId} ${executionContextId}`);
        else if (report) note(log, report, target.type);
      });
      const isDocument = target.type === "page" || target.type === "iframe";
      await Promise.all([
        send("Runtime.enable"),
        send("Runtime.addBinding", { name: BINDING }),
        ...(isDocument
          ? [
              send("Page.enable"),
              send("Page.addScriptToEvaluateOnNewDocument", { source, runImmediately: true }),
            ]
          : [evaluateFirst(session, source)]),
      ]);
    },
  };
};

interface Called {
  readonly name: string;
  readonly payload: string;
  readonly executionContextId: number;
}

type TimerReport = Extract<Report, { readonly type: "timer" }>;

function noteTimer(traffic: Traffic, report: TimerReport, document: string): void {
  const { name, within, stack, url } = report;
  const id = `${document} ${name}`;
  if (within <= 0) traffic.cancelled(id);
  else traffic.scheduled(id, { within, place: `${within} ${placeIn(stack) ?? url}` });
}

/**
 * Evaluates a script in a worker right before its own. Not at once: as long as it waits for the
 * debugger, a worker has not got everything that only secure contexts have.
 */
async function evaluateFirst({ on, send }: TargetSession, expression: string): Promise<void> {
  let isDone = false;
  on("Debugger.paused", () => {
    const evaluated = isDone ? Promise.resolve() : send("Runtime.evaluate", { expression });
    isDone = true;
    void evaluated
      .then(() => send("Debugger.resume"))
      .then(() => send("Debugger.disable"))
      .catch(() => undefined);
  });
  await send("Debugger.enable");
  await send("Debugger.setInstrumentationBreakpoint", { instrumentation: "beforeScriptExecution" });
}

/** The binding is within reach of the page before the hooks take it away. */
function parsed(payload: string): Report | undefined {
  try {
    const value: unknown = JSON.parse(payload);
    return isReport(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function note(log: ScenarioLog, report: Exclude<Report, TimerReport>, target: string): void {
  const { url, stack } = report;
  const by = scriptOf(stack, url, target.includes("worker") ? target : undefined);
  const host = hostOf(url);
  if (report.type === "cookie") {
    observeCookie(log, report.text, url, by, report.refused ? [report.refused] : undefined);
    return;
  }
  if (report.type === "item") {
    const { kind, how, value } = report;
    const name = kind === "serviceWorker" ? workerName(report.name) : report.name;
    log.observe({ kind, name, host, how, by }, value);
    return;
  }
  if (report.type === "fingerprint") {
    log.observe({ kind: "fingerprint", name: report.name, host, how: "read", by });
    return;
  }
  if (report.type === "violation") return log.violation(report);
  if (report.type === "body") return log.body(report.name, report.value);
  const { kind, name, value } = report;
  if (value !== undefined) log.values.learn({ kind: "windowName", name, host }, value);
  log.trace({ kind, name: reportedUrl(name), host, by });
}

const PLACE = /((?:https?|blob|data|file|about):[^\s()]+?):(\d+):(\d+)\)?$/;

/** Where in which script a stack begins, as one text. */
function placeIn(stack: string): string | undefined {
  return stack.split("\n").flatMap((line) => PLACE.exec(line.trim())?.[0] ?? [])[0];
}

/** The innermost script of the stack that has an address: the hooks themselves have none. */
export function scriptOf(stack: string, frame: string, worker?: string): Setter {
  const about = worker === undefined ? reportedUrl(frame) : `${worker} ${reportedUrl(frame)}`;
  for (const line of stack.split("\n")) {
    const [, url, row, column] = PLACE.exec(line.trim()) ?? [];
    if (url)
      return {
        by: "script",
        url: reportedUrl(url),
        line: Number(row),
        column: Number(column),
        frame: about,
      };
  }
  return { by: "unknown", frame: about };
}
