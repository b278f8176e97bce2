import { accept, beginAnew, meetBanner, withdraw } from "./choose.ts";
import { lookAround, type Scenario } from "./scenario.ts";

/**
 * Accepts everything, looks at pages, withdraws, and looks again. Only what happens after the
 * withdrawal counts.
 */
export const withdrawn: Scenario = {
  name: "withdrawn",
  async play(stage) {
    const { visitor, route } = stage;
    const met = await meetBanner(stage);
    if (!("banner" in met)) return met;
    const banner = met.banner.seen;
    const accepting = await accept(stage, met.banner, "nothing");
    if (typeof accepting === "string") return { banner, skippedBecause: accepting };
    await visitor.reload();
    await lookAround(stage);
    await visitor.visit(route.bannerPage ?? route.start);
    const given = await withdraw(stage);
    if (typeof given === "string") return { banner, skippedBecause: given };
    const outcome = await beginAnew(stage, met.banner);
    await lookAround(stage);
    return { ...outcome, banner, clicks: given.clicks, shownChoice: given.shownChoice };
  },
};
