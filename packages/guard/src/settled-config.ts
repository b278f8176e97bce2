import { consentTerms, registerForGuard } from "@glassjar/consent";
import { CHOICE_COOKIE, choiceUnder, isAllowed, type Choice } from "@glassjar/consent/choice";
import { owesConsent, type Register } from "@glassjar/register";
import { sourceHost } from "./csp.ts";
import type { GateSource } from "./gate-config.ts";
import { gateSubjects, ownSubjects, sourceOf } from "./gate-rules.ts";
import { passingNames } from "./passing-names.ts";
import { scriptPaths } from "./script-paths.ts";

/**
 * What `/glassjar.js` is given for a visitor whose choice came with the request for it, where that
 * settles what may pass in this page. A plain JSON list, because every returning visitor downloads it.
 */
export type SettledConfig = readonly [
  choice: Choice,
  /** Whether the request carried Global Privacy Control: 1 or 0. */
  gpc: 0 | 1,
  /** The services that may run. */
  running: readonly string[],
  /** The stored items that may pass, as the source of a regular expression for subjects. */
  passing: string,
  /** Address of the other scripts: their name goes in place of the star, the page's language to the end. */
  scripts: string,
  /** Address of the page that does without scripts what the preference centre does. */
  preferences: string,
  /** Name of the choice cookie. */
  cookie: string,
  /** The policy (CSP Level 3) of this page, with `^` for its host; empty where HTTP sends one, or none is needed. */
  policy: string,
  /** Whether the edge holds the network, and what it held may have to come to life: 1 or 0. */
  edge: 0 | 1,
];

/**
 * What the small gate is given. Undefined where only the whole gate will do: without a choice, and
 * where a script has to hold what a grant shall bring in place.
 */
export function settledConfig(source: GateSource): SettledConfig | undefined {
  const { version, choice, base = "", gpc = false, enforcedByHttp = false } = source;
  const register = registerForGuard(source.register);
  const observes = register.site.undeclared === "observe";
  const services = Object.entries(register.services);
  const runs = servicesRunning(register, source);
  const everythingRuns = runs.every(Boolean);
  if (!choice || !services.some(([, service]) => owesConsent(register, service))) return undefined;
  // A policy names what may be reached, never what may not.
  if (!everythingRuns && (observes || !enforcedByHttp)) return undefined;
  const cookie = register.site.choiceCookie?.name ?? CHOICE_COOKIE;
  const own = ownSubjects(cookie);
  const subjects = gateSubjects(register, false).filter(({ text }) => !own.has(text));
  const names = passingNames(subjects, (service) => runs[service] === true);
  return [
    choice,
    gpc ? 1 : 0,
    services.flatMap(([id], at) => (runs[at] ? id : [])),
    observes ? ".*" : `[cl]${sourceOf(cookie)}|${names}`,
    `${base}${scriptPaths(register).gate.replace(".js", "-*.js")}?v=${version}&lang=`,
    `${base}/cookies/preferences`,
    cookie,
    enforcedByHttp || observes ? "" : policyOf(register),
    enforcedByHttp ? 1 : 0,
  ];
}

function servicesRunning(register: Register, source: GateSource): boolean[] {
  const { choice, regime = "opt-in", gpc = false } = source;
  const terms = consentTerms(register, regime);
  const effective = choiceUnder(choice, terms, gpc ? terms.gpc : undefined);
  return Object.entries(register.services).map(([service, declared]) =>
    isAllowed(effective, {
      service,
      category: declared.category,
      consent: owesConsent(register, declared),
    }),
  );
}

/** As the edge's policy, for a visitor to whom everything declared is granted. */
function policyOf({ services }: Register): string {
  const declared = Object.values(services).flatMap((service) => service.hosts ?? []);
  const sources = ["^", ...new Set(declared.flatMap(sourceHost))].map((h) => `${h}:* ws://${h}:*`);
  return `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${sources.join(" ")}`;
}
