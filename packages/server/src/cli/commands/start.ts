import type { AddressInfo } from "node:net";
import { createApp } from "../../app.ts";
import { startCheckpoints } from "../../jobs/checkpoints.ts";
import { ensurePlatform } from "../../platform.ts";
import type { Store } from "../../store/index.ts";
import { SecretKeyError } from "../../store/secret-box.ts";
import { withStore } from "../data.ts";
import { startDemonstration } from "../demonstration.ts";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import { listenError } from "../listen-error.ts";
import type { Output } from "../output.ts";
import { readSettings } from "../settings.ts";
import { untilStopped } from "../until-stopped.ts";
import { portNumber } from "./edge.ts";

/** Options of `glassjar start`. */
export interface StartOptions {
  readonly host: string;
  readonly port: string;
  readonly demo: boolean;
}

/** `glassjar start`: runs the platform, and beside it the demonstration site, until it is stopped. */
export function start(options: StartOptions, output: Output): Promise<ExitCode> {
  const port = portNumber(options.port);
  return withStore(async (store) => {
    const settings = readSettings(process.env);
    // Before anything listens: without its keys the platform does not start.
    await store.secondFactors.reseal().catch(missingKey);
    await ensurePlatform(store, settings);
    const demonstration = options.demo
      ? await startDemonstration({
          store,
          host: options.host,
          port: port === 0 ? 0 : port + 1,
          output,
        })
      : undefined;
    // The demonstration is there to be audited.
    const audited = demonstration ? [new URL(demonstration.address).host] : [];
    const auditPrivate = [...(settings.auditPrivate ?? []), ...audited];
    const app = await createApp({ store, site: "platform", ...settings, auditPrivate });
    await app.listen({ host: options.host, port }).catch(async (error: unknown) => {
      await demonstration?.close();
      listenError(options.host, port)(error);
    });
    const address =
      settings.origin ??
      `http://${publicName(options.host)}:${(app.server.address() as AddressInfo).port}`;

    output.print(`Front office   ${address}/`);
    output.print(`Back office    ${await backOffice(store, address)}`);
    if (demonstration) output.print(`Demonstration  ${demonstration.address}`);
    output.print("Stop with Ctrl-C.");

    const checkpoints = startCheckpoints(store, (error) =>
      output.note(`error checkpoints: ${String(error)}`),
    );
    await untilStopped();
    checkpoints.stop();
    await demonstration?.close();
    await app.close();
    return EXIT.clean;
  });
}

function missingKey(error: unknown): never {
  throw error instanceof SecretKeyError ? new CommandError(error.message) : error;
}

function publicName(host: string): string {
  return ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host) ? "localhost" : host;
}

/** The set-up code stands behind the #: browsers keep that part to themselves, so it reaches no log. */
async function backOffice(store: Store, address: string): Promise<string> {
  const code = await store.setup.newCode();
  if (code === undefined) return `${address}/office/`;
  return `${address}/office/setup#${code} (once, for the first administrator)`;
}
