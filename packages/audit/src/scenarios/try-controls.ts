import { bounded } from "../gather/bounded.ts";
import type { Point } from "../gather/room.ts";
import type { Visitor } from "../gather/visitor.ts";
import { pressElement } from "./press.ts";
import type { ControlSketch } from "./sketch.ts";

const PRESS_MS = 3000;
/** How long the controls of one page may take, in milliseconds. */
const BUDGET_MS = 4000;

/**
 * Presses the controls of the page that only show more of it, as a curious visitor does: some keep
 * their player, their map or their pixel for that. And where nobody asks, an empty place: some load
 * what they load at the first press, wherever it is. A control that leads away nevertheless ends it,
 * and the page is opened again.
 */
export async function tryControls(visitor: Visitor): Promise<void> {
  const page = await visitor.page();
  const url = page.url();
  const until = Date.now() + BUDGET_MS;
  const room = (await visitor.rooms()).find(({ isPage }) => isPage);
  const controls = (await room?.call<ControlSketch[]>("harmless")) ?? [];
  if (!room) return;
  for (const { id, text } of controls) {
    if (Date.now() > until) break;
    if ((await room.call<boolean>("isOnTop", id)) !== true && !(await room.middleOf(id))) continue;
    if ((await room.call<boolean>("isOnTop", id)) !== true) continue;
    visitor.log.action({ action: "click", text });
    if (!(await pressElement(visitor, { room, id, text }))) continue;
    if (withoutHash((await visitor.page()).url()) !== withoutHash(url)) break;
  }
  const empty = await room.call<Point>("emptyPlace");
  if (empty) await bounded(page.mouse.click(empty.x, empty.y), PRESS_MS);
  if (controls.length > 0 || empty)
    await visitor.settle({ scroll: false, brief: controls.length === 0 });
  const now = (await visitor.page()).url();
  if (withoutHash(now) === withoutHash(url)) return;
  visitor.log.trouble("left-site", "A control that only seemed to show more led to another page.");
  await visitor.visit(url);
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, "");
}
