import { accept, beginAnew, meetBanner, withdraw } from "./choose.ts";
import { lookAround, type Scenario } from "./scenario.ts";

/**
 * Accepts everything, looks at pages, withdraws, and looks again. Only what happens after the
 * withdrawal counts.
 */
export const withdrawn: Scenario = {
  name: "withdrawn",
  async play(stage) {
    const met = await meetBanner(stage);
    if (!("banner" in met)) return met;
    const banner = met.banner.seen;
    const accepting = await accept(stage, met.banner);
    if (typeof accepting === "string") return { banner, skippedBecause: accepting };
    await stage.visitor.reload();
    await lookAround(stage);
    await stage.visitor.visit(stage.route.start);
    const clicks = await withdraw(stage);
    if (typeof clicks === "string") return { banner, skippedBecause: clicks };
    const outcome = await beginAnew(stage);
    await lookAround(stage);
    return { ...outcome, banner, clicks };
  },
};
