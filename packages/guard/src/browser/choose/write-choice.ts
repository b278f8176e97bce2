import { choiceEndsOn, encodeChoice, type Choice } from "@glassjar/consent/choice";
import type { ChooseConfig } from "../../choose-config.ts";
import { attempt } from "../attempt.ts";
import { writeCookie } from "./cookies.ts";

/**
 * Stores a choice for as long as its regime says, on the declared domain or, where that is refused,
 * on the host.
 */
export function writeChoice({ cookie, regime }: ChooseConfig, choice: Choice): void {
  const pair = `${cookie.name}=${encodeChoice(choice)}`;
  const ends = new Date(choiceEndsOn(choice.day, regime) * 86_400_000).toUTCString();
  const text = `${pair}; Path=/; Expires=${ends}; SameSite=Lax${cookie.secure ? "; Secure" : ""}`;
  if (cookie.domain) writeCookie(`${text}; Domain=${cookie.domain}`);
  const stored = attempt(() => document.cookie.split("; ").includes(pair));
  if (stored === false) writeCookie(text);
}
