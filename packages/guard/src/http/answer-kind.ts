import { asksAboutOurs } from "./entity-tag.ts";
import { valueOf, type Field } from "./fields.ts";
import type { Visit } from "./visit.ts";

/** What an answer is to us. */
export interface AnswerKind {
  /** A page that depends on the choice: its caching is ours to set. */
  readonly page: boolean;
  /** A page whose bytes we change. */
  readonly rewritten: boolean;
  /** Something that can run: the browser gets the policy with it. */
  readonly policy: boolean;
  /** A part of a page, which cannot be judged. */
  readonly part: boolean;
}

const SCRIPTED_DESTINATIONS = new Set(["worker", "sharedworker", "serviceworker"]);

/** What the answer is, by its type, status and what the browser wants it for. */
export function kindOf({ head }: Visit, status: number, fields: readonly Field[]): AnswerKind {
  const type = (valueOf(fields, "content-type") ?? "").trim().toLowerCase();
  const html = /^text\/html\b/.test(type);
  const unchanged = status === 304 && asksAboutOurs(valueOf(head.fields, "if-none-match"));
  const page = html || unchanged;
  const part = html && status === 206;
  const rewritten = html && !part;
  const destination = valueOf(head.fields, "sec-fetch-dest") ?? "";
  // Without a type the browser guesses, and may guess a page.
  const active = page || type === "" || /\b(?:xml|svg)/.test(type);
  return { page, rewritten, policy: active || SCRIPTED_DESTINATIONS.has(destination), part };
}

/** Whether a message of this status, answering this method, has no body (RFC 9110 §6.4.1). */
export function isBodyless(method: string, status: number): boolean {
  return method === "HEAD" || status === 204 || status === 304;
}
