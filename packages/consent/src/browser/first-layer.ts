import type { BannerCategory, BannerConfig } from "../banner-config.ts";
import { button, make } from "./dom.ts";

/** What the visitor can do from the first layer and the preference centre alike. */
export interface Actions {
  readonly accept: () => void;
  readonly reject: () => void;
}

/**
 * The first layer: who asks, for what, how to accept or refuse, what follows, and how to withdraw
 * (CNIL délibération 2020-091, art. 2). A named region, not a modal: the page behind stays readable
 * and nothing but a button grants.
 */
export function firstLayer(
  config: BannerConfig,
  actions: Actions & { readonly choose: () => void },
): HTMLElement {
  const { texts } = config;
  const asked = config.categories.filter(({ consent }) => consent);
  return make(
    "section",
    { ariaLabel: texts.title },
    make(
      "div",
      { className: "words" },
      make("h2", {}, texts.title),
      make("p", {}, texts.who),
      make("ul", {}, ...asked.map(purpose)),
      make("p", {}, texts.how),
      ...(config.gpc ? [make("p", {}, texts.gpc)] : []),
      make("p", {}, `${texts.withdraw} `, make("a", { href: config.policyUrl }, texts.policy)),
    ),
    make(
      "div",
      { className: "actions" },
      button(texts.accept, actions.accept, "accept"),
      button(texts.reject, actions.reject, "reject"),
      button(texts.choose, actions.choose, "settings"),
    ),
  );
}

function purpose({ name, description }: BannerCategory): HTMLElement {
  return make("li", {}, make("strong", {}, name), ` — ${description}`);
}
