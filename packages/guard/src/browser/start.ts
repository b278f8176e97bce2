import { OPEN_EVENT, type ConsentApi, type GlassjarApi } from "@glassjar/consent/api";
import { acts } from "./acts.ts";
import { readChoice } from "./choice.ts";
import { cookieName, preferences, scripts, services } from "./config.ts";
import { held } from "./elements.ts";
import type { Chooser, Jar } from "./jar.ts";
import { attempt } from "./attempt.ts";
import { CONTROLS, MARKED, onControl } from "./controls.ts";
import { given } from "./given.ts";
import { hasKeptFields } from "./kept-fields.ts";
import { loadScript } from "./load-script.ts";
import { on } from "./on.ts";
import { whenRead } from "./when-read.ts";
import { defineProperty } from "./platform.ts";
import { trusted } from "./trusted.ts";
import { currentChoice, decide, judge, outcomeOf, serviceOf, type Outcome } from "./verdicts.ts";

const loading: Record<string, Promise<Chooser>> = {};
let network: Network;

const channel = attempt(() => new BroadcastChannel(cookieName));

/**
 * Loads once what only a visitor who is asked (`notice`) or decides (`choose`) needs. Rejects where it
 * cannot come.
 */
export function load(name: "notice" | "choose"): Promise<Chooser> {
  return (loading[name] ??= new Promise((ready, reject) => {
    const jar: Jar = {
      ...network,
      services: services as string[],
      choice: currentChoice,
      readChoice,
      decide,
      outcomeOf,
      serviceOf,
      acts,
      held,
      trusted,
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin only
      tell: () => channel?.postMessage(""),
      ready,
    };
    const script = jar.along?.(name) ?? loadScript(scripts, name, jar);
    script.addEventListener("load", ready as () => void);
    script.addEventListener("error", () => {
      delete loading[name];
      reject();
    });
  }));
}

/** Opens the preference centre, or where its script cannot come, the page that does the same. */
const open = () =>
  void load("notice").then(
    () => document.dispatchEvent(new Event(OPEN_EVENT)),
    () => location.assign(preferences),
  );

const serviceNamed = (id: string | null) => services.find((text) => text.split(" ")[0] === id);

const api: GlassjarApi = {
  consent: Object.freeze<ConsentApi>({
    get: currentChoice,
    set: async (grants, how) => (await load("choose")).set(grants, how),
    on,
    open,
  }),
  async granted(id) {
    const service = serviceNamed(id);
    if (!service) throw new RangeError(`The register names no service “${id}”.`);
    while (outcomeOf(service)) await new Promise(on);
  },
};

/** Loads it, and bears that it cannot come. */
const loadQuietly = (name: "notice" | "choose") => void load(name).catch(() => {});

/** How the network is held. */
export interface Network {
  judgeUrl(url: unknown): Outcome;
  /** Style that asks only for what may pass. */
  tameCss(css: string): string;
  /** Runs a script that came along with the gate, and gives what says so. */
  readonly along?: ((name: string) => EventTarget | undefined) | undefined;
}

/** Runs first in the page: `hold` holds its platform. */
export function start(hold: (changed: () => void) => void, how: Network): void {
  const settled = given?.settled;
  // The edge and the site itself may both have placed the script.
  if (Object.hasOwn(window, "glassjar") && !settled) return;
  network = how;
  if (!settled) {
    defineProperty(window, "glassjar", { value: Object.freeze(api) });
    onControl(open);
  }
  hold(look);

  const follow = () => {
    if (readChoice()?.receipt !== currentChoice()?.receipt)
      void load("choose").then((chooser) => chooser.follow());
  };
  if (settled) {
    decide(settled.choice);
    settled.take(api, judge);
    follow();
  }
  addEventListener("pageshow", follow);
  channel?.addEventListener("message", follow);

  // Nobody is asked twice, nor where nothing is to be asked.
  if (asks && !currentChoice() && location.host && !isAskedOutside()) loadQuietly("notice");
  whenRead(() => {
    look();
    // What stood in the page that was loaded anew; a control; a report that an earlier page could not send.
    if (
      hasKeptFields() ||
      (currentChoice() &&
        ((asks && !document.querySelector(CONTROLS)) ||
          attempt(() => localStorage.getItem(cookieName.replaceAll("\\", "")))))
    )
      loadQuietly("choose");
  });
}

const asks = services.some((text) => text.split(" ")[1]);

/** Whether this page is a frame of one that asks already. */
function isAskedOutside(): boolean | undefined {
  return window !== top && attempt(() => Object.hasOwn(top as object, "glassjar"));
}

/** What comes to life, or has a placeholder, does so by what is loaded here. */
function look(): void {
  const waits = [...document.querySelectorAll(MARKED)].some(
    (element) =>
      /frame|object|embed/.test(element.localName) ||
      !outcomeOf(serviceNamed(element.getAttribute("data-jar-service"))),
  );
  if (waits) loadQuietly("choose");
}
