import type { SkipReason } from "../run.ts";
import type { Banner } from "./banner.ts";
import { accept, beginAnew, meetBanner, reject } from "./choose.ts";
import { lookAround, type Scenario, type Stage } from "./scenario.ts";

/** Answers the banner in one way, loads the page anew and looks at pages. */
function answered(
  name: Scenario["name"],
  answer: (stage: Stage, banner: Banner) => Promise<number | SkipReason>,
): Scenario {
  return {
    name,
    async play(stage) {
      const met = await meetBanner(stage);
      if (!("banner" in met)) return met;
      const banner = met.banner.seen;
      const clicks = await answer(stage, met.banner);
      if (typeof clicks === "string") return { banner, skippedBecause: clicks };
      const outcome = await beginAnew(stage);
      await lookAround(stage);
      return { ...outcome, banner, clicks };
    },
  };
}

/** Accepts everything, then looks at pages. */
export const accepted = answered("accepted", accept);

/** Rejects everything, then looks at pages. */
export const rejected = answered("rejected", reject);
