import {
  choiceEndsOn,
  choiceInForce,
  dayOf,
  encodeChoice,
  type Choice,
} from "@glassjar/consent/choice";
import type { GateConfig } from "../gate-config.ts";
import { attempt, findProperty } from "./patch.ts";

// Taken before the page can put something else in its place.
const accessors = findProperty(Document.prototype, "cookie")?.descriptor;

/** The cookies scripts can see, in the browser's order. Blocked cookies are no cookies. */
export function readCookies(): [name: string, value: string][] {
  const text = attempt(() => String(accessors?.get?.call(document))) ?? "";
  return text.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return at === -1 ? ["", pair] : [pair.slice(0, at), pair.slice(at + 1)];
  });
}

/** Sets a cookie past the gate. */
export function writeCookie(text: string): void {
  attempt(() => accessors?.set?.call(document, text));
}

/** Whole days since 1970-01-01 UTC. */
export function today(): number {
  return dayOf(Date.now());
}

/** The choice in force. */
export function readChoice({ cookie, materialVersion }: GateConfig): Choice | undefined {
  const values = readCookies().flatMap(([name, value]) => (name === cookie.name ? [value] : []));
  return choiceInForce(values, { materialVersion, today: today() });
}

/** Stores a choice for 6 calendar months, on the declared domain or, where that is refused, on the host. */
export function writeChoice({ cookie }: GateConfig, choice: Choice): void {
  const value = encodeChoice(choice);
  const ends = new Date(choiceEndsOn(choice.day) * 86_400_000).toUTCString();
  const text = `${cookie.name}=${value}; Path=/; Expires=${ends}; SameSite=Lax${cookie.secure ? "; Secure" : ""}`;
  const stored = () =>
    readCookies().some(([name, found]) => name === cookie.name && found === value);
  if (cookie.domain) writeCookie(`${text}; Domain=${cookie.domain}`);
  if (!stored()) writeCookie(text);
}
