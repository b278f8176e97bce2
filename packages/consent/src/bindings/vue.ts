import {
  onScopeDispose,
  readonly,
  ref,
  shallowReadonly,
  shallowRef,
  toValue,
  watchEffect,
  type MaybeRefOrGetter,
  type Ref,
  type ShallowRef,
} from "vue";
import type { Choice } from "../choice.ts";
import { currentChoice, decide, followChoice, followService, type Decide } from "./follow.ts";

/** What {@link useConsent} gives. */
export interface Consent extends Decide {
  /** The choice in force; undefined when the visitor is still to be asked, and on the server. */
  readonly choice: Readonly<ShallowRef<Choice | undefined>>;
}

const onServer = typeof document === "undefined";

/**
 * The visitor's choice, kept up to date, and what changes it. Renders nothing.
 *
 * @example
 * const { choice, open } = useConsent();
 */
export function useConsent(): Consent {
  const choice = shallowRef(currentChoice());
  if (!onServer) onScopeDispose(followChoice(() => (choice.value = currentChoice())));
  return { ...decide, choice: shallowReadonly(choice) };
}

/**
 * Whether a service of the register may run: false at first, on the server, and again once consent is
 * withdrawn.
 *
 * @example
 * const granted = useGranted("video");
 */
export function useGranted(service: MaybeRefOrGetter<string>): Readonly<Ref<boolean>> {
  const granted = ref(false);
  if (!onServer)
    watchEffect((onCleanup) => {
      onCleanup(followService(toValue(service), (may) => (granted.value = may)));
    });
  return readonly(granted);
}
