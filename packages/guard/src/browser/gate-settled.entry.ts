import type { ConsentApi, GlassjarApi } from "@glassjar/consent/api";
import { PASS, REFUSE, type Outcome } from "../gate-outcome.ts";
import type { SettledConfig } from "../settled-config.ts";
import { attempt } from "./attempt.ts";
import { CONTROLS, MARKED, onControl } from "./controls.ts";
import { storageTable } from "./hold-storage.ts";
import type { Given, Settled } from "./jar.ts";
import { hasKeptFields } from "./kept-fields.ts";
import { loadScript, nonce } from "./load-script.ts";
import { on } from "./on.ts";
import { defineProperty, holdAll } from "./platform.ts";
import { createPolicy } from "./policy.ts";
import type { Reviver } from "./revive.entry.ts";

declare const __GLASSJAR__: SettledConfig;
const [choice, gpc, running, passing, scripts, preferences, cookie, policy, edge] = __GLASSJAR__;

const trusted = createPolicy();
const fits = new RegExp(`^(${passing})$`, "s");
let judge = (subject: string): Outcome => (fits.test(subject) ? PASS : REFUSE);
let whole: GlassjarApi | undefined;
let loading: Promise<GlassjarApi> | undefined;

/** Loads the whole gate, which takes over. Rejects where it cannot come. */
const load = () =>
  (loading ??= new Promise((ready, reject) => {
    const take: Settled["take"] = (api, verdict) => {
      judge = verdict;
      ready((whole = api));
    };
    const jar = { trusted, settled: { choice, take } };
    loadScript(scripts, "gate", jar satisfies Given).addEventListener("error", () => {
      reject((loading = undefined));
    });
  }));

const loadQuietly = () => void load().catch(() => {});

const api: GlassjarApi = {
  consent: Object.freeze<ConsentApi>({
    get: () => (whole ? whole.consent.get() : choice),
    set: async (...said) => (await load()).consent.set(...said),
    on,
    open,
  }),
  async granted(id) {
    if (whole || !running.includes(id)) await (await load()).granted(id);
  },
};

/** Opens the preference centre, or where its script cannot come, the page that does the same. */
function open(): void {
  load().then(
    ({ consent }) => consent.open(),
    () => location.assign(preferences),
  );
}

/** Whether the page is still that of the choice this script was made for, and of nothing that refuses more. */
const stands = () =>
  attempt(() => document.cookie.includes(choice.receipt)) &&
  (gpc || !(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl);

/** Only what the policy names may be reached from now on, whatever a script does. */
function holdNetwork(): void {
  const content = policy.replaceAll("^", location.hostname);
  const meta = document.createElement("meta");
  document.head.append(Object.assign(meta, { httpEquiv: "content-security-policy", content }));
}

/** What is marked by hand comes to life; behind the edge a frame may stay held, and have a placeholder. */
const look: MutationCallback = (_, observer) => {
  const marked = document.querySelectorAll<HTMLElement>(MARKED);
  const isDue = ({ localName, dataset }: HTMLElement) =>
    /frame|object|embed/.test(localName) || running.includes(dataset["jarService"] as string);
  if (![...marked].some(isDue)) return;
  observer.disconnect();
  if (edge) loadQuietly();
  else loadScript(scripts, "revive", { trusted } satisfies Reviver);
};

function follow(): void {
  if (!stands()) loadQuietly();
}

function start(): void {
  defineProperty(window, "glassjar", { value: Object.freeze(api) });
  holdAll(
    window,
    storageTable((subject, act, refuse) => (judge(subject) ? refuse?.() : act())),
  );
  if (policy) holdNetwork();
  onControl(open);
  addEventListener("pageshow", follow);
  attempt(() => new BroadcastChannel(cookie).addEventListener("message", follow));
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => {
    if (
      hasKeptFields() ||
      !document.querySelector(CONTROLS) ||
      attempt(() => localStorage.getItem(cookie))
    )
      loadQuietly();
  });
}

// The edge and the site itself may both have placed the script.
if (!Object.hasOwn(window, "glassjar")) {
  if (stands()) start();
  else {
    // It was made for another choice: a cache kept it, or the visitor chose meanwhile. The whole gate
    // reads for itself, and has to be there before what comes next.
    const tag = `<script src="${scripts.replace("*", "gate")}&whole=" nonce="${nonce}"></script>`;
    document.write(trusted.createHTML(tag));
    Object.assign([...document.scripts].at(-1) ?? {}, { jar: { trusted } satisfies Given });
  }
}
