import { bannerLocale } from "./locale.ts";
import { elementName, type NoticeSource } from "./notice-config.ts";
import { settingsCategories } from "./settings-categories.ts";
import { gpcRefusals } from "./signals/gpc-refusals.ts";
import { settingsTree } from "./settings-tree.ts";
import { settingsCss } from "./style/settings-css.ts";
import type { TreeElement } from "./tree.ts";

/** What the preference centre is given: one register version in one language. Plain JSON. */
export interface SettingsConfig {
  /** Name of the custom element. */
  readonly element: string;
  readonly css: string;
  readonly tree: TreeElement;
  /** Each category the visitor decides about, with its services, in the order of the switches. */
  readonly asked: readonly (readonly [category: string, services: readonly string[]])[];
}

/** Renders a register version into what the preference centre shows. */
export function settingsConfig(source: NoticeSource): SettingsConfig {
  const { register, language, base = "", regime = "opt-in", gpc = false } = source;
  const { texts } = bannerLocale(language, register.site.languages);
  const categories = settingsCategories(register, language);
  const optIn = regime === "opt-in";
  return {
    element: elementName(register),
    css: settingsCss(register.site.consent),
    tree: settingsTree({
      gpc,
      policyUrl: `${base}/cookies`,
      texts: {
        ...texts,
        gpc: optIn ? texts.gpc : texts.optOutHonoured,
        reject: optIn ? texts.reject : texts.optOut,
      },
      categories,
      refused: gpcRefusals(register).services,
    }),
    asked: categories
      .filter(({ consent }) => consent)
      .map(({ id, services }) => [id, services.map((service) => service.id)]),
  };
}
