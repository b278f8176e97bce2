import { isbot } from "isbot";

/** Longest user agent that is looked at, in characters; no browser sends one nearly as long. */
const MAX_USER_AGENT = 512;

/** Whether a user agent is a program rather than a person; one that is missing or over-long is too. */
export function isBot(userAgent: string): boolean {
  return userAgent === "" || userAgent.length > MAX_USER_AGENT || isbot(userAgent);
}
