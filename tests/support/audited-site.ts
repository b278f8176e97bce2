import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonReport } from "@glassjar/audit";
import { parseRegister, type Problem, type Register } from "@glassjar/register";
import { runCli } from "./cli.ts";
import { tempFolder } from "./folders.ts";

/** What a real site is audited with. */
export interface SiteToAudit {
  readonly url: string;
  /** Pages to visit first, by their paths. */
  readonly paths: readonly string[];
  /** What `--sign-in` takes. */
  readonly signIn: {
    readonly url: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly submit: string;
  };
}

/** An audit of a real site, and the register drafted from it. */
export interface AuditedSite {
  readonly report: JsonReport;
  /** Everything that was stored, as `kind name`, sorted. */
  readonly items: readonly string[];
  readonly draft: Register;
  /** What `glassjar check` says of the draft. */
  readonly problems: readonly Problem[];
  /** The draft as it was written. */
  readonly text: string;
}

/**
 * Audits a site by the command, signed in, in the scenario `unasked`, and drafts a register from it
 * by the command.
 *
 * @throws Error with what a command said when it could not do its work.
 */
export async function auditSite({ url, paths, signIn }: SiteToAudit): Promise<AuditedSite> {
  const folder = await tempFolder();
  const at = (file: string) => join(folder.path, file);
  const glassjar = async (...args: string[]) => {
    const result = await runCli(args, { cwd: folder.path });
    if (result.code > 1) throw new Error(`glassjar ${args.join(" ")}: ${result.stderr}`);
  };
  try {
    writeFileSync(at("sign-in.json"), JSON.stringify(signIn));
    await glassjar(
      ...["audit", url, "--scenario", "unasked", "--pages", String(paths.length + 1)],
      ...["--sign-in", "sign-in.json", "--path", ...paths, "--format", "json"],
    );
    await glassjar("init", "--from", "audit.json", "--output", "draft.yaml", "--languages", "en");
    const report = JSON.parse(readFileSync(at("audit.json"), "utf8")) as JsonReport;
    const text = readFileSync(at("draft.yaml"), "utf8");
    const { register: draft, problems } = parseRegister(text);
    if (!draft) throw new Error(JSON.stringify(problems));
    const stored = report.run.observations.filter(({ how }) => how === "set" || how === "stored");
    const items = [...new Set(stored.map(({ kind, name }) => `${kind} ${name}`))].sort();
    return { report, items, draft, problems, text };
  } finally {
    await folder.remove();
  }
}

/** What a draft leaves to a person, as JSON pointers; anything else that is wrong is an error. */
export function todosOf({ problems }: AuditedSite): readonly string[] {
  const others = problems.filter(({ code, severity }) => severity === "error" && code !== "todo");
  if (others.length > 0) throw new Error(JSON.stringify(others));
  return problems.filter(({ code }) => code === "todo").map(({ pointer }) => pointer);
}
