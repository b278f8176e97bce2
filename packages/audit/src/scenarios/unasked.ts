import { findBanner } from "./banner.ts";
import { measureOnPhone } from "./measure.ts";
import { arrive, lookAround, type Scenario } from "./scenario.ts";

/** Looks at pages and answers nothing: what a site does before any choice. */
export const unasked: Scenario = {
  name: "unasked",
  async play(stage) {
    stage.visitor.log.count();
    if (!(await arrive(stage))) return { skippedBecause: "unreachable" };
    const page = await stage.visitor.page();
    const banner = await findBanner(page, stage.bannerPatience);
    const phone = banner && (await measureOnPhone(page, banner.around, banner.controls));
    await lookAround(stage);
    return banner ? { banner: { ...banner.seen, ...(phone ? { phone } : {}) } } : {};
  },
};
