import { measureOnPhone, recogniseBanner } from "./banner.ts";
import { arrive, lookAround, type Scenario } from "./scenario.ts";

/** Looks at pages and answers nothing: what a site does before any choice. */
export const unasked: Scenario = {
  name: "unasked",
  async play(stage) {
    const { visitor, route } = stage;
    visitor.log.count();
    if (!(await arrive(stage))) return { skippedBecause: "unreachable" };
    const banner = await recogniseBanner(visitor, stage.bannerPatience);
    if (banner) await visitor.picture("the banner");
    const phone = banner && (await measureOnPhone(visitor, banner));
    await visitor.settle();
    const later = await lookAround(stage, { banner: !banner });
    if (later) route.bannerPage = later.url;
    const seen = banner?.seen ?? later?.banner.seen;
    return seen ? { banner: { ...seen, ...(phone ? { phone } : {}) } } : {};
  },
};
