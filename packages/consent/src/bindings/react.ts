import { useEffect, useState, useSyncExternalStore } from "react";
import type { Choice } from "../choice.ts";
import { currentChoice, decide, followChoice, followService, type Decide } from "./follow.ts";

/** What {@link useConsent} gives. */
export interface Consent extends Decide {
  /** The choice in force; undefined when the visitor is still to be asked, and on the server. */
  readonly choice: Choice | undefined;
}

const onServer = () => undefined;

/**
 * The visitor's choice, kept up to date, and what changes it. Renders nothing.
 *
 * @example
 * const { choice, open } = useConsent();
 * return <button onClick={open}>{choice ? "Change my choice" : "Choose"}</button>;
 */
export function useConsent(): Consent {
  const choice = useSyncExternalStore(followChoice, currentChoice, onServer);
  return { ...decide, choice };
}

/**
 * Whether a service of the register may run: false at first, on the server, and again once consent is
 * withdrawn.
 *
 * @example
 * return useGranted("video") ? <Player /> : <Picture />;
 */
export function useGranted(service: string): boolean {
  const [granted, setGranted] = useState(false);
  useEffect(() => followService(service, setGranted), [service]);
  return granted;
}
