import { mayRun } from "../browser/may-run.ts";
import type { Choice } from "../choice.ts";
import { CHOICE_EVENT, type ConsentApi, type GlassjarApi } from "../consent-api.ts";
import { whenGlassjar } from "../when-glassjar.ts";

/** What the bindings offer besides the choice: both wait for the page's script. */
export type Decide = Pick<ConsentApi, "set" | "open">;

/** Stores a choice, and opens the preference centre, as `window.glassjar.consent` does. */
export const decide: Decide = {
  set: async (grants, how) => (await whenGlassjar()).consent.set(grants, how),
  open: () => void whenGlassjar().then(({ consent }) => consent.open(), reportError),
};

/** The choice in force; undefined where there is none, no script, or no page. */
export function currentChoice(): Choice | undefined {
  return (globalThis as { glassjar?: GlassjarApi }).glassjar?.consent.get();
}

/** Calls `changed` when the page's script is there and after each choice. Returns how to stop that. */
export function followChoice(changed: () => void): () => void {
  let following = true;
  const tell = () => {
    if (following) changed();
  };
  document.addEventListener(CHOICE_EVENT, tell);
  whenGlassjar().then(tell, reportError);
  return () => {
    following = false;
    document.removeEventListener(CHOICE_EVENT, tell);
  };
}

/**
 * Calls `tell` with whether a service may run, now and after each choice. A service that the register
 * does not name may not, and is reported as an error of the page. Returns how to stop that.
 */
export function followService(service: string, tell: (may: boolean) => void): () => void {
  let following = true;
  const look = async () => {
    const { glassjar } = globalThis as { glassjar?: GlassjarApi };
    const may = glassjar && (await mayRun(glassjar, service));
    if (following && may !== undefined) tell(may);
  };
  const stop = followChoice(() => void look().catch(reportError));
  return () => {
    following = false;
    stop();
  };
}
