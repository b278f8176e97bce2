import { existsSync, writeFileSync } from "node:fs";
import {
  gather,
  judgeRun,
  renderHtml,
  renderTerminal,
  type Finding,
  type Run,
} from "@glassjar/audit";
import type { Register } from "@glassjar/register";
import { withStore } from "../data.ts";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";
import { readValidRegister } from "../register-file.ts";
import { gatherOptions, type VisitOptions } from "../visit.ts";

const SEVERITIES = ["blocking", "major", "warning", "info"] as const;
const DEFAULT_REGISTER = "glassjar.yaml";

/** Options of `glassjar audit`. */
export interface AuditOptions extends VisitOptions {
  readonly register?: string;
  readonly site?: string;
  readonly failOn: string;
  readonly html?: string;
  readonly run?: string;
  readonly json?: boolean;
}

/** `glassjar audit URL`: visits a site in a real browser and compares what it does with its register. */
export async function audit(url: string, options: AuditOptions, output: Output): Promise<ExitCode> {
  const failOn = severityRank(options.failOn);
  const visit = gatherOptions(url, options, output);
  const against = await declared(options);
  const run = await gather(visit);
  const findings = judgeRun(run, against.register);
  writeReports(run, findings, options);
  if (options.site !== undefined) {
    const { site } = options;
    const version = against.version === undefined ? {} : { version: against.version };
    await withStore((store) => store.audits.save({ site, url, run, findings, ...version }));
  }
  if (!against.register)
    output.note(`Nothing declared to compare with. Draft a register: glassjar init ${url}`);
  if (options.json) output.json({ run, findings });
  else output.print(renderTerminal(run, findings, { colour: process.stdout.isTTY }));
  return findings.some((finding) => severityRank(finding.severity) <= failOn)
    ? EXIT.findings
    : EXIT.clean;
}

/** What the site is held to: a file, or the published version of a site, or nothing. */
async function declared(options: AuditOptions): Promise<{ register?: Register; version?: number }> {
  const { register: file, site } = options;
  if (file !== undefined) return { register: readValidRegister(file).register };
  if (site !== undefined)
    return withStore(async (store) => {
      const latest = await store.versions.latest(site);
      if (!latest)
        throw new CommandError(
          `Site ${site} has no published register. Publish one: glassjar publish glassjar.yaml --site ${site}`,
        );
      return { register: latest.register, version: latest.number };
    });
  return existsSync(DEFAULT_REGISTER)
    ? { register: readValidRegister(DEFAULT_REGISTER).register }
    : {};
}

function severityRank(word: string): number {
  const rank = SEVERITIES.findIndex((severity) => severity === word);
  if (rank === -1)
    throw new CommandError(`Unknown severity ${word}. Choose one of: ${SEVERITIES.join(", ")}.`);
  return rank;
}

function writeReports(run: Run, findings: readonly Finding[], options: AuditOptions): void {
  if (options.html !== undefined) write(options.html, renderHtml(run, findings));
  if (options.run !== undefined)
    write(options.run, `${JSON.stringify({ run, findings }, undefined, 2)}\n`);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `Cannot write ${file}: ${why}. Name a file in a folder that exists.`,
      EXIT.couldNotRun,
    );
  }
}
