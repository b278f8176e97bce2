import { existsSync } from "node:fs";
import {
  assess,
  compareRuns,
  fails,
  renderTerminal,
  toJson,
  type Report,
  type Run,
} from "@glassjar/audit";
import type { Register } from "@glassjar/register";
import { auditPlan, type AuditChoices, type AuditPlan } from "../audit/plan.ts";
import { layBaseline } from "../audit/baseline-file.ts";
import { runSource, savedRun } from "../audit/run-source.ts";
import { writeReports } from "../audit/write-reports.ts";
import { withStore } from "../data.ts";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";
import { readValidRegister } from "../register-file.ts";
import type { VisitOptions } from "../visit.ts";
import { refusedHosts, undeclaredHosts } from "./violations.ts";

const DEFAULT_REGISTER = "glassjar.yaml";

/** Options of `glassjar audit`. */
export interface AuditOptions extends VisitOptions, AuditChoices {
  readonly register?: string;
  readonly site?: string;
  /** File of a saved run: judged again, without a browser. */
  readonly from?: string;
  readonly json?: boolean;
}

/**
 * `glassjar audit URL`: visits a site in a real browser, or takes a saved run, and compares what the
 * site does with its register.
 */
export async function audit(
  url: string | undefined,
  options: AuditOptions,
  output: Output,
): Promise<ExitCode> {
  const plan = auditPlan(options);
  const source = runSource(url, options, output);
  const earlier = plan.compare === undefined ? undefined : savedRun("--compare", plan.compare);
  const against = await declared(options);
  const run = await source();
  const report = judged(run, earlier, against, plan, output);
  writeReports(report, plan);
  const { findings } = report.assessment;
  if (options.site !== undefined) {
    const { site } = options;
    const version = against.version === undefined ? {} : { version: against.version };
    await withStore((store) =>
      store.audits.save({
        site,
        url: run.url,
        run,
        findings,
        askedBy: "glassjar audit",
        profile: plan.profile.id,
        ...version,
      }),
    );
  }
  await noteRefused(options.site, against, output);
  if (!against.register)
    output.note(`Nothing declared to compare with. Draft a register: glassjar init ${run.url}`);
  if (options.json) output.json(toJson(report));
  else output.print(renderTerminal(report, { colour: wantsColour() }));
  return findings.some((finding) => fails(finding, plan.failOn)) ? EXIT.findings : EXIT.clean;
}

const DAYS = 30;

/** Visitors come to pages and states that no audit does; their browsers tell of what they refused there. */
async function noteRefused(
  site: string | undefined,
  { register }: Declared,
  output: Output,
): Promise<void> {
  if (site === undefined || !register) return;
  const refused = await withStore((store) => refusedHosts(store, site, register, DAYS));
  const hosts = undeclaredHosts(refused);
  if (hosts.length > 0)
    output.note(
      `In the last ${DAYS} days visitors' browsers refused hosts that the register does not name: ${hosts.slice(0, 10).join(", ")}. See all of them: glassjar violations --site ${site}`,
    );
}

/** Both runs are judged alike, so that only what the site does makes a difference. */
function judged(
  run: Run,
  earlier: Run | undefined,
  { register, file }: Declared,
  plan: AuditPlan,
  output: Output,
): Report {
  const assessment = assess(run, register, plan.profile);
  const findings = layBaseline(assessment.findings, plan, output);
  const before = earlier && {
    run: earlier,
    findings: assess(earlier, register, plan.profile).findings,
  };
  return {
    run,
    assessment: { ...assessment, findings },
    failOn: plan.failOn,
    ...(before ? { comparison: compareRuns(before, { run, findings }) } : {}),
    ...(file === undefined ? {} : { registerFile: file }),
  };
}

interface Declared {
  readonly register?: Register;
  readonly version?: number;
  /** File of the register, as it was named. */
  readonly file?: string;
}

/** What the site is held to: a file, or the published version of a site, or nothing. */
async function declared(options: AuditOptions): Promise<Declared> {
  const { register: file, site } = options;
  if (file !== undefined) return { register: readValidRegister(file).register, file };
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
    ? { register: readValidRegister(DEFAULT_REGISTER).register, file: DEFAULT_REGISTER }
    : {};
}

/** Colours are for people who look on, unless they said that they want none (no-color.org). */
function wantsColour(): boolean {
  return process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "";
}
