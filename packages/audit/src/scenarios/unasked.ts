import { findBanner } from "./banner.ts";
import { arrive, lookAround, type Scenario } from "./scenario.ts";

/** Looks at pages and answers nothing: what a site does before any choice. */
export const unasked: Scenario = {
  name: "unasked",
  async play(stage) {
    stage.visitor.log.count();
    if (!(await arrive(stage))) return { skippedBecause: "unreachable" };
    const banner = await findBanner(await stage.visitor.page(), stage.bannerPatience);
    await lookAround(stage);
    return banner ? { banner: banner.seen } : {};
  },
};
