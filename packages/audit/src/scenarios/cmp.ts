import type { Room } from "../gather/room.ts";
import type { Visitor } from "../gather/visitor.ts";
import { cmpNameOf } from "./cmp-names.ts";
import type { CmpWay, CmpWish } from "./cmp-wish.ts";
import { press } from "./press.ts";
import type { ControlSaid } from "./sketch.ts";
import type { ActionTaken } from "../run.ts";

/** A banner that a rule of autoconsent knows, in the document it is in. */
export interface KnownBanner {
  readonly room: Room;
  /** Name of the rule. */
  readonly rule: string;
  /** Name of the platform. */
  readonly cmp: string;
}

/** How long the rules may take to say that they know nothing, and then that a banner is on show. */
const KNOWN_MS = 2000;
const SHOWN_MS = 1500;
const FOLLOWED_MS = 20_000;
/** How long a rule may wait for something to press: at first, and when it has pressed something. */
const FIRST_PRESS_MS = 3000;
const NEXT_PRESS_MS = 6000;
const WISH_MS = 500;

/** The banner that one of autoconsent's rules knows, in one of the documents. */
export async function findKnown(rooms: readonly Room[]): Promise<KnownBanner | undefined> {
  const found = await Promise.all(rooms.map(knownIn));
  return found.find((known) => known !== undefined);
}

async function knownIn(room: Room): Promise<KnownBanner | undefined> {
  if (!(await room.learnCmps())) return undefined;
  await room.call("seekCmp");
  let until = Date.now() + KNOWN_MS;
  while (Date.now() < until) {
    const wish = await room.call<CmpWish>("nextOfCmp", WISH_MS);
    if (!wish) return undefined;
    if ("ask" in wish) {
      const holds = wish.ask === "eval" && (await room.holdsInPage(wish.code));
      await room.call("answerCmp", wish.id, holds);
    } else if (wish.tell === "popup") {
      return { room, rule: wish.cmp, cmp: cmpNameOf(wish.cmp) };
    } else if (wish.tell === "nothing") return undefined;
    else if (wish.tell === "cmp") until = Date.now() + SHOWN_MS;
  }
  return undefined;
}

/** What a rule pressed on its way. */
export interface Followed {
  /** Whether it says that it came to its end. */
  readonly done: boolean;
  readonly clicks: number;
  /** Whether something was pressed that answers, and not only settings and switches. */
  readonly answered: boolean;
}

/** What is done around the presses of a rule. */
export interface Following {
  readonly way: CmpWay;
  readonly action: "accept" | "reject";
  /** Called before something is pressed that answers. */
  readonly answering: () => void;
  /** Called after the settings were opened. */
  readonly opened: () => Promise<void>;
}

/**
 * Answers a banner by its rule: the rule names the controls, the visitor presses them. It is left
 * at once where a control says that it does the contrary, asks for money, or leads to another site.
 */
export async function follow(
  visitor: Visitor,
  { room, rule }: KnownBanner,
  { way, action, answering, opened }: Following,
): Promise<Followed> {
  const contrary = action === "accept" ? "reject" : "accept";
  let clicks = 0;
  let answered = false;
  const pressed = async (id: number): Promise<boolean> => {
    const said = await room.call<ControlSaid>("said", id);
    if (!said || said.elsewhere || said.meaning === contrary || said.meaning === "pay")
      return false;
    const act = actOf(said, action);
    const isAnswer = act === action || act === "save";
    if (isAnswer) answering();
    if (!(await press(visitor, { room, id, text: said.text }, act, `autoconsent ${rule}`)))
      return false;
    clicks++;
    answered ||= isAnswer;
    if (act === "open-settings") await opened();
    return true;
  };
  await room.call("followCmp", way);
  const until = Date.now() + FOLLOWED_MS;
  let pressBy = Date.now() + FIRST_PRESS_MS;
  while (Date.now() < Math.min(until, pressBy)) {
    const wish = await room.call<CmpWish>("nextOfCmp", WISH_MS);
    // The document is gone: what was pressed led to another one, as answers of forms do.
    if (!wish) return { done: answered, clicks, answered };
    if ("tell" in wish) {
      if (wish.tell === "done") return { done: wish.done, clicks, answered };
      continue;
    }
    const isPressed = wish.ask === "press" && (await pressed(wish.element));
    if (wish.ask === "press" && !isPressed) break;
    await room.call("answerCmp", wish.id, isPressed);
    if (isPressed) pressBy = Date.now() + NEXT_PRESS_MS;
  }
  await room.call("stopCmp");
  return { done: false, clicks, answered };
}

function actOf({ isSwitch, meaning }: ControlSaid, action: "accept" | "reject") {
  if (isSwitch) return action === "accept" ? "grant" : "switch-off";
  if (meaning === "settings") return "open-settings";
  return (meaning === "save" ? "save" : action) satisfies ActionTaken["action"];
}
