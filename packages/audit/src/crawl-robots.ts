import { parseUrl } from "@glassjar/register";

/** What `robots.txt` says to an auditing visitor (RFC 9309). */
export interface Robots {
  /** Whether an address of the site may be fetched. */
  allows(url: string): boolean;
  /** Least milliseconds between two pages; 0 when nothing is asked for. */
  readonly delayMs: number;
  /** Addresses of sitemaps. */
  readonly sitemaps: readonly string[];
}

interface Rule {
  readonly allow: boolean;
  readonly path: string;
  readonly pattern: RegExp;
}

const AGENT = "glassjar";
const MAX_LINES = 5000;
/** A longer delay than this would make an audit of a few pages last for hours. */
const LONGEST_DELAY_S = 10;

/** A site without the file allows everything (RFC 9309 §2.3.1.3). */
export const NO_ROBOTS: Robots = { allows: () => true, delayMs: 0, sitemaps: [] };

/** Reads a `robots.txt`: the group for `glassjar`, else the one for everybody. */
export function parseRobots(text: string): Robots {
  const groups = new Map<string, { rules: Rule[]; delay: number }>();
  const sitemaps: string[] = [];
  let agents: string[] = [];
  let isNaming = false;
  for (const line of text.split(/\r?\n/).slice(0, MAX_LINES)) {
    const [, key = "", value = ""] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const name = key.toLowerCase();
    const said = value.trim();
    if (name === "sitemap" && parseUrl(said)) sitemaps.push(said);
    if (name === "user-agent") {
      agents = isNaming ? [...agents, said.toLowerCase()] : [said.toLowerCase()];
      isNaming = true;
      for (const agent of agents)
        if (!groups.has(agent)) groups.set(agent, { rules: [], delay: 0 });
      continue;
    }
    if (name !== "") isNaming = false;
    for (const agent of agents) {
      const group = groups.get(agent);
      if ((name === "allow" || name === "disallow") && said !== "")
        group?.rules.push({ allow: name === "allow", path: said, pattern: patternOf(said) });
      if (name === "crawl-delay" && group) group.delay = Math.max(0, Number(said) || 0);
    }
  }
  const { rules, delay } = groups.get(AGENT) ?? groups.get("*") ?? { rules: [], delay: 0 };
  return {
    allows: (url) => isAllowed(rules, url),
    delayMs: Math.min(delay, LONGEST_DELAY_S) * 1000,
    sitemaps,
  };
}

/** The longest rule that fits decides; of two as long, the one that allows (RFC 9309 §2.2.2). */
function isAllowed(rules: readonly Rule[], url: string): boolean {
  const { pathname, search } = new URL(url);
  const fitting = rules.filter(({ pattern }) => pattern.test(pathname + search));
  const longest = Math.max(0, ...fitting.map(({ path }) => path.length));
  const deciding = fitting.filter(({ path }) => path.length === longest);
  return deciding.length === 0 || deciding.some(({ allow }) => allow);
}

/** `*` stands for anything, `$` at the end for the end. */
function patternOf(path: string): RegExp {
  const parts = path
    .replace(/\$$/, "")
    .split(/\*+/)
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*?")}${path.endsWith("$") ? "$" : ""}`);
}
