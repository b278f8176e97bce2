import { readdirSync, readFileSync } from "node:fs";
import { relative, join } from "node:path";

/** An example of the documentation. */
export interface Example {
  /** File and line, for messages. */
  readonly place: string;
  readonly code: string;
  /** The module it is written beside, whose exports it may use; documents import what they use. */
  readonly module?: string;
  readonly extension: "ts" | "tsx";
}

const ROOT = join(import.meta.dirname, "../..");
const COMMENT = /\/\*\*(?:(?!\*\/)[^])*?@example(?:(?!\*\/)[^])*\*\//g;
const FENCE = /^```(tsx?)\n([^]*?)^```$/gm;

/** The examples of the packages' doc comments. */
export function commentExamples(): Example[] {
  const sources = readdirSync(join(ROOT, "packages")).flatMap((name) =>
    files(`packages/${name}/src`, /(?<!\.test)\.tsx?$/),
  );
  return sources.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    return [...text.matchAll(COMMENT)].flatMap(({ 0: comment, index }) =>
      codeOf(comment).map((code) => ({
        place: `${file}:${lineAt(text, index)}`,
        code,
        module: file,
        extension: "tsx" as const,
      })),
    );
  });
}

/** The TypeScript of the documents. */
export function documentExamples(): Example[] {
  return files("docs", /\.md$/).flatMap((file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    return [...text.matchAll(FENCE)].map(({ 1: extension, 2: code = "", index }) => ({
      place: `${file}:${lineAt(text, index)}`,
      code,
      extension: extension === "tsx" ? ("tsx" as const) : ("ts" as const),
    }));
  });
}

/** Files under a folder whose path fits. */
function files(folder: string, fits: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path}`)
    .filter((path) => fits.test(path))
    .toSorted();
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** What stands behind each `@example` of a comment, up to the next tag. */
function codeOf(comment: string): string[] {
  const text = comment.slice(3, -2).replace(/^[ \t]*\* ?/gm, "");
  return text
    .split(/^[ \t]*@/m)
    .filter((part) => part.startsWith("example"))
    .map((part) => part.slice("example".length).trim());
}

/** What examples speak of without saying where it comes from, and of which type it is. */
const SCOPE: Readonly<Record<string, string>> = {
  Hono: 'typeof import("hono").Hono',
  Picture: "() => import('react').ReactElement",
  Player: "() => import('react').ReactElement",
  app: "{ (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse): void; fetch(request: Request): Promise<Response> }",
  choiceUnder: 'typeof import("@glassjar/consent/choice").choiceUnder',
  config: 'import("@glassjar/consent").NoticeConfig',
  createServer: 'typeof import("node:http").createServer',
  express: 'typeof import("express")',
  fastify: 'typeof import("fastify").fastify',
  formatProblem: 'typeof import("@glassjar/register").formatProblem',
  language: "string",
  made: 'import("@glassjar/consent/choice").Choice | undefined',
  nonce: "string",
  publishedAt: "number",
  readFileSync: 'typeof import("node:fs").readFileSync',
  register: 'import("@glassjar/register").Register',
  request: "import('node:http').IncomingMessage & Request",
  site: 'import("@glassjar/guard").GuardedSite',
  translate: "(language: string) => string",
  version: "number",
};

const EXPORT =
  /^export (?:async )?(?:function|const|class|interface|type) ([A-Za-z_$][\w$]*)|^export \{([^}]*)\}/gm;

/** The example as a module that can be checked: what it uses is imported or declared in front of it. */
export function moduleOf(example: Example, folder: string): string {
  const { code, module } = example;
  const own = module === undefined ? [] : exportsOf(join(ROOT, module));
  const used = own.filter((name) => isFree(name, code));
  const path = module && relative(folder, join(ROOT, module));
  const free = Object.keys(SCOPE).filter((name) => !used.includes(name) && isFree(name, code));
  const body =
    module === undefined || /^export /m.test(code)
      ? code
      : `export async function example() {\n${code}\n}`;
  return [
    ...(/<[A-Z]|<\/|\/>/.test(code) ? ["/** @jsxImportSource react */"] : []),
    ...(used.length > 0 ? [`import { ${used.join(", ")} } from "${path}";`] : []),
    ...free.map((name) => `declare const ${name}: ${SCOPE[name]};`),
    body,
    "export {};",
  ].join("\n");
}

function exportsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(EXPORT)].flatMap(([, name, list = ""]) =>
    name === undefined ? list.split(",").map((part) => part.trim()) : [name],
  );
}

/** Whether a name is used in the code and comes from nowhere in it. */
function isFree(name: string, code: string): boolean {
  const own = new RegExp(
    `\\b(?:const|let|function|import) [^=;)"]*\\b${name}\\b|\\([^()]*\\b${name}\\b[^()]*\\) =>`,
  );
  const uses = new RegExp(`(?<![.\\w"'/-])${name}\\b(?!["':])`);
  return uses.test(code) && !own.test(code);
}
