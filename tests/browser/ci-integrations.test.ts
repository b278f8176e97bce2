import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { tempFolder, type TempFolder } from "../support/folders.ts";

const ROOT = join(import.meta.dirname, "../..");
const ACTION = join(ROOT, "integrations/github-action");
const TEMPLATE = join(ROOT, "integrations/gitlab/audit.yml");

const REGISTER = `glassjar: 1
site: { name: Shop, origin: "http://localhost", languages: [en] }
providers: { shop: { name: Shop } }
services:
  session:
    provider: shop
    category: necessary
    name: Session
    items: [{ cookie: session, lifetime: session, purpose: To stay signed in }]
`;

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}
interface Template {
  readonly spec: { readonly inputs: Readonly<Record<string, { readonly default?: string }>> };
}
interface Job {
  /** Numbers and nothing, as YAML reads them, until a runner makes them texts. */
  readonly variables: Readonly<Record<string, string | number | null>>;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: { readonly junit: string } };
}

let folder: TempFolder;
let site: Server;
let url: string;
const file = (name: string) => join(folder.path, name);

beforeAll(async () => {
  folder = await tempFolder();
  writeFileSync(file("shop.yaml"), REGISTER);
  site = createServer((request, response) => {
    const cookie = request.url?.startsWith("/bad") ? "mystery=1" : "session=1; HttpOnly";
    response
      .writeHead(200, { "content-type": "text/html", "set-cookie": cookie })
      .end(`<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">`);
  });
  site.listen(0, "127.0.0.1");
  await once(site, "listening");
  url = `http://localhost:${(site.address() as AddressInfo).port}`;
});
afterAll(async () => {
  site?.closeAllConnections();
  site?.close();
  await folder?.remove();
});

/** Runs shell commands as a runner does, in the folder of the test. */
async function shell(script: string, env: Readonly<Record<string, string>>) {
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: folder.path,
    env: { ...process.env, GLASSJAR_DATA: file("data"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { code, out: out + error };
}

describe("the GitHub action", () => {
  const action = parse(readFileSync(join(ACTION, "action.yml"), "utf8")) as Action;
  const step = (name: string) => action.runs.steps.find((one) => one.name === name);

  /** Runs a step with the inputs given, as GitHub fills `${{ inputs.x }}` in its `env`. */
  async function run(name: string, inputs: Readonly<Record<string, string>>) {
    const found = step(name);
    const filled = Object.entries(found?.env ?? {}).map(([variable, value]) => [
      variable,
      value.replace(
        /\$\{\{ inputs\.([\w-]+) \}\}/g,
        (_, input: string) => inputs[input] ?? action.inputs[input]?.default ?? "",
      ),
    ]);
    for (const output of ["outputs", "summary"]) writeFileSync(file(output), "");
    const ran = await shell(found?.run ?? "exit 99", {
      ...(Object.fromEntries(filled) as Record<string, string>),
      GITHUB_ACTION_PATH: ACTION,
      GITHUB_OUTPUT: file("outputs"),
      GITHUB_STEP_SUMMARY: file("summary"),
    });
    const read = (output: string) => readFileSync(file(output), "utf8");
    return { ...ran, outputs: read("outputs"), summary: read("summary") };
  }

  test("is a composite one whose steps take only inputs it has, and no text of others into a shell", () => {
    expect(action.runs.using).toBe("composite");
    const used = JSON.stringify(action.runs).matchAll(/inputs\.([\w-]+)/g);
    for (const [, input = ""] of used) expect(Object.keys(action.inputs)).toContain(input);
    for (const { run: script = "" } of action.runs.steps) expect(script).not.toContain("${{");
  });

  test("finds the browser that is there", async () => {
    const { code } = await shell("command -v chromium google-chrome >/dev/null", {});
    if (code === 0) expect((await run("Find a browser", {})).code).toBe(0);
  });

  test("passes a site that keeps to its register, and leaves reports and a summary", async () => {
    const ran = await run("Audit", { url: `${url}/`, register: "shop.yaml", pages: "1" });
    expect(ran.out).toContain("Findings:");
    expect(ran.code).toBe(0);
    expect(ran.outputs).toBe("report=glassjar-report\nexit-code=0\n");
    expect(ran.summary).toContain("✅");
    for (const report of ["html", "json", "sarif", "junit.xml", "md", "csv"])
      expect(existsSync(file(`glassjar-report/audit.${report}`)), report).toBe(true);
  });

  test("fails on one that does not, and compares with the run before", async () => {
    const inputs = { url: `${url}/bad`, register: "shop.yaml", pages: "1", output: "bad" };
    const ran = await run("Audit", { ...inputs, compare: "glassjar-report/audit.json" });
    expect(ran.code).toBe(1);
    expect(ran.outputs).toBe("report=bad\nexit-code=1\n");
    expect(ran.summary).toMatch(/❌[^]*items \+1[^]*cookie mystery/);
  });

  test("says when something given is wrong, and leaves no report of before", async () => {
    const ran = await run("Audit", { url: `${url}/`, register: "nowhere.yaml", output: "bad" });
    expect(ran.outputs).toBe("exit-code=2\n");
    expect(ran.out).toContain("nowhere.yaml");
    expect(existsSync(file("bad/audit.md"))).toBe(false);
  });
});

describe("the GitLab template", () => {
  const [head = "", body = ""] = readFileSync(TEMPLATE, "utf8").split(/^---$/m);
  const { inputs } = (parse(head) as Template).spec;

  /** The job with its inputs filled in, as GitLab does before it reads the YAML. */
  function job(given: Readonly<Record<string, string>>): Job {
    const filled = body.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, input: string) => {
      const value = given[input] ?? inputs[input]?.default;
      if (value === undefined) throw new Error(`input ${input} is not given`);
      return value;
    });
    const { "glassjar-audit": found } = parse(filled) as { readonly "glassjar-audit": Job };
    return found;
  }

  test("runs where Glassjar and a browser are there already", async () => {
    const { variables, before_script, script, artifacts } = job({
      url: `${url}/`,
      register: "shop.yaml",
      repository: "nowhere",
      pages: "1",
    });
    const here = Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, String(value ?? "")]),
    );
    const browser = await shell("command -v chromium >/dev/null", {});
    const commands = browser.code === 0 ? [...before_script, ...script] : script;
    const ran = await shell(commands.join("\n"), { ...here, GLASSJAR_HOME: ROOT });
    expect(ran.out).toContain("Findings:");
    expect(ran.code).toBe(0);
    expect(readFileSync(file(artifacts.reports.junit), "utf8")).toContain("<testsuites");
  });
});
