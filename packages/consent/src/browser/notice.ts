import { CHOICE_EVENT, OPEN_EVENT, type ConsentApi, type How } from "../consent-api.ts";
import type { LeanNoticeConfig, NoticeConfig } from "../notice-config.ts";
import { build, sheetOf } from "./build.ts";
import { showGpcLine } from "./gpc-line.ts";
import { CHECK_EVENT, SHOW_EVENT } from "./layer-events.ts";
import type { OlderChoiceIn } from "./older-choice.ts";
import { isStyled } from "./styled.ts";
import { whenSettled } from "./when-settled.ts";

/** Comes along where something is new since older choices. */
declare const __GLASSJAR_OLDER__: OlderChoiceIn | undefined;

/** Puts the first layer into the page while there is no choice, or takes over the server's. */
export function createNotice(config: NoticeConfig | LeanNoticeConfig, consent: ConsentApi): void {
  const { root, host } = rootOf(config);
  let layer = root.querySelector<HTMLElement>("section");
  let settings: Promise<unknown> | undefined;
  const older = config.added && __GLASSJAR_OLDER__?.(config.added);
  const spoken = build(["p", { class: "spoken", role: "status" }]);
  root.append(spoken);

  const show = () => {
    const chosen = consent.get() !== undefined;
    if (!layer && !chosen && "tree" in config) root.prepend((layer = build(config.tree)));
    if (!layer) return;
    layer.hidden = chosen;
    if (older && !layer.querySelector(".new"))
      layer.querySelector("h2")?.after(build(["p", { class: "new" }, older.text]));
    showGpcLine(layer);
  };
  // An import asks for no policy of Trusted Types, and goes by the nonce of this script.
  const loadSettings = () => (settings ??= import(config.settingsUrl));

  // Seen to be heard at once, and asked again where the choice could not be stored.
  const answer = (how: How) => {
    if (layer) layer.hidden = true;
    const all = how !== "reject-all";
    const done = older
      ? consent.set(older.with(all), how === "acknowledged" ? how : "custom")
      : consent.set({ granted: all ? config.asked : [] }, how);
    done.catch(show);
  };

  root.addEventListener("click", (event) => {
    const button = buttonOf(event);
    if (!button) return;
    event.preventDefault();
    const how = button.value as How | "";
    if (how) answer(how);
    else consent.open();
  });
  root.addEventListener("pointerover", (event) => {
    if (buttonOf(event)?.value === "") loadSettings().catch(() => {});
  });
  root.addEventListener("keydown", (event) => {
    // Out of the way until the next page, where the question stands again: nothing is stored.
    if ((event as KeyboardEvent).key === "Escape" && layer?.contains(event.target as Node))
      layer.hidden = true;
  });
  document.addEventListener(OPEN_EVENT, () => {
    loadSettings().then(
      () => root.dispatchEvent(new Event(SHOW_EVENT)),
      () => location.assign(config.preferencesUrl),
    );
  });
  document.addEventListener(CHOICE_EVENT, () => {
    show();
    if (layer?.hidden) spoken.textContent = config.saved;
  });
  show();
  // First in the page, so that it is the first thing a keyboard or a screen reader meets.
  if (!host.isConnected) document.body.prepend(host);
  // What a page cannot make unfair need not be looked at, and few pages style it.
  whenSettled(() => {
    const css = "css" in config ? config.css : cssOf(root);
    if (!layer || layer.hidden || !isStyled(layer, css)) return;
    loadSettings().then(
      () => layer?.dispatchEvent(new CustomEvent(CHECK_EVENT, { detail: css, bubbles: true })),
      () => {},
    );
  });
}

/** The button of the first layer that an event is about. */
function buttonOf({ target }: Event): HTMLButtonElement | null {
  return (target as Element).closest<HTMLButtonElement>("section button");
}

/** The style that came with the page. */
function cssOf({ styleSheets }: ShadowRoot): string {
  return [...styleSheets]
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join("");
}

/** The server's root, or a new one that is still to be put into the page. */
function rootOf(config: NoticeConfig | LeanNoticeConfig) {
  const { element, language, direction } = config;
  const host = document.querySelector<HTMLElement>(element) ?? document.createElement(element);
  if (!host.shadowRoot) {
    host.lang = language;
    host.dir = direction;
    const root = host.attachShadow({ mode: "open" });
    if ("css" in config) root.adoptedStyleSheets = [sheetOf(config.css)];
  }
  return { host, root: host.shadowRoot as ShadowRoot };
}
