import { withStore } from "../data.ts";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";

const ACTOR = "glassjar users reset-second-factor";

/**
 * `glassjar users reset-second-factor EMAIL`: takes app, passkeys and recovery codes of an account
 * away and ends its sessions, where no administrator can do it in the office.
 */
export function resetSecondFactor(email: string, output: Output): Promise<ExitCode> {
  return withStore(async ({ users, secondFactors, sessions, activity }) => {
    const user = await users.byEmail(email.toLowerCase());
    if (!user) throw new CommandError(`There is no account ${email}.`);
    await secondFactors.removeAll(user.id);
    await sessions.removeAllOf(user.id);
    await activity.add({ actor: ACTOR, action: "second-factor.reset", subject: user.email });
    output.print(`${user.email} signs in with the password alone now.`);
    return EXIT.clean;
  });
}
