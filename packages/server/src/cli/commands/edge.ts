import { readFileSync } from "node:fs";
import type { EdgeCertificate } from "@glassjar/guard/proxy";
import { parseUrl } from "@glassjar/register";
import { withStore } from "../data.ts";
import { CommandError, EXIT, type ExitCode } from "../exit.ts";
import { listenError } from "../listen-error.ts";
import type { Output } from "../output.ts";
import { trustedProxies } from "../trusted-proxies.ts";
import { whyUnreadable } from "../unreadable.ts";
import { untilStopped } from "../until-stopped.ts";
import { startEdge, type StartEdgeOptions } from "../../edge/start-edge.ts";

/** Options of `glassjar edge`. */
export interface EdgeCommandOptions {
  readonly upstream: string;
  readonly site: string;
  readonly host: string;
  readonly port: string;
  readonly base: string;
  /** Files of the certificate chain and the key, in PEM. */
  readonly cert?: string;
  readonly key?: string;
  /** Origin visitors use, where TLS ends before the edge. */
  readonly origin?: string;
  /** Addresses and ranges whose `X-Forwarded-*` are believed. */
  readonly trustProxy?: readonly string[];
  readonly healthPort?: string;
  readonly healthPath?: string;
  /** Bytes. */
  readonly maxBody?: string;
  readonly pageMemory?: string;
  /** Seconds. */
  readonly grace: string;
}

/** `glassjar edge --upstream URL`: puts the guard in front of a site until it is stopped. */
export function edge(options: EdgeCommandOptions, output: Output): Promise<ExitCode> {
  const upstream = webAddress(options.upstream, "--upstream http://127.0.0.1:8000");
  const port = portNumber(options.port);
  const grace = wholeNumber(options.grace, "--grace") * 1000;
  const settings = settingsOf(options);
  return withStore(async (store) => {
    if (!(await store.versions.latest(options.site))) {
      throw new CommandError(
        `Site ${options.site} has no published register. Publish one: glassjar publish glassjar.yaml --site ${options.site}`,
      );
    }
    const running = await startEdge({
      ...settings,
      store,
      site: options.site,
      host: options.host,
      base: options.base,
      upstream,
      port,
      log: ({ level, message }) => output.note(`${level} ${message}`),
    }).catch(listenError(options.host, port));
    const scheme = settings.tls ? "https" : "http";
    output.print(`Guarding ${upstream.origin} at ${scheme}://${options.host}:${running.port}/`);
    const stopRenewing = renewOnHangup(
      options,
      (certificate) => running.renew(certificate),
      output,
    );
    await untilStopped();
    stopRenewing();
    await running.close(grace);
    return EXIT.clean;
  });
}

type Settings = Pick<
  StartEdgeOptions,
  "tls" | "publicOrigin" | "trusts" | "maxBody" | "pageMemory" | "healthPath" | "healthPort"
>;

function settingsOf(options: EdgeCommandOptions): Settings {
  const { origin, trustProxy, healthPort, healthPath, maxBody, pageMemory } = options;
  const tls = certificateOf(options);
  if (healthPath !== undefined && !healthPath.startsWith("/"))
    throw new CommandError(`${healthPath} is not a path: name one such as --health-path /healthz.`);
  return {
    ...(tls ? { tls } : {}),
    ...(origin === undefined
      ? {}
      : { publicOrigin: webAddress(origin, "--origin https://www.town.example") }),
    ...(trustProxy ? { trusts: trustedProxies(trustProxy) } : {}),
    ...(maxBody === undefined ? {} : { maxBody: wholeNumber(maxBody, "--max-body") }),
    ...(pageMemory === undefined ? {} : { pageMemory: wholeNumber(pageMemory, "--page-memory") }),
    ...(healthPath === undefined ? {} : { healthPath }),
    ...(healthPort === undefined ? {} : { healthPort: portNumber(healthPort) }),
  };
}

function certificateOf({ cert, key }: EdgeCommandOptions): EdgeCertificate | undefined {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined)
    throw new CommandError("TLS needs both: --cert chain.pem --key key.pem");
  return { cert: fileOf(cert, "--cert"), key: fileOf(key, "--key") };
}

function fileOf(path: string, option: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CommandError(`${option} ${path} cannot be read: ${whyUnreadable(error)}.`);
  }
}

/** A renewed certificate is taken in without a restart: `kill -HUP`. */
function renewOnHangup(
  options: EdgeCommandOptions,
  renew: (certificate: EdgeCertificate) => void,
  output: Output,
): () => void {
  const hangup = () => {
    try {
      const certificate = certificateOf(options);
      if (certificate) renew(certificate);
    } catch (error) {
      output.note(`error certificate kept as it was: ${String(error)}`);
    }
  };
  process.on("SIGHUP", hangup);
  return () => process.off("SIGHUP", hangup);
}

function webAddress(text: string, example: string): URL {
  const url = parseUrl(text);
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new CommandError(`${text} is not an http or https address. Name one: ${example}`);
}

function wholeNumber(text: string, option: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number;
  throw new CommandError(`${option} ${text} is not a whole number.`);
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
