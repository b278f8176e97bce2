import { dayOf } from "@glassjar/consent/choice";
import { compileMatcher, type Register } from "@glassjar/register";
import type { Store } from "../../store/index.ts";
import type { ViolationSum } from "../../store/violations.ts";
import { withStore } from "../data.ts";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";

/** Options of `glassjar violations`. */
export interface ViolationsOptions {
  readonly site: string;
  readonly days: string;
  readonly json?: boolean;
}

/** What browsers refused, beside what the register says of it. */
export interface RefusedHost extends ViolationSum {
  /** Identifier of the service that has the host; undefined where none declares it. */
  readonly service: string | undefined;
}

const MOST_DAYS = 90;
/** Words that stand in place of a host: `inline`, `eval`, `data`. */
const KEYWORD = /^[a-z][a-z-]*$/;

/** `glassjar violations`: lists what browsers of visitors refused because of the policy. */
export function violations(options: ViolationsOptions, output: Output): Promise<ExitCode> {
  const { site, json } = options;
  const days = Number(options.days);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw new CommandError(`--days takes 1 to ${MOST_DAYS}, not ${options.days}.`);
  return withStore(async (store) => {
    const latest = await store.versions.latest(site);
    if (!latest)
      throw new CommandError(
        `Site ${site} has no published register. Publish one: glassjar publish glassjar.yaml --site ${site}`,
      );
    const refused = await refusedHosts(store, site, latest.register, days);
    if (json) output.json({ site, version: latest.number, days, refused });
    else report(refused, days, output);
    return EXIT.clean;
  });
}

/** What browsers refused in these days, the most frequent first. */
export async function refusedHosts(
  store: Store,
  site: string,
  register: Register,
  days: number,
): Promise<RefusedHost[]> {
  const matcher = compileMatcher(register);
  const from = dayOf(Date.now()) - days + 1;
  return (await store.violations.since(site, from)).map((sum) =>
    Object.assign(sum, { service: matcher.host(sum.host)?.service }),
  );
}

/** The hosts among them that no service declares. */
export function undeclaredHosts(refused: readonly RefusedHost[]): string[] {
  const hosts = refused.filter(({ host, service }) => service === undefined && !KEYWORD.test(host));
  return [...new Set(hosts.map(({ host }) => host))];
}

function report(refused: readonly RefusedHost[], days: number, output: Output): void {
  if (refused.length === 0) {
    output.print(`No browser refused anything in the last ${days} days.`);
    return;
  }
  const widest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));
  const hostWidth = widest(refused.map(({ host }) => host));
  const directiveWidth = widest(refused.map(({ directive }) => directive));
  const countWidth = widest(refused.map(({ count }) => String(count)));
  for (const { host, directive, count, lastDay, service } of refused)
    output.print(
      [
        host.padEnd(hostWidth),
        directive.padEnd(directiveWidth),
        `${String(count).padStart(countWidth)} ×`,
        `last on ${new Date(lastDay * 86_400_000).toISOString().slice(0, 10)}`,
        service === undefined ? "not declared" : `service ${service}`,
      ].join("  "),
    );
  const unknown = undeclaredHosts(refused);
  if (unknown.length > 0)
    output.print(
      `\nNot declared: ${unknown.join(", ")}. Declare who they belong to in the register, or take what asks them off the pages.`,
    );
}
