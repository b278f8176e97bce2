import { CHOICE_COOKIE, type Choice } from "@glassjar/consent/choice";
import { gpcRefusal, registerForGuard, type Added, type Regime } from "@glassjar/consent";
import { owesConsent, type Register, type Service } from "@glassjar/register";
import type { GateRule } from "./gate-rule.ts";
import { gateRules, ownSubjects, sourceOf } from "./gate-rules.ts";
import { scriptPaths } from "./script-paths.ts";

/**
 * What `/glassjar.js` is given: one register version, boiled down to what every page needs. A plain
 * JSON list instead of an object, because every returning visitor downloads it.
 */
export type GateConfig = readonly [
  /** Name of the choice cookie, as the source of a regular expression. */
  cookie: string,
  /** The last version with a material change: a choice about an older one asks again. 0: none does. */
  materialVersion: number,
  /** Months for which a choice holds: 6 where visitors are asked first, else 12. */
  months: 6 | 12,
  /** Whether what the register does not name may pass: 1 or 0. */
  observes: 0 | 1,
  /** Each service: `id`, `id category` where consent is owed, `id category !` where GPC refuses it. */
  services: readonly string[],
  /** What is declared, in the order in which it is to be tried. */
  rules: readonly GateRule[],
  /** Address of the other scripts: their name goes in place of the star, the page's language to the end. */
  scripts: string,
  /** Address of the page that does without scripts what the preference centre does. */
  preferences: string,
];

/** What the scripts of a page are made from. */
export interface GateSource {
  readonly register: Register;
  readonly version: number;
  readonly materialVersion?: number;
  /** What is new since older choices: only that is asked about then. */
  readonly added?: Added;
  readonly base?: string;
  readonly regime?: Regime;
  /** ISO 3166 region of the visitor, where it is known. */
  readonly region?: string | undefined;
  /** True behind the edge: the network is held by HTTP, and a choice reloads the page once. */
  readonly enforcedByHttp?: boolean;
  /** Whether the site is reached by https, so that the choice cookie can carry `Secure`. */
  readonly secure?: boolean;
  /** Whether the request carried `Sec-GPC: 1`. */
  readonly gpc?: boolean;
  /** The choice in force that the request for the script carried: what it settles needs less script. */
  readonly choice?: Choice | undefined;
}

// What the consent itself stores. No register can name it, and nothing has to be granted.
const OWN_SERVICE = "-";

/**
 * Whether HTTP holds the network for a page, by Content-Security-Policy. A policy names what may be
 * reached, never what may not: where undeclared hosts pass, the script holds the others.
 */
export function holdsNetworkByHttp({ enforcedByHttp, register }: GateSource): boolean {
  return enforcedByHttp === true && register.site.undeclared !== "observe";
}

/** Boils a register version down to what the browser gate needs. */
export function gateConfig(source: GateSource): GateConfig {
  const { version, base = "", regime = "opt-in" } = source;
  // What declared modes of others let pass before consent passes here too, as over HTTP.
  const register = registerForGuard(source.register);
  const asksFirst = regime === "opt-in";
  const name = register.site.choiceCookie?.name ?? CHOICE_COOKIE;
  const cookie = sourceOf(name);
  const once = source.enforcedByHttp ? "(_once)?" : "";
  const services = Object.entries(register.services);
  return [
    cookie,
    asksFirst ? (source.materialVersion ?? 1) : 0,
    asksFirst ? 6 : 12,
    register.site.undeclared === "observe" ? 1 : 0,
    [...services.map(([id, service]) => serviceText(register, id, service)), OWN_SERVICE],
    [
      [services.length, `[cl]${cookie}${once}`],
      ...gateRules(register, !holdsNetworkByHttp(source), ownSubjects(name)),
    ],
    `${base}${scriptPaths(register).gate.replace(".js", "-*.js")}?v=${version}&lang=`,
    `${base}/cookies/preferences`,
  ];
}

function serviceText(register: Register, id: string, service: Service): string {
  const words = [id];
  if (owesConsent(register, service)) words.push(service.category);
  // An objection to what owes no consent has no category: its place stays empty.
  else if (gpcRefusal(register, id)) words.push("");
  if (gpcRefusal(register, id)) words.push("!");
  return words.join(" ");
}
