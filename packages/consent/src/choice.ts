import type { Regime } from "./regime.ts";

/** What a visitor decided, as the choice cookie carries it. */
export interface Choice {
  /** The published register version the visitor was asked about. */
  readonly version: number;
  /** Categories granted as a whole. */
  readonly granted: readonly string[];
  /** Services that differ from their category: true is granted, false is refused. */
  readonly services: Readonly<Record<string, boolean>>;
  /** The day of the choice: whole days since 1970-01-01 UTC. */
  readonly day: number;
  /** Identifier of the receipt in the ledger: 16 characters of base64url. */
  readonly receipt: string;
}

/** Default name of the choice cookie. */
export const CHOICE_COOKIE = "cookies_preferences";

const ID = /^[a-z][a-z0-9-]{0,31}$/;
const VALUE = /^1~(\d{1,9})~([a-z0-9.+-]*)~(\d{1,6})~([A-Za-z0-9_-]{16})$/;
const MAX_BYTES = 2048;

/**
 * Writes a choice as cookie text: `1~version~granted~day~receipt`, cookie-octets only
 * (RFC 6265 §4.1.1).
 */
export function encodeChoice(choice: Choice): string {
  const services = Object.entries(choice.services).map(
    ([id, granted]) => (granted ? "+" : "-") + id,
  );
  return [
    "1",
    choice.version,
    [...choice.granted, ...services].join("."),
    choice.day,
    choice.receipt,
  ].join("~");
}

/** Reads a choice from cookie text. Anything malformed counts as no choice and gives undefined. */
export function decodeChoice(text: string | undefined): Choice | undefined {
  if (text === undefined || text.length > MAX_BYTES) return undefined;
  const [, version, words, day, receipt] = VALUE.exec(text) ?? [];
  if (version === undefined || words === undefined || day === undefined || receipt === undefined)
    return undefined;
  const granted: string[] = [];
  const services: Record<string, boolean> = Object.create(null);
  for (const word of words === "" ? [] : words.split(".")) {
    const sign = word[0];
    const signed = sign === "+" || sign === "-";
    const id = signed ? word.slice(1) : word;
    if (!ID.test(id)) return undefined;
    if (signed) services[id] = sign === "+";
    else granted.push(id);
  }
  return { version: Number(version), granted, services, day: Number(day), receipt };
}

/** What decides whether a choice still holds. */
export interface ChoiceTerms {
  /** The last register version with a material change: an older choice is asked for again. */
  readonly materialVersion: number;
  /** Whole days since 1970-01-01 UTC. */
  readonly today: number;
  /**
   * Where visitors are not asked first (default `opt-in`, where they are), a choice outlives a
   * material change: dropping it would grant again what was refused.
   */
  readonly regime?: Regime | undefined;
}

/**
 * The choice in force among all the values that came under the choice cookie's name: the newest that
 * has not run out and is not older than the last material change.
 */
export function choiceInForce(
  values: readonly string[],
  { materialVersion, today, regime = "opt-in" }: ChoiceTerms,
): Choice | undefined {
  const inForce = values
    .map((value) => decodeChoice(value))
    .filter((choice) => choice !== undefined)
    // A day yet to come was not written by us; one day is left for clocks that differ.
    .filter(({ day }) => day <= today + 1 && today < choiceEndsOn(day, regime))
    .filter(({ version }) => regime !== "opt-in" || version >= materialVersion);
  return inForce.toSorted((a, b) => b.day - a.day)[0];
}

/** Whole days since 1970-01-01 UTC at a moment in epoch milliseconds. */
export function dayOf(moment: number): number {
  return Math.floor(moment / 86_400_000);
}

/** What is granted and refused now: a choice, or what a regime and signals make of it. */
export type EffectiveChoice = Pick<Choice, "granted" | "services">;

/** What a signal such as Global Privacy Control refuses. */
export interface Refusals {
  readonly categories: readonly string[];
  readonly services: readonly string[];
}

/** What holds for a visitor who made no choice. */
export interface RegimeTerms {
  readonly regime: Regime;
  /** The categories visitors decide about. */
  readonly asked: readonly string[];
}

/**
 * What a visitor's choice amounts to under a regime and signals. Without a choice `opt-in` grants
 * nothing, and the other regimes grant everything until the visitor objects. A signal never grants,
 * and what it refuses stays refused, whatever an earlier choice says. Undefined grants nothing.
 *
 * @param refused - what the signals present refuse, if any is present
 */
export function choiceUnder(
  choice: EffectiveChoice | undefined,
  { regime, asked }: RegimeTerms,
  refused?: Refusals,
): EffectiveChoice | undefined {
  const held = choice ?? (regime === "opt-in" ? undefined : { granted: asked, services: NONE });
  if (!refused) return held;
  const services = Object.fromEntries(refused.services.map((id) => [id, false]));
  return {
    granted: held?.granted.filter((category) => !refused.categories.includes(category)) ?? [],
    services: Object.assign(Object.create(null), held?.services, services),
  };
}

// Identifiers such as "constructor" must not find what every object inherits.
const NONE: Readonly<Record<string, boolean>> = Object.create(null);

/** Whether a choice grants a service: its own word first, else its category's. No choice grants nothing. */
export function isGranted(
  choice: EffectiveChoice | undefined,
  service: string,
  category: string,
): boolean {
  return choice?.services[service] ?? choice?.granted.includes(category) ?? false;
}

/** A service, as far as a choice decides about it. */
export interface DecidedService {
  /** Identifier of the service. */
  readonly service: string;
  readonly category: string;
  /** Whether consent is owed. */
  readonly consent: boolean;
}

/**
 * Whether a service may run: where consent is owed only when granted; else unless the visitor
 * objected to it by name, as one may to exempt audience measurement (CNIL, délibération 2020-091).
 */
export function isAllowed(
  choice: EffectiveChoice | undefined,
  { service, category, consent }: DecidedService,
): boolean {
  return consent ? isGranted(choice, service, category) : choice?.services[service] !== false;
}

/**
 * The moment a choice made on `day` ends, in days since 1970-01-01 UTC: 6 calendar months later, or
 * 12 where visitors are not asked first (who opted out is left alone for at least 12 months:
 * Cal. Civ. Code §1798.135(c)(4)).
 */
export function choiceEndsOn(day: number, regime: Regime = "opt-in"): number {
  const made = new Date(day * 86_400_000);
  const month = made.getUTCMonth() + (regime === "opt-in" ? 6 : 12);
  const end = new Date(Date.UTC(made.getUTCFullYear(), month, made.getUTCDate()));
  // 31 August + 6 months is the last day of February, not 3 March.
  if (end.getUTCMonth() !== month % 12) end.setUTCDate(0);
  return end.getTime() / 86_400_000;
}
