import type { LayerSeen } from "../banner-seen.ts";
import type { ActionTaken, ScenarioRun, SkipReason } from "../run.ts";
import {
  controlOf,
  findAsking,
  findBanner,
  layerSeen,
  openChoices,
  recogniseBanner,
  type Asking,
  type Banner,
} from "./banner.ts";
import { follow } from "./cmp.ts";
import { press, setToggle } from "./press.ts";
import type { Counting } from "../gather/log.ts";
import { arrive, type Outcome, type Stage } from "./scenario.ts";

const NEXT_LAYER_MS = 3000;
const GONE_MS = 600;
/** Nobody is led through more layers than this to an end. */
const MOST_LAYERS = 4;

/** Opens the start page, or the page that asked before, and finds its banner. */
export async function meetBanner(
  stage: Stage,
): Promise<{ banner: Banner } | { skippedBecause: SkipReason }> {
  if (!(await arrive(stage))) return { skippedBecause: "unreachable" };
  const { visitor, route } = stage;
  let banner = await recogniseBanner(visitor, stage.bannerPatience);
  if (!banner) {
    await visitor.settle();
    banner = await recogniseBanner(visitor, 0);
  }
  if (!banner && route.bannerPage !== undefined && (await visitor.visit(route.bannerPage)))
    banner = await recogniseBanner(visitor, stage.bannerPatience);
  if (!banner) return { skippedBecause: "no-banner" };
  await visitor.picture("the banner");
  return { banner };
}

/** How an answer was given. */
export interface Given {
  /** Presses it took. */
  readonly clicks: number;
  /** The layers behind the first one that were seen on the way. */
  readonly layers: readonly LayerSeen[];
}

/** Accepts everything; or why it was not possible. */
export async function accept(
  stage: Stage,
  banner: Banner,
  counting: Counting = "acts",
): Promise<Given | SkipReason> {
  const { given, rest } = await byRule(stage, banner, "accept", counting);
  if (!rest) return given;
  const then = await acceptByWords(stage, rest, counting);
  return typeof then === "string" ? then : together(given, then);
}

async function acceptByWords(
  stage: Stage,
  banner: Asking,
  counting: Counting,
): Promise<Given | SkipReason> {
  const { visitor } = stage;
  const control = controlOf(banner, "accept");
  if (!control) return switchAllOn(stage, banner, counting);
  visitor.log.count(counting);
  if (!(await press(visitor, control, "accept"))) return "no-accept-control";
  const isSame = sameAs(banner);
  const other = await findAsking(visitor, 0);
  if (!other) return { clicks: 1, layers: [] };
  if (isSame(other)) {
    await noteWhatStays(stage, banner, control.text);
    return { clicks: 1, layers: [] };
  }
  const then = await acceptByWords(stage, other, counting);
  return typeof then === "string"
    ? { clicks: 1, layers: [] }
    : { ...then, clicks: then.clicks + 1 };
}

/** Where nothing accepts everything: turns every switch on and saves. */
async function switchAllOn(
  stage: Stage,
  banner: Asking,
  counting: Counting,
): Promise<Given | SkipReason> {
  const { visitor } = stage;
  const save = controlOf(banner, "save");
  if (!save || banner.sketch.toggles.length === 0) return "no-accept-control";
  const presses = await switchTo(stage, banner, true);
  visitor.log.count(counting);
  if (!(await press(visitor, save, "save"))) return "no-accept-control";
  return { clicks: presses + 1, layers: [] };
}

/** Rejects everything, on the first layer or behind it; or why it was not possible. */
export async function reject(stage: Stage, banner: Banner): Promise<Given | SkipReason> {
  const { given, rest } = await byRule(stage, banner, "reject", "acts");
  if (!rest) return given;
  const then = await refuse(stage, rest, "reject");
  return then ? together(given, then) : "no-reject-control";
}

function together(before: Given, then: Given): Given {
  return { clicks: before.clicks + then.clicks, layers: [...before.layers, ...then.layers] };
}

/**
 * Answers a banner whose platform is known by its rule. `rest` is what still asks then: it is left
 * to what its controls say.
 */
async function byRule(
  stage: Stage,
  banner: Banner,
  action: "accept" | "reject",
  counting: Counting,
): Promise<{ readonly given: Given; readonly rest?: Asking }> {
  const { known } = banner;
  if (!known) return { given: { clicks: 0, layers: [] }, rest: banner };
  const { visitor } = stage;
  const layers: LayerSeen[] = [];
  const { done, clicks, answered } = await follow(visitor, known, {
    way: action === "accept" ? "optIn" : "optOut",
    action,
    answering: () => visitor.log.count(counting),
    async opened() {
      const layer = await findAsking(visitor, GONE_MS, { opened: true });
      if (layer) layers.push(layerSeen(layer));
      await visitor.picture(`the banner, layer ${layers.length + 1}`);
    },
  });
  const given = { clicks, layers };
  const next = await findAsking(visitor, GONE_MS, { opened: clicks > 0 && !answered });
  if (!done) visitor.log.trouble("banner", `The rule for ${known.cmp} did not come to its end.`);
  if (answered && !next) return { given };
  if (done && answered && next && sameAs(banner)(next)) {
    await noteWhatStays(stage, banner, known.cmp);
    return { given };
  }
  return { given, rest: next ?? banner };
}

/**
 * Refuses, layer by layer: by what rejects, else by turning every switch off and saving, else
 * behind what opens the settings. Undefined when there is no way; nothing else is then pressed.
 */
async function refuse(
  stage: Stage,
  first: Asking,
  action: "reject" | "withdraw",
): Promise<Given | undefined> {
  const { visitor } = stage;
  const layers: LayerSeen[] = [];
  let clicks = 0;
  let isRejected = false;
  for (let here = first, depth = 1; depth <= MOST_LAYERS; depth++) {
    const way = wayOut(here, isRejected);
    if (!way) break;
    const { control, meaning } = way;
    if (meaning !== "settings") {
      if (meaning !== "reject") clicks += await switchTo(stage, here, false);
      visitor.log.count("acts");
    }
    const isOpening = meaning === "settings";
    const said: ActionTaken["action"] = isOpening
      ? "open-settings"
      : meaning === "save"
        ? "save"
        : action;
    if (!(await press(visitor, control, said))) break;
    clicks++;
    const isSame = sameAs(here);
    const next = await findAsking(visitor, isOpening ? NEXT_LAYER_MS : GONE_MS, {
      opened: isOpening,
      not: isOpening ? (asking) => isSame(asking) && !changed(here, asking) : () => false,
    });
    if (!next) return isOpening ? undefined : { clicks, layers };
    // Some only turn the switches off, and wait to be saved.
    const waits = meaning === "reject" && next.sketch.toggles.length > 0 && controlOf(next, "save");
    if (waits && isSame(next) && !isRejected) {
      isRejected = true;
      here = next;
      continue;
    }
    if (!isOpening && isSame(next)) {
      await noteWhatStays(stage, next, control.text);
      return { clicks, layers };
    }
    layers.push(layerSeen(next));
    await visitor.picture(`the banner, layer ${depth + 1}`);
    here = next;
  }
  return undefined;
}

/** The next thing to press for somebody who refuses. */
function wayOut(here: Asking, isRejected: boolean) {
  for (const meaning of ["reject", "save", "settings"] as const) {
    if (isRejected && meaning === "reject") continue;
    const control = controlOf(here, meaning);
    const isUseful = meaning !== "save" || here.sketch.toggles.length > 0;
    if (control && isUseful) return { control, meaning };
  }
  const close = here.sketch.toggles.length > 0 ? controlOf(here, "close") : undefined;
  return close && ({ control: close, meaning: "close" } as const);
}

/** Turns every switch that can be changed on, or off. The answer is the number of presses. */
async function switchTo({ visitor }: Stage, { room, sketch }: Asking, on: boolean) {
  let presses = 0;
  for (const toggle of sketch.toggles) {
    // Of a pair of radio buttons neither may be chosen yet.
    const isPair = toggle.toOn !== toggle.toOff;
    if (toggle.fixed || (toggle.on === on && !isPair)) continue;
    presses += (await setToggle(visitor, room, toggle, on)) ?? 1;
  }
  return presses;
}

function sameAs(here: Asking): (other: Asking) => boolean {
  const answers = ({ sketch }: Asking) =>
    JSON.stringify(Object.entries(sketch.controls).map(([name, { text }]) => [name, text]));
  return (other) => answers(other) === answers(here);
}

/** The same box may hold another layer. */
function changed(here: Asking, other: Asking): boolean {
  return other.sketch.toggles.length !== here.sketch.toggles.length;
}

/** A banner that stays after its answer is part of what was seen. */
async function noteWhatStays(stage: Stage, banner: Asking, text: string): Promise<void> {
  const { visitor } = stage;
  if ((await banner.room.call<boolean>("isShown", banner.sketch.root)) !== true) return;
  visitor.log.trouble("banner", `“${text}” was pressed, and the banner is still there.`);
}

/** How a withdrawal went. */
export interface Withdrawn extends Given {
  readonly shownChoice: NonNullable<ScenarioRun["shownChoice"]>;
}

/** Opens the choices again and rejects everything; or why it was not possible. */
export async function withdraw(stage: Stage): Promise<Withdrawn | SkipReason> {
  const { visitor } = stage;
  if (!(await openChoices(visitor))) return "no-withdraw-control";
  const asking = await findAsking(visitor, NEXT_LAYER_MS, { opened: true });
  if (!asking) return "no-withdraw-control";
  await visitor.picture("the choices, opened again");
  const shownChoice = choiceShown(asking);
  const given = await refuse(stage, asking, "withdraw");
  return given ? { ...given, clicks: given.clicks + 1, shownChoice } : "no-withdraw-control";
}

function choiceShown({ sketch }: Asking): Withdrawn["shownChoice"] {
  const free = sketch.toggles.filter(({ fixed }) => !fixed);
  if (free.length === 0) return "none";
  const on = free.filter((toggle) => toggle.on).length;
  if (on === free.length) return "granted";
  return on === 0 ? "refused" : "mixed";
}

/** From here on everything counts: loads the page anew and looks whether the banner asks again. */
export async function beginAnew(
  stage: Stage,
  { after = 0 }: Partial<Banner> = {},
): Promise<Outcome> {
  const { visitor, bannerPatience } = stage;
  visitor.log.count("all");
  await visitor.reload();
  const patience = Math.max(Math.min(bannerPatience, 1000), after + 500);
  const again = await findBanner(visitor, patience);
  if (again) await visitor.picture("the banner, asking again");
  return { askedAgain: again !== undefined };
}
