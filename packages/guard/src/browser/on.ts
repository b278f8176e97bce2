import { CHOICE_EVENT, type ConsentApi } from "@glassjar/consent/api";
import type { Choice } from "@glassjar/consent/choice";

/** `glassjar.consent.on`: an event of the document, whichever gate is in force. */
export const on: ConsentApi["on"] = (listener) => {
  const stop = new AbortController();
  const heard = (event: Event) => listener((event as CustomEvent<Choice | undefined>).detail);
  document.addEventListener(CHOICE_EVENT, heard, stop);
  return () => stop.abort();
};
