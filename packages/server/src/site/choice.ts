import { randomBytes } from "node:crypto";
import type { ConsentRecord, How, Receipt, Regime } from "@glassjar/consent";
import { CHOICE_COOKIE, choiceEndsOn, encodeChoice, type Choice } from "@glassjar/consent/choice";
import { expiringSetCookies, registrableDomain, withdrawnCookies } from "@glassjar/guard";
import { consentCategories, owesConsent, type Register } from "@glassjar/register";
import { setCookieHeader } from "../django/cookies.ts";
import { AppError } from "../errors.ts";
import type { PublishedSite } from "./published-site.ts";

/** A choice as a browser sends it. */
export type SentChoice = Pick<
  ConsentRecord,
  "id" | "version" | "granted" | "services" | "language" | "how" | "regime"
>;

/** A choice as the form without JavaScript sends it. */
export interface ChoiceForm {
  readonly version: number;
  readonly language: string;
  readonly how: How | "object" | "undo-objection";
  readonly granted?: readonly string[];
  /** Services that are switched on, of categories where each has a switch of its own. */
  readonly service?: readonly string[];
  /** Which of our own pages the form stands on, to go back to. */
  readonly from?: "policy";
  /** Address of any other page the form stands on, to go back to. */
  readonly next?: string;
}

const DAY_MS = 86_400_000;
const RECEIPT_BYTES = 12;

/** A fresh identifier of a receipt. */
export function newReceiptId(): string {
  return randomBytes(RECEIPT_BYTES).toString("base64url");
}

/**
 * What a form says, as a choice with a fresh receipt identifier. A form about categories leaves
 * objections as they are in the choice `before`, and one about objections leaves all else.
 */
export function choiceOfForm(
  form: ChoiceForm,
  register: Register,
  before: Choice | undefined,
  regime: Regime,
): SentChoice {
  const { version, language } = form;
  const id = newReceiptId();
  const { how, granted, services } = decisionOf(form, register, before);
  return { id, version, language, how, granted, services, regime };
}

function decisionOf(
  { how, granted: ticked = [], service = [] }: ChoiceForm,
  register: Register,
  before: Choice | undefined,
): Pick<SentChoice, "how" | "granted" | "services"> {
  const measured = objectable(register);
  const [kept, objections] = split(before, measured);
  if (how === "object" || how === "undo-objection") {
    const refused = how === "object" ? measured.map((id) => [id, false] as const) : [];
    const services = { ...stillAsked(kept, register), ...Object.fromEntries(refused) };
    const categories = consentCategories(register);
    const granted = (before?.granted ?? []).filter((id) => categories.includes(id));
    return { how: "custom", granted, services };
  }
  const keeps = how === "accept-all" || how === "acknowledged";
  const all = keeps ? consentCategories(register) : [];
  if (how !== "custom") return { how, granted: all, services: objections };
  const [whole, apart] = summedUp(service, register);
  const granted = [...new Set([...ticked, ...whole])];
  return { how, granted, services: { ...apart, ...objections } };
}

/**
 * Switches of services as a choice: a category of which all are on is granted as a whole. One that is
 * mixed is refused as a whole, so that what comes new is too.
 */
function summedUp(on: readonly string[], register: Register): [string[], Decided] {
  const asked = Object.entries(register.services).filter(([, one]) => owesConsent(register, one));
  const isWhole = (category: string) =>
    asked.every(([id, service]) => service.category !== category || on.includes(id));
  const whole = consentCategories(register).filter((id) => isWhole(id));
  const within = new Set(
    asked.filter(([, { category }]) => whole.includes(category)).map(([id]) => id),
  );
  return [whole, Object.fromEntries(on.filter((id) => !within.has(id)).map((id) => [id, true]))];
}

/** The services a visitor can object to although they owe no consent. */
function objectable(register: Register): string[] {
  return Object.entries(register.services)
    .filter(([, service]) => service.exempt === "audience-measurement")
    .filter(([, service]) => !owesConsent(register, service))
    .map(([id]) => id);
}

type Decided = Readonly<Record<string, boolean>>;

/** The services of a choice: what was decided, and what was objected to. */
function split(before: Choice | undefined, measured: readonly string[]): [Decided, Decided] {
  const all = Object.entries(before?.services ?? {});
  const isObjection = ([id, granted]: [string, boolean]) => !granted && measured.includes(id);
  return [
    Object.fromEntries(all.filter((entry) => !isObjection(entry))),
    Object.fromEntries(all.filter(isObjection)),
  ];
}

function stillAsked(services: Decided, register: Register): Decided {
  return Object.fromEntries(
    Object.entries(services).filter(([id]) => {
      const service = Object.hasOwn(register.services, id) ? register.services[id] : undefined;
      return service !== undefined && owesConsent(register, service);
    }),
  );
}

/**
 * Checks that a choice is about what a register asks.
 *
 * @throws AppError `invalid-choice`, naming the word that does not fit and those that do.
 */
export function checkChoice({ granted, services }: SentChoice, register: Register): void {
  const categories = consentCategories(register);
  const asked = Object.keys(register.services).filter((id) => {
    const service = register.services[id];
    return service !== undefined && owesConsent(register, service);
  });
  const stranger = granted.find((category) => !categories.includes(category));
  if (stranger !== undefined) throw unknownWord("category", stranger, categories);
  const measured = objectable(register);
  const isObjection = (id: string) => services[id] === false && measured.includes(id);
  const unknown = Object.keys(services).find((id) => !asked.includes(id) && !isObjection(id));
  if (unknown !== undefined) throw unknownWord("service", unknown, asked);
}

function unknownWord(kind: string, word: string, known: readonly string[]): AppError {
  const choices = known.length === 0 ? "it asks about none" : `it asks about ${known.join(", ")}`;
  const detail = `The register asks about no ${kind} "${word.slice(0, 64)}"; ${choices}.`;
  return new AppError("invalid-choice", detail);
}

/** The choice a receipt proves, as the choice cookie carries it. */
export function choiceOfReceipt({ record }: Receipt): Choice {
  const { id, version, granted, services, at } = record;
  return { version, granted, services, day: Math.floor(at / DAY_MS), receipt: id };
}

/** Where a visitor is, as far as setting cookies goes. */
export interface CookieScope {
  /** Host header, with or without port. */
  readonly host: string;
  readonly secure: boolean;
  /** The rule that applies to the visitor: it says how long a choice holds. */
  readonly regime: Regime;
  /** Names of the cookies the request carried. */
  readonly seen: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * The Set-Cookie headers that put a choice into force: the choice cookie for as long as the choice
 * holds, and one that expires each cookie the choice does not grant, wherever it may lie.
 */
export function choiceSetCookies(
  site: PublishedSite,
  choice: Choice,
  scope: CookieScope,
): string[] {
  const { name = CHOICE_COOKIE, domain } = site.register.site.choiceCookie ?? {};
  const maxAge = Math.floor((choiceEndsOn(choice.day, scope.regime) * DAY_MS - scope.now) / 1000);
  const host = scope.host.replace(/:\d+$/, "");
  const withdrawn = withdrawnCookies(site.register, site.matcher, choice, scope.seen);
  return [
    setCookieHeader(
      { name, value: encodeChoice(choice), domain, maxAge, sameSite: "Lax", secure: scope.secure },
      scope.now,
    ),
    ...expiringSetCookies(withdrawn, {
      host,
      registrableDomain: registrableDomain(host),
      secure: scope.secure,
    }),
  ];
}
