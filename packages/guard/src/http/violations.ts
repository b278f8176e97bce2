import { parseUrl } from "@glassjar/register";

/** What a browser refused because of our policy. Nothing about who saw it. */
export interface Violation {
  /** Host that was asked for, or a keyword such as `inline`, `eval` or `data`. */
  readonly host: string;
  /** The directive that refused it, such as `script-src-elem`. */
  readonly directive: string;
}

const MAX_REPORTS = 50;
const HOST = /^[a-z0-9.-]{1,253}$|^\[[0-9a-f:.]{2,45}\]$/;
const KEYWORD = /^[a-z][a-z0-9-]{0,31}$/;
const DIRECTIVE = /^[a-z][a-z-]{0,31}$/;

/** The media types in which browsers report violations (CSP Level 3 §5.3, Reporting API §3). */
export const VIOLATION_TYPES: ReadonlySet<string> = new Set([
  "application/csp-report",
  "application/reports+json",
]);

/**
 * Reads reported violations: host and directive, at most 50; whatever is not one is left out.
 * Addresses, samples and user agents are not kept.
 */
export function violationsIn(body: string): Violation[] {
  const reports = [parsed(body)].flat().slice(0, MAX_REPORTS);
  return reports.flatMap((report) => {
    const legacy = memberOf(report, "csp-report");
    if (legacy !== undefined) return violation(legacy, "blocked-uri", LEGACY_DIRECTIVES);
    return memberOf(report, "type") === "csp-violation"
      ? violation(memberOf(report, "body"), "blockedURL", ["effectiveDirective"])
      : [];
  });
}

const LEGACY_DIRECTIVES = ["effective-directive", "violated-directive"];

function violation(report: unknown, blockedName: string, names: readonly string[]): Violation[] {
  const blocked = memberOf(report, blockedName);
  const directive = names.map((name) => memberOf(report, name)).find((text) => text !== undefined);
  if (typeof blocked !== "string" || typeof directive !== "string") return [];
  const host = hostOf(blocked);
  const [name = ""] = directive.trim().toLowerCase().split(/\s/);
  return host !== undefined && DIRECTIVE.test(name) ? [{ host, directive: name }] : [];
}

function hostOf(blocked: string): string | undefined {
  const keyword = blocked.toLowerCase().replace(/^wasm-eval$/, "eval");
  if (KEYWORD.test(keyword)) return keyword;
  const url = parseUrl(blocked);
  if (!url) return undefined;
  const { hostname, protocol } = url;
  if (hostname === "") return protocol.slice(0, -1);
  return HOST.test(hostname) ? hostname : undefined;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
