import type { GlassjarApi, Grants, How } from "../consent-api.ts";
import type { SettingsConfig } from "../settings-config.ts";
import { build, sheetOf } from "./build.ts";
import { showGpcLine } from "./gpc-line.ts";
import { keepFair } from "./fair-theme.ts";
import { CHECK_EVENT, SHOW_EVENT } from "./layer-events.ts";
import { mayRun } from "./may-run.ts";
import { createSwitches } from "./switches.ts";
import { whenSettled } from "./when-settled.ts";

/** Builds the preference centre into our element, where it waits to be opened. */
export function createSettings(config: SettingsConfig, glassjar: GlassjarApi): void {
  const { consent } = glassjar;
  const root = document.querySelector(config.element)?.shadowRoot;
  if (!root) return;
  const dialog = build(config.tree) as HTMLDialogElement;
  if (showGpcLine(dialog))
    for (const box of dialog.querySelectorAll<HTMLInputElement>("[data-gpc]")) box.disabled = true;
  root.adoptedStyleSheets.push(sheetOf(config.css));
  root.append(dialog);

  const switches = createSwitches(dialog, config.asked);
  const everything = config.asked.map(([category]) => category);
  const grantsBy = (how: How): Grants =>
    how === "custom" ? switches.grants() : { granted: how === "accept-all" ? everything : [] };

  const open = async () => {
    if (dialog.open) return;
    await switches.show((service) => mayRun(glassjar, service).catch(() => false));
    dialog.showModal();
    // Not before it is on the screen.
    whenSettled(() => keepFair(dialog, config.css));
  };

  dialog.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button");
    if (!button) return;
    // First, so that the focus goes back to what opened it.
    dialog.close();
    const how = button.value as How | "";
    // What could not be stored is asked again, as it was said.
    if (how) consent.set(grantsBy(how), how).catch(() => dialog.showModal());
  });
  root.addEventListener(SHOW_EVENT, () => void open());
  root.addEventListener(CHECK_EVENT, ({ target, detail }: CustomEventInit & Event) =>
    keepFair(target as Element, detail as string),
  );
}
