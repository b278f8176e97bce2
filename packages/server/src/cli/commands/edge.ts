import { withStore } from "../data.ts";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import { listenError } from "../listen-error.ts";
import type { Output } from "../output.ts";
import { untilStopped } from "../until-stopped.ts";
import { startEdge } from "../../edge/start-edge.ts";

/** Options of `glassjar edge`. */
export interface EdgeCommandOptions {
  readonly upstream: string;
  readonly site: string;
  readonly host: string;
  readonly port: string;
  readonly base: string;
}

/** `glassjar edge --upstream URL`: puts the guard in front of a site until it is stopped. */
export function edge(options: EdgeCommandOptions, output: Output): Promise<ExitCode> {
  const upstream = webAddress(options.upstream);
  const port = portNumber(options.port);
  return withStore(async (store) => {
    if (!(await store.versions.latest(options.site))) {
      throw new CommandError(
        `Site ${options.site} has no published register. Publish one: glassjar publish glassjar.yaml --site ${options.site}`,
      );
    }
    const running = await startEdge({
      ...options,
      store,
      upstream,
      port,
      log: ({ level, message }) => output.note(`${level} ${message}`),
    }).catch(listenError(options.host, port));
    output.print(`Guarding ${upstream.origin} at http://${options.host}:${running.port}/`);
    await untilStopped();
    await running.close();
    return EXIT.clean;
  });
}

function webAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new CommandError(
    `${text} is not an http or https address. Name the site: --upstream http://127.0.0.1:8000`,
  );
}

/**
 * Reads a TCP port.
 *
 * @throws {@link CommandError} when it is none.
 */
export function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandError(`${text} is not a port: name a number from 0 to 65535.`);
}
