import type { Grants } from "../consent-api.ts";
import type { AddedConfig } from "../notice-config.ts";

/** A choice that a material change set aside, and what it says nothing about. */
export interface OlderChoice {
  /** What is new, in a sentence. */
  readonly text: string;
  /** What was decided, with one answer to all that is new. */
  with(answer: boolean): Grants;
}

/** {@link olderChoice}, for whoever gets it only when it comes along. */
export type OlderChoiceIn = (added: AddedConfig) => OlderChoice | undefined;

/** The choice in this browser that stands but for what is new; undefined when there is none. */
export const olderChoice: OlderChoiceIn = (added) => {
  const value = `; ${document.cookie}`.split(`; ${added.cookie}=`)[1] ?? "";
  const [, version = "", words = ""] = value.split(/[~;]/);
  const fresh = added.services.filter(([since]) => since > Number(version));
  // Nothing stands of what is older than is known.
  if (!fresh[0] || !(Number(version) >= added.since)) return undefined;
  return {
    text: added.text.replace("{services}", () => fresh.map(([, , name]) => name).join(", ")),
    with(answer) {
      const granted: string[] = [];
      const services: Record<string, boolean> = {};
      for (const word of words.split("."))
        if (/^[+-]/.test(word)) services[word.slice(1)] = word.startsWith("+");
        else granted.push(word);
      for (const [, id] of fresh) services[id] = answer;
      return { granted, services };
    },
  };
};
