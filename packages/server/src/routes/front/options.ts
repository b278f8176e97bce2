import type { Accounts } from "../../accounts/accounts.ts";
import type { TwoStep } from "../../accounts/two-step.ts";
import type { SiteResolver } from "../../site/published-site.ts";
import type { Store } from "../../store/index.ts";

/** What the pages of the platform work on. */
export interface FrontOptions {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly twoStep: TwoStep;
  readonly site: SiteResolver;
  /** The origin visitors use, where it differs from what requests say. */
  readonly origin: string | undefined;
}
