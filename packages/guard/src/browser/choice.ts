import type { Choice } from "@glassjar/consent/choice";
import { choiceIn } from "../gate-choice.ts";
import { attempt } from "./attempt.ts";
import { cookieName, materialVersion, months } from "./config.ts";

/** The choice in force. Blocked cookies are no cookies. */
export const readChoice = (): Choice | undefined =>
  choiceIn(attempt(() => document.cookie) ?? "", cookieName, materialVersion, months, Date.now());
