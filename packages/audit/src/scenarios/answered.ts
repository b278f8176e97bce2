import type { SkipReason } from "../run.ts";
import type { Banner } from "./banner.ts";
import { accept, beginAnew, meetBanner, reject, type Given } from "./choose.ts";
import { lookAround, type Scenario, type Stage } from "./scenario.ts";

/** Answers the banner in one way, loads the page anew and looks at pages. */
function answered(
  name: Scenario["name"],
  answer: (stage: Stage, banner: Banner) => Promise<Given | SkipReason>,
): Scenario {
  return {
    name,
    async play(stage) {
      const met = await meetBanner(stage);
      if (!("banner" in met)) return met;
      const { seen } = met.banner;
      const given = await answer(stage, met.banner);
      if (typeof given === "string") return { banner: seen, skippedBecause: given };
      const outcome = await beginAnew(stage, met.banner);
      await lookAround(stage, { openers: true });
      const { clicks, layers } = given;
      return { ...outcome, banner: layers.length > 0 ? { ...seen, layers } : seen, clicks };
    },
  };
}

/** Accepts everything, then looks at pages. */
export const accepted = answered("accepted", accept);

/** Rejects everything, then looks at pages. */
export const rejected = answered("rejected", reject);
