import type { Locator } from "playwright-core";
import type { ActionTaken, SkipReason } from "../run.ts";
import type { Visitor } from "../gather/visitor.ts";
import { findBanner, findReject, openChoices, type Banner } from "./banner.ts";
import { arrive, type Outcome, type Stage } from "./scenario.ts";

const PRESS_MS = 5000;
const SECOND_LAYER_MS = 3000;

/** Presses a control and waits until the page has come to rest. False when it cannot be pressed. */
export async function press(
  visitor: Visitor,
  control: Locator,
  action: ActionTaken["action"],
  text: string,
): Promise<boolean> {
  visitor.log.action({ action, text });
  try {
    await control.click({ timeout: PRESS_MS });
  } catch {
    visitor.log.trouble("banner", `“${text}” could not be pressed.`);
    return false;
  }
  await visitor.settle();
  return true;
}

/** Opens the start page and finds its banner. */
export async function meetBanner(
  stage: Stage,
): Promise<{ banner: Banner } | { skippedBecause: SkipReason }> {
  if (!(await arrive(stage))) return { skippedBecause: "unreachable" };
  const banner = await findBanner(await stage.visitor.page(), stage.bannerPatience);
  return banner ? { banner } : { skippedBecause: "no-banner" };
}

/** Accepts everything. The answer is the number of presses, or why it was not possible. */
export async function accept(
  stage: Stage,
  { controls, seen }: Banner,
): Promise<number | SkipReason> {
  const { accept: control } = controls;
  if (!control) return "no-accept-control";
  const pressed = await press(stage.visitor, control, "accept", seen.accept?.text ?? "");
  return pressed ? 1 : "no-accept-control";
}

/** Rejects everything, on the first layer or behind its settings. */
export async function reject(
  stage: Stage,
  { controls, seen }: Banner,
): Promise<number | SkipReason> {
  const { visitor } = stage;
  if (controls.reject) {
    const pressed = await press(visitor, controls.reject, "reject", seen.reject?.text ?? "");
    return pressed ? 1 : "no-reject-control";
  }
  if (!controls.settings) return "no-reject-control";
  if (!(await press(visitor, controls.settings, "open-settings", seen.settings?.text ?? "")))
    return "no-reject-control";
  const behind = await findReject(await visitor.page(), SECOND_LAYER_MS);
  if (!behind) return "no-reject-control";
  const text = (await behind.innerText()).trim();
  return (await press(visitor, behind, "reject", text)) ? 2 : "no-reject-control";
}

/** Opens the choices again and rejects everything. */
export async function withdraw({ visitor }: Stage): Promise<number | SkipReason> {
  const page = await visitor.page();
  const opened = await openChoices(page).catch(() => undefined);
  if (opened === undefined) return "no-withdraw-control";
  visitor.log.action({ action: "open-settings", text: opened });
  const control = await findReject(page, SECOND_LAYER_MS);
  if (!control) return "no-withdraw-control";
  const text = (await control.innerText()).trim();
  return (await press(visitor, control, "withdraw", text)) ? 2 : "no-withdraw-control";
}

/** From here on what happens counts: loads the page anew and looks whether the banner asks again. */
export async function beginAnew({ visitor, bannerPatience }: Stage): Promise<Outcome> {
  visitor.log.count();
  await visitor.reload();
  const again = await findBanner(await visitor.page(), Math.min(bannerPatience, 1000));
  return { askedAgain: again !== undefined };
}
