import { findBanner, findOpeners, type Banner } from "./banner.ts";
import { tryControls } from "./try-controls.ts";
import type { BannerSeen } from "../banner-seen.ts";
import type { ScenarioName, ScenarioRun, SkipReason } from "../run.ts";
import { crawl, type Route } from "../gather/crawl.ts";
import { chooseSameLanguage } from "../gather/language-form.ts";
import type { LaunchOptions } from "../gather/launch.ts";
import { signIn, type SignIn } from "../gather/sign-in.ts";
import type { Visitor } from "../gather/visitor.ts";

/** What a scenario has to work with. */
export interface Stage {
  readonly visitor: Visitor;
  readonly route: Route;
  readonly signIn?: SignIn;
  /** Milliseconds to wait for a banner. */
  readonly bannerPatience: number;
  /** Called before each page. */
  readonly tell: (url: string) => void;
}

/** How a scenario went, beside what its log says. */
export interface Outcome {
  readonly skippedBecause?: SkipReason;
  readonly banner?: BannerSeen;
  readonly clicks?: number;
  readonly askedAgain?: boolean;
  readonly gpcShown?: boolean;
  readonly shownChoice?: NonNullable<ScenarioRun["shownChoice"]>;
}

/** One thing the auditing visitor does, in a fresh profile. */
export interface Scenario {
  readonly name: ScenarioName;
  /** A browser of its own, where the scenario needs one. */
  readonly browser?: LaunchOptions;
  play(stage: Stage): Promise<Outcome>;
}

/**
 * Signs in where that is wanted, and opens the start page. False when it does not show. It is not
 * scrolled yet: some sites take scrolling for an answer.
 */
export async function arrive({ visitor, route, signIn: how, tell }: Stage): Promise<boolean> {
  if (how) await signIn(visitor, how);
  await route.pace();
  tell(route.start);
  if (!(await visitor.visit(route.start, { scroll: false }))) return false;
  route.scope.arrive((await visitor.page()).url());
  return true;
}

/** What is looked for on every page besides what every visit sees. */
export interface LookFor {
  /** A banner that the start page did not show. */
  readonly banner?: boolean;
  /** Controls that open the choices again. */
  readonly openers?: boolean;
}

/** A banner that another page than the first showed. */
export interface LateBanner {
  readonly banner: Banner;
  readonly url: string;
}

/** Looks at the pages of the route, and once sends the form that chooses a language. */
export async function lookAround(
  { visitor, route, tell }: Stage,
  lookFor: LookFor = {},
): Promise<LateBanner | undefined> {
  let late: LateBanner | undefined;
  const look = async () => {
    if (lookFor.banner && !late) {
      const banner = await findBanner(visitor, 0);
      if (banner) late = { banner, url: (await visitor.page()).url() };
    }
    if (lookFor.openers) visitor.log.choicesControl((await findOpeners(visitor)).length > 0);
    await tryControls(visitor);
    await visitor.revisit();
  };
  await look();
  await chooseSameLanguage(visitor);
  await crawl(visitor, route, { tell, look });
  return late;
}
