import { readFileSync } from "node:fs";
import { SCENARIOS, type gather, type ScenarioName, type SignIn } from "@glassjar/audit";
import { parseUrl } from "@glassjar/register";
import { progressTo } from "./audit/progress.ts";
import { CommandError } from "./exit.ts";
import type { Output } from "./output.ts";

/** Options of the commands that visit a site. */
export interface VisitOptions {
  readonly scenario?: readonly string[];
  readonly pages: string;
  readonly path?: readonly string[];
  readonly resolve?: readonly string[];
  /** Whether a host in a private network may be visited. */
  readonly allowPrivate?: boolean;
  /** File that says how to sign in. */
  readonly signIn?: string;
  /** Folder that keeps the state of the visit: one that was ended goes on from there. */
  readonly resume?: string;
  /** Scenarios that are played at once. */
  readonly concurrency?: string;
  /** Least milliseconds between two pages. */
  readonly delay?: string;
}

type GatherOptions = Parameters<typeof gather>[0];

/**
 * Reads what a visit shall be.
 *
 * @throws {@link CommandError} naming the option that is wrong.
 */
export function gatherOptions(url: string, options: VisitOptions, output: Output): GatherOptions {
  if (!/^https?:$/.test(parseUrl(url)?.protocol ?? "")) {
    throw new CommandError(
      `${url} is not an http or https address. Name the site, such as http://localhost:8000/`,
    );
  }
  return {
    url,
    pages: pageCount(options.pages),
    ...(options.path ? { startPaths: options.path } : {}),
    ...(options.scenario ? { scenarios: options.scenario.map(scenarioName) } : {}),
    ...(options.signIn === undefined ? {} : { signIn: readSignIn(options.signIn) }),
    ...(options.allowPrivate === true ? { allowPrivate: true } : {}),
    ...(options.resume === undefined ? {} : { stateFolder: options.resume }),
    ...numbered("concurrency", "--concurrency", options.concurrency, 1, 8),
    ...numbered("delayMs", "--delay", options.delay, 0, 60_000),
    resolve: Object.fromEntries((options.resolve ?? []).map(hostAndAddress)),
    onProgress: progressTo(output),
  };
}

function scenarioName(text: string): ScenarioName {
  const name = [...SCENARIOS, "gpc" as const].find((scenario) => scenario === text);
  if (name !== undefined) return name;
  if (isOnly(text)) return text;
  const known = [...SCENARIOS, "gpc", "only:CATEGORY"].join(", ");
  throw new CommandError(`--scenario ${text}: choose among ${known}.`);
}

function isOnly(text: string): text is `only:${string}` {
  return /^only:[a-z][a-z0-9-]{0,31}$/.test(text);
}

/** The file holds a password, so it is read and never repeated in a message. */
function readSignIn(file: string): SignIn {
  const way = `Write { "url": "…/sign-in", "fields": { "[name=email]": "…" }, "submit": "button" }.`;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new CommandError(`--sign-in ${file}: the file cannot be read as JSON. ${way}`);
  }
  if (!isSignIn(value))
    throw new CommandError(`--sign-in ${file}: a part is missing or of the wrong kind. ${way}`);
  return value;
}

function isSignIn(value: unknown): value is SignIn {
  if (typeof value !== "object" || value === null) return false;
  const { url, fields, submit } = value as Record<string, unknown>;
  return (
    typeof url === "string" &&
    parseUrl(url) !== undefined &&
    typeof submit === "string" &&
    typeof fields === "object" &&
    fields !== null &&
    Object.values(fields).every((text) => typeof text === "string")
  );
}

function numbered<Name extends string>(
  name: Name,
  option: string,
  text: string | undefined,
  least: number,
  most: number,
): Partial<Record<Name, number>> {
  if (text === undefined) return {};
  const number = Number(text);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new CommandError(`${option} ${text}: name a number from ${least} to ${most}.`);
  const named: Partial<Record<Name, number>> = {};
  named[name] = number;
  return named;
}

function pageCount(text: string): number {
  const pages = Number(text);
  if (Number.isInteger(pages) && pages >= 1 && pages <= 1000) return pages;
  throw new CommandError(`--pages ${text}: name a number from 1 to 1000.`);
}

function hostAndAddress(text: string): [string, string] {
  const [host, address, ...rest] = text.split("=");
  if (host && address && rest.length === 0) return [host, address];
  throw new CommandError(`--resolve ${text}: write HOST=ADDRESS, such as shop.test=127.0.0.1`);
}
