import { QUOTA, type Quota } from "../plugins/external/quota.ts";
import { CommandError } from "./exit.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** `GLASSJAR_QUOTA` and `GLASSJAR_QUOTA_PEOPLE`; nothing when neither is set. */
export function quotaIn(env: Env): { readonly quota?: Quota } {
  const calls = countIn(env, "GLASSJAR_QUOTA");
  const people = countIn(env, "GLASSJAR_QUOTA_PEOPLE");
  if (calls === undefined && people === undefined) return {};
  return { quota: { calls: calls ?? QUOTA.calls, people: people ?? QUOTA.people } };
}

function countIn(env: Env, name: string): number | undefined {
  const text = env[name] || undefined;
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CommandError(
    `${name} is ${text}: it must be a number of calls in an hour, such as 5000; 0 is no limit.`,
  );
}
