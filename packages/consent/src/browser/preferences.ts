import type { BannerCategory, BannerConfig, BannerService } from "../banner-config.ts";
import { button, make } from "./dom.ts";
import type { Actions } from "./first-layer.ts";

/** The preference centre: a real dialog with one switch per category. */
export interface Preferences {
  readonly element: HTMLDialogElement;
  /** Shows it with the switches as they are in force. */
  open(granted: readonly string[]): void;
  close(): void;
}

/** Builds the preference centre, closed. */
export function preferences(
  config: BannerConfig,
  actions: Actions & { readonly save: (granted: string[]) => void },
): Preferences {
  const { texts } = config;
  const switches = new Map<string, HTMLInputElement>();
  const groups = config.categories.map((category, at) => {
    const control = toggle(`switch-${at}`, !category.consent);
    if (category.consent) switches.set(category.id, control);
    return group(config, category, control);
  });
  const on = () => [...switches].filter(([, { checked }]) => checked).map(([id]) => id);
  const close = () => element.close();

  const element = make(
    "dialog",
    {},
    make("h2", { id: "preferences" }, texts.preferences),
    make("p", {}, texts.preferencesIntro),
    ...(config.gpc ? [make("p", {}, texts.gpc)] : []),
    ...groups,
    make("p", {}, make("a", { href: config.policyUrl }, texts.policy)),
    make(
      "div",
      { className: "actions" },
      button(texts.accept, actions.accept, "accept"),
      button(texts.reject, actions.reject, "reject"),
      button(texts.save, () => actions.save(on()), "save"),
      button(texts.close, close, "close"),
    ),
  );
  element.setAttribute("aria-labelledby", "preferences");

  return {
    element,
    open(granted) {
      for (const [id, control] of switches) control.checked = granted.includes(id);
      if (!element.open) element.showModal();
    },
    close,
  };
}

/** A switch: off and the visitor's to turn, or always on. */
function toggle(id: string, alwaysOn: boolean): HTMLInputElement {
  const control = make("input", { type: "checkbox", id, checked: alwaysOn, disabled: alwaysOn });
  control.setAttribute("role", "switch");
  return control;
}

function group(
  { texts }: BannerConfig,
  { name, description, consent, services }: BannerCategory,
  control: HTMLInputElement,
): HTMLElement {
  const words = make("p", { id: `about-${control.id}` }, description);
  control.setAttribute("aria-describedby", words.id);
  const always = consent ? [] : [make("span", { className: "always" }, texts.alwaysOn)];
  const label = make("label", { htmlFor: control.id }, make("span", {}, name), ...always, control);
  return make("div", { className: "category" }, label, words, ...services.map(serviceDetails));
}

function serviceDetails({ name, provider, items }: BannerService): HTMLElement {
  return make(
    "details",
    {},
    make("summary", {}, `${name} · ${provider}`),
    make(
      "ul",
      {},
      ...items.map(({ name: item, purpose, duration }) =>
        make(
          "li",
          {},
          make("code", { dir: "ltr" }, item),
          ` — ${purpose}${duration ? ` (${duration})` : ""}`,
        ),
      ),
    ),
  );
}
