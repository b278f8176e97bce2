import type { BannerSeen, LayerSeen, Trial } from "../banner-seen.ts";
import { createLog, type ScenarioLog } from "../gather/log.ts";
import { inFreshProfile, type Theatre } from "../gather/play.ts";
import type { Visitor } from "../gather/visitor.ts";
import { hostOf, reportedUrl } from "../site.ts";
import { controlOf, findAsking, findBanner, layerSeen, type Banner } from "./banner.ts";
import { press, pressElement } from "./press.ts";

const NEXT_LAYER_MS = 2500;

/** What was seen of a banner beyond answering it. */
export interface Closer {
  readonly layers?: readonly LayerSeen[];
  readonly trials?: readonly Trial[];
}

/** The scenarios whose difference tells what consent looks like. */
export interface Contrast {
  readonly accepted: ScenarioLog;
  readonly rejected: ScenarioLog;
}

/**
 * Looks closer at a banner, in a profile that leaves no trace in the run: opens its settings, and
 * does what is no answer, such as pressing Escape, to see whether the site takes it for one.
 */
export async function lookCloser(
  theatre: Theatre,
  seen: BannerSeen,
  contrast: Contrast | undefined,
): Promise<Closer> {
  const { route, patience } = theatre;
  const url = route.bannerPage ?? route.start;
  const log = createLog("unasked", hostOf(route.start));
  return inFreshProfile(theatre, log, async (visitor) => {
    const meet = async () => {
      if (!(await visitor.visit(url, { scroll: false }))) return undefined;
      return findBanner(visitor, patience.banner);
    };
    let banner = await meet();
    const layers = banner && seen.settings && !seen.layers ? await openLayers(visitor, banner) : [];
    if (layers.length > 0) banner = await meet();
    const trials =
      banner && contrast ? await tryAll(theatre, visitor, banner, contrast) : undefined;
    return {
      ...(layers.length > 0 ? { layers } : {}),
      ...(trials ? { trials } : {}),
    };
  });
}

async function openLayers(visitor: Visitor, banner: Banner): Promise<LayerSeen[]> {
  const settings = controlOf(banner, "settings");
  if (!settings || !(await press(visitor, settings, "open-settings"))) return [];
  const first = JSON.stringify(banner.sketch.controls);
  const not = ({ sketch }: { sketch: Banner["sketch"] }) =>
    JSON.stringify(sketch.controls) === first &&
    sketch.toggles.length === banner.sketch.toggles.length;
  const layer = await findAsking(visitor, NEXT_LAYER_MS, { opened: true, not });
  return layer ? [layerSeen(layer)] : [];
}

type Deed = (visitor: Visitor, banner: Banner) => Promise<boolean>;

/** What is no answer, the mildest first; each says whether it could be done. */
const DEEDS: readonly (readonly [Trial["by"], Deed])[] = [
  ["escape", async (visitor) => keyed(visitor, "Escape")],
  ["scroll", scroll],
  ["backdrop", pressBeside],
  ["close", close],
  ["navigation", goOn],
];

async function keyed(visitor: Visitor, key: string): Promise<boolean> {
  const page = await visitor.page();
  return page.keyboard.press(key).then(
    () => true,
    () => false,
  );
}

async function scroll(visitor: Visitor): Promise<boolean> {
  await visitor.settle({ scroll: true });
  return true;
}

/** A press where neither the banner nor a control of the page is. */
async function pressBeside(visitor: Visitor, { sketch, seen }: Banner): Promise<boolean> {
  const box = seen.look?.box;
  const page = await visitor.page();
  const window = page.viewportSize();
  if (!box || !window || sketch.controls.accept === undefined) return false;
  const corners = [
    { x: 3, y: 3 },
    { x: window.width - 3, y: 3 },
    { x: 3, y: window.height - 3 },
  ];
  const free = corners.find(
    ({ x, y }) => x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height,
  );
  if (!free) return false;
  await page.mouse.click(free.x, free.y).catch(() => undefined);
  return true;
}

async function close(visitor: Visitor, banner: Banner): Promise<boolean> {
  const control = controlOf(banner, "close");
  return control !== undefined && (await pressElement(visitor, control)) !== false;
}

async function goOn(): Promise<boolean> {
  return true;
}

async function tryAll(
  theatre: Theatre,
  visitor: Visitor,
  banner: Banner,
  contrast: Contrast,
): Promise<Trial[]> {
  const { route } = theatre;
  const { log } = visitor;
  const trials: Trial[] = [];
  const before = new Set(signsIn(log, contrast));
  for (const [by, deed] of DEEDS) {
    const next = route.known.find((url) => url !== route.start);
    if (by === "navigation" && next === undefined) continue;
    if (!(await deed(visitor, banner))) continue;
    if (by === "navigation" && next !== undefined) await visitor.visit(next);
    else await visitor.settle({ scroll: by === "scroll" });
    const sign = signsIn(log, contrast).find((one) => !before.has(one));
    const page = reportedUrl((await visitor.page()).url());
    const granted = sign !== undefined;
    trials.push({
      by,
      granted,
      sign: sign ?? "nothing that follows consent was seen",
      page,
      at: log.now(),
    });
    // What is granted stays granted: what follows would prove nothing any more.
    if (granted) break;
  }
  return trials;
}

/** What is on the device as it is after accepting, and is not after rejecting. */
function signsIn(log: ScenarioLog, { accepted, rejected }: Contrast): string[] {
  return log.values.places().flatMap((place) => {
    const consents = new Set(accepted.values.of(place));
    const refusals = rejected.values.of(place);
    for (const value of refusals) consents.delete(value);
    const now = log.values.of(place);
    if (now.some((value) => consents.has(value)))
      return [`${place.kind} ${place.name} holds what it holds after accepting`];
    const isNew = now.length > 0 && refusals.length === 0 && accepted.values.of(place).length > 0;
    return isNew ? [`${place.kind} ${place.name} is stored, as after accepting only`] : [];
  });
}
