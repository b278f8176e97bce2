import type { Accounts } from "../../accounts/accounts.ts";
import type { TwoStep } from "../../accounts/two-step.ts";
import type { Invitations } from "../../accounts/invitations.ts";
import type { Mailer } from "../../accounts/mailer.ts";
import type { SingleSignOn } from "../../accounts/single-sign-on.ts";
import type { SiteResolver } from "../../site/published-site.ts";
import type { Store } from "../../store/index.ts";

/** What the pages of the platform work on. */
export interface FrontOptions {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly twoStep: TwoStep;
  readonly invitations: Invitations;
  /** Absent where no e-mail is set up. */
  readonly mailer: Mailer | undefined;
  /** Absent where no provider of identities is set up. */
  readonly singleSignOn?: SingleSignOn | undefined;
  readonly site: SiteResolver;
  /** The origin visitors use, where it differs from what requests say. */
  readonly origin: string | undefined;
}
