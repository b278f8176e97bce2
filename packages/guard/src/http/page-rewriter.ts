import { isAllowed } from "@glassjar/consent/choice";
import { owesConsent } from "@glassjar/register";
import type { Verdicts } from "../html/holders.ts";
import type { Journal } from "../html/recording.ts";
import { createRememberingRewriter } from "../html/remembering.ts";
import { createHtmlRewriter, type PageStream } from "../html/rewriter.ts";
import { judge } from "../verdict.ts";
import { valueOf, valuesOf, type Field } from "./fields.ts";
import type { PageMemory } from "./page-memory.ts";
import { asksForPage } from "./request-fields.ts";
import type { Visit } from "./visit.ts";

/** The rewriter for the page that this answer brings to this visit. */
export function rewriterFor(
  visit: Visit,
  fields: readonly Field[],
  memory?: PageMemory,
): PageStream {
  // A fragment that a script fetches is not a page: nothing of ours belongs in it.
  const tags = isWholePage(visit) ? ourTags(visit, fields) : {};
  const anew = (journal?: Journal) =>
    createHtmlRewriter({
      ...verdictsOf(visit),
      ...tags,
      contentType: valueOf(fields, "content-type"),
      journal,
    });
  const slot = memory?.slotFor(visit, fields);
  if (!slot) return anew();
  const steady = valueOf(fields, "content-length") !== undefined;
  return createRememberingRewriter({ slot, steady, tags, anew });
}

function verdictsOf(visit: Visit): Verdicts {
  const { site, choice, undeclared } = visit;
  return {
    page: visit.url,
    holdsHost(name) {
      const subject = { kind: "host", name } as const;
      const { verdict, declaration } = judge(site.matcher, choice, subject, undeclared);
      return verdict === "hold" ? (declaration?.service ?? "") : undefined;
    },
    holdsService: (id) => heldService(visit, id),
  };
}

/** An element may name its service itself; then the service decides, not its host. */
function heldService({ site, choice, undeclared }: Visit, id: string): string | undefined {
  const { register } = site;
  const service = Object.hasOwn(register.services, id) ? register.services[id] : undefined;
  if (!service) return undeclared === "enforce" ? "" : undefined;
  const consent = owesConsent(register, service);
  return isAllowed(choice, { service: id, category: service.category, consent }) ? undefined : id;
}

function isFramed({ head }: Visit): boolean {
  const destination = valueOf(head.fields, "sec-fetch-dest");
  return destination !== undefined && destination !== "document";
}

function isWholePage(visit: Visit): boolean {
  const { fields } = visit.head;
  return valueOf(fields, "sec-fetch-dest") === undefined
    ? valueOf(fields, "x-requested-with") === undefined
    : asksForPage(visit);
}

function ourTags(visit: Visit, fields: readonly Field[]) {
  const { site, made, gpc, regime, target } = visit;
  const policies = valuesOf(fields, "content-security-policy");
  const nonce = nonceOf(policies);
  const inlineStyle = policies.every((policy) => allowsInlineStyle(policy, nonce));
  const fallback = valueOf(fields, "content-language") ?? site.register.site.languages[0] ?? "en";
  const context = (language: string | undefined) => ({
    nonce,
    language: language ?? fallback,
    choice: made,
    gpc,
    regime,
    framed: isFramed(visit),
    url: target,
    inlineStyle,
  });
  return {
    headTags: (language: string | undefined) => site.headTags(context(language)),
    ...(site.bodyTags
      ? { bodyTags: (language: string | undefined) => site.bodyTags?.(context(language)) ?? "" }
      : {}),
  };
}

/** Our tags carry the nonce the site's own policy asks for, if it asks for one. */
function nonceOf(policies: readonly string[]): string {
  return /'nonce-([A-Za-z0-9+/_-]+={0,2})'/.exec(policies.join(" "))?.[1] ?? freshNonce();
}

/** 144 bits, which base64 writes without padding. */
const NONCE_BYTES = 18;
const NONCE_LENGTH = 24;
const NONCES = 256;
let pool = "";
let taken = 0;

/** Asking the system for each nonce by itself would be a good part of what a page costs. */
function freshNonce(): string {
  if (taken === pool.length) {
    pool = btoa(
      String.fromCharCode(...crypto.getRandomValues(new Uint8Array(NONCES * NONCE_BYTES))),
    );
    taken = 0;
  }
  taken += NONCE_LENGTH;
  return pool.slice(taken - NONCE_LENGTH, taken);
}

/** Whether every policy in the header value lets `<style nonce>` apply (CSP Level 3 §6.7.3.3). */
function allowsInlineStyle(header: string, nonce: string): boolean {
  return header.split(",").every((policy) => {
    const directives = policy.split(";").map((text) => text.trim().split(/\s+/));
    const sources = ["style-src-elem", "style-src", "default-src"]
      .map((name) => directives.find(([directive = ""]) => directive.toLowerCase() === name))
      .find((directive) => directive !== undefined);
    if (!sources || sources.includes(`'nonce-${nonce}'`)) return true;
    const switchedOff = sources.some((source) => /^'(?:nonce-|sha\d+-)/i.test(source));
    return !switchedOff && sources.some((source) => source.toLowerCase() === "'unsafe-inline'");
  });
}
