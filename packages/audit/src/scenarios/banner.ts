import type {
  BannerSeen,
  BannerLook,
  ControlSeen,
  LayerSeen,
  MeasuredControl,
} from "../banner-seen.ts";
import { bounded } from "../gather/bounded.ts";
import type { Room } from "../gather/room.ts";
import type { Visitor } from "../gather/visitor.ts";
import { reportedUrl } from "../site.ts";
import type { Meaning } from "./lexicon.ts";
import { findKnown, type KnownBanner } from "./cmp.ts";
import { press, type Target } from "./press.ts";
import type { ControlSketch, ElementId, InterfaceSketch } from "./sketch.ts";

/** Something that asks for consent, in the document it is in. */
export interface Asking {
  readonly room: Room;
  readonly sketch: InterfaceSketch;
  /** How many of its kind are on show at once. */
  readonly together: number;
}

/** A banner as it met the visitor. */
export interface Banner extends Asking {
  readonly seen: BannerSeen;
  /** Present where a rule of autoconsent knows it. */
  readonly known?: KnownBanner;
  /** Milliseconds it took to appear, from when the page had come to rest. */
  readonly after: number;
}

const LOOKS_EVERY_MS = 250;
const ANSWER_MS = 4000;
const MEASURED: readonly MeasuredControl[] = ["accept", "reject", "settings", "close"];

/** Waits up to `patience` milliseconds for a banner in any document of the page. */
export async function findBanner(visitor: Visitor, patience: number): Promise<Banner | undefined> {
  const began = Date.now();
  const asking = await findAsking(visitor, patience);
  if (!asking) return undefined;
  const after = Date.now() - began;
  const { room, sketch, together } = asking;
  const { controls } = sketch;
  const page = await visitor.page();
  const look = await measure(room, sketch);
  const isOurs = sketch.isOurs || (await runsOurGate(visitor));
  const seen: BannerSeen = {
    driver: isOurs ? "glassjar" : "words",
    page: reportedUrl(page.url()),
    ...controlsSeen(controls, ["accept", "reject", "settings", "pay"]),
    ...(look ? { look } : {}),
    together,
  };
  return { ...asking, seen, after };
}

/** As {@link findBanner}, and says whose banner it is where a rule of autoconsent knows it. */
export async function recogniseBanner(
  visitor: Visitor,
  patience: number,
): Promise<Banner | undefined> {
  const banner = await findBanner(visitor, patience);
  if (banner?.seen.driver === "glassjar") return banner;
  const rooms = await visitor.rooms();
  const likely = banner ? rooms.filter((room) => room.isPage || room.id === banner.room.id) : rooms;
  const known = await findKnown(likely);
  if (!known) return banner;
  if (banner) return { ...banner, known, seen: { ...banner.seen, cmp: known.cmp } };
  const page = reportedUrl((await visitor.page()).url());
  return {
    room: known.room,
    sketch: NOTHING_READ,
    together: 1,
    known,
    seen: { driver: "autoconsent", cmp: known.cmp, page },
    after: patience,
  };
}

/** What the reader has of a banner that only a rule knows. */
const NOTHING_READ: InterfaceSketch = { root: -1, isOurs: false, controls: {}, toggles: [] };

/** Waits for something that asks for consent; of several, that with the most answers. */
export async function findAsking(
  visitor: Visitor,
  patience: number,
  seek: { readonly opened: boolean; readonly not?: (asking: Asking) => boolean } = {
    opened: false,
  },
): Promise<Asking | undefined> {
  const until = Date.now() + patience;
  for (;;) {
    const found = (await lookOnce(visitor, seek.opened)).filter((one) => !seek.not?.(one));
    const [best] = found.toSorted((one, other) => worth(other.sketch) - worth(one.sketch));
    if (best) return best;
    if (Date.now() >= until) return undefined;
    await (await visitor.page()).waitForTimeout(LOOKS_EVERY_MS).catch(() => undefined);
  }
}

async function lookOnce(visitor: Visitor, opened: boolean): Promise<Asking[]> {
  const rooms = await visitor.rooms();
  const found = await lookIn(rooms, opened);
  if (found.length > 0) return found;
  await Promise.all(rooms.map((room) => room.adoptClosedRoots()));
  return lookIn(rooms, opened);
}

async function lookIn(rooms: readonly Room[], opened: boolean): Promise<Asking[]> {
  const all = await Promise.all(
    rooms.map(async (room) => {
      const sketches = (await room.call<InterfaceSketch[]>("look", { opened })) ?? [];
      return { room, sketches };
    }),
  );
  const asks = ({ controls }: InterfaceSketch) => controls.accept ?? controls.reject;
  const together = all.flatMap(({ sketches }) => sketches.filter(asks)).length;
  return all.flatMap(({ room, sketches }) =>
    sketches.map((sketch) => ({ room, sketch, together })),
  );
}

/** Ours first, then what can be answered in the most ways. */
function worth({ isOurs, controls, toggles }: InterfaceSketch): number {
  const answers = (["accept", "reject", "settings", "save"] as const).filter(
    (name) => controls[name],
  );
  return (
    (isOurs ? 100 : 0) +
    answers.length * 2 +
    (controls.reject ? 1 : 0) +
    Math.min(toggles.length, 1)
  );
}

/** A control of what asks, ready to be pressed. */
export function controlOf({ room, sketch }: Asking, meaning: Meaning): Target | undefined {
  const control = sketch.controls[meaning];
  return control && { room, id: control.id, text: control.text };
}

function controlsSeen<Name extends Meaning>(
  controls: InterfaceSketch["controls"],
  names: readonly Name[],
): Partial<Record<Name, ControlSeen>> {
  const seen: Partial<Record<Name, ControlSeen>> = {};
  for (const name of names) {
    const control: ControlSketch | undefined = controls[name];
    if (control) seen[name] = { text: control.text, role: control.role };
  }
  return seen;
}

/** A layer behind the first one, as it stands. */
export function layerSeen({ sketch: { toggles, controls } }: Asking): LayerSeen {
  return {
    toggles: toggles.map(({ name, on, fixed }) => ({ name, on, fixed })),
    ...controlsSeen(controls, ["accept", "reject"]),
  };
}

/** Measures a banner in its document, as it is drawn now. */
async function measure(
  room: Room,
  { root, controls }: InterfaceSketch,
): Promise<BannerLook | undefined> {
  const ids: Record<string, ElementId> = {};
  for (const name of MEASURED) {
    const control = controls[name];
    if (control) ids[name] = control.id;
  }
  return room.call<BannerLook>("measure", root, ids);
}

const PHONE = { width: 360, height: 740 };
/** A change of the window's size is answered by the next frames, and by short transitions. */
const REFLOW_MS = 300;

/** As {@link measure}, in a window as large as a common phone's; the size is put back. */
export async function measureOnPhone(
  visitor: Visitor,
  { room, sketch }: Asking,
): Promise<BannerLook | undefined> {
  const page = await visitor.page();
  const before = page.viewportSize();
  if (!before) return undefined;
  try {
    await page.setViewportSize(PHONE);
    await page.waitForTimeout(REFLOW_MS);
    return await measure(room, sketch);
  } catch {
    return undefined;
  } finally {
    await bounded(page.setViewportSize(before), ANSWER_MS);
  }
}

/** Whether the page runs our gate. */
async function runsOurGate(visitor: Visitor): Promise<boolean> {
  const page = await visitor.page();
  const answer = bounded(page.evaluate("'glassjar' in globalThis"), ANSWER_MS);
  return (await answer) === true;
}

/** The controls of the page that open the choices again, whatever frame they are in. */
export async function findOpeners(visitor: Visitor): Promise<Target[]> {
  const rooms = await visitor.rooms();
  const look = async () => {
    const found = await Promise.all(
      rooms.map(async (room) => {
        const openers = (await room.call<ControlSketch[]>("openers")) ?? [];
        return openers.map(({ id, text }) => ({ room, id, text }));
      }),
    );
    return found.flat();
  };
  const open = await look();
  if (open.length > 0) return open;
  await Promise.all(rooms.map((room) => room.adoptClosedRoots()));
  return look();
}

/**
 * Opens the choices again after they were made: by the control a visitor would use, else, on a page
 * of ours, through the gate. False when there is no way.
 */
export async function openChoices(visitor: Visitor): Promise<boolean> {
  const [opener] = await findOpeners(visitor);
  if (opener) return press(visitor, opener, "open-settings");
  if (!(await runsOurGate(visitor))) return false;
  visitor.log.action({ action: "open-settings", text: "glassjar.consent.open()" });
  await bounded((await visitor.page()).evaluate("glassjar.consent.open()"), ANSWER_MS);
  return true;
}
