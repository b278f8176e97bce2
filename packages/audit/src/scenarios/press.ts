import type { ActionTaken } from "../run.ts";
import { bounded } from "../gather/bounded.ts";
import type { Point, Room } from "../gather/room.ts";
import type { Visitor } from "../gather/visitor.ts";
import type { ElementId, ToggleSketch } from "./sketch.ts";

const PRESS_MS = 3000;
const MOVES_FOR_MS = 1000;
const LOOKS_EVERY_MS = 80;

/** Something to press, in the document it is in. */
export interface Target {
  readonly room: Room;
  readonly id: ElementId;
  /** What it says. */
  readonly text: string;
}

/** How something was pressed. */
export type Pressed = "mouse" | "script" | false;

/** Presses an element with the mouse; one that lies under something or outside the window, by script. */
export async function pressElement(visitor: Visitor, { room, id }: Target): Promise<Pressed> {
  const page = await visitor.page();
  const at = await restingPlace(room, id);
  const isFree = at !== undefined && (await room.call<boolean>("isOnTop", id)) === true;
  const window = page.viewportSize();
  const isInside = at && (!window || isWithin(at, window));
  if (isFree && isInside) {
    const done = await bounded(
      page.mouse.click(at.x, at.y).then(() => true),
      PRESS_MS,
    );
    if (done) return "mouse";
  }
  if ((await room.call<boolean>("isShown", id)) === undefined) return false;
  await room.call("press", id);
  return "script";
}

function isWithin({ x, y }: Point, window: { width: number; height: number }): boolean {
  return x >= 0 && y >= 0 && x <= window.width && y <= window.height;
}

/** Banners slide in: a place is one only when it stays. */
async function restingPlace(room: Room, id: ElementId): Promise<Point | undefined> {
  const until = Date.now() + MOVES_FOR_MS;
  for (let before = await room.middleOf(id); before;) {
    await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY_MS));
    const now = await room.middleOf(id);
    if (!now || Date.now() > until) return now;
    if (Math.hypot(now.x - before.x, now.y - before.y) < 1) return now;
    before = now;
  }
  return undefined;
}

/** Presses a control, writes down that it did, and waits until the page has come to rest. */
export async function press(
  visitor: Visitor,
  target: Target,
  action: ActionTaken["action"],
  by?: string,
): Promise<boolean> {
  visitor.log.action({ action, text: target.text, ...(by === undefined ? {} : { by }) });
  const pressed = await pressElement(visitor, target);
  if (pressed === false) visitor.log.trouble("banner", `“${target.text}” could not be pressed.`);
  if (pressed === "script")
    visitor.log.trouble(
      "banner",
      `“${target.text}” cannot be reached with the mouse; a script pressed it.`,
    );
  await visitor.settle({ scroll: false });
  return pressed !== false;
}

/**
 * Turns a switch on or off. The answer is the number of presses it took, undefined when it does not
 * take what it is given.
 */
export async function setToggle(
  visitor: Visitor,
  room: Room,
  toggle: ToggleSketch,
  on: boolean,
): Promise<number | undefined> {
  const id = on ? toggle.toOn : toggle.toOff;
  const wanted = toggle.toOn === toggle.toOff ? on : true;
  const isDone = async () => (await room.call<boolean>("isOn", id)) === wanted;
  if (await isDone()) return 0;
  visitor.log.action({ action: on ? "grant" : "switch-off", text: toggle.name });
  const label = (await room.call<ElementId>("labelOf", id)) ?? id;
  await pressElement(visitor, { room, id: label, text: toggle.name });
  if (await isDone()) return 1;
  await room.call("press", id);
  if (await isDone()) return 1;
  visitor.log.trouble("banner", `The switch “${toggle.name}” does not take what it is given.`);
  return undefined;
}
