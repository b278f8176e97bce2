import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { editRegister } from "@glassjar/register";
import { startEdge } from "../edge/start-edge.ts";
import { publishRegister } from "../publish.ts";
import type { Store } from "../store/index.ts";
import type { Output } from "./output.ts";

const SITES = join(import.meta.dirname, "../../../../sites");

/** A running demonstration: a small town portal behind the guard. */
export interface Demonstration {
  readonly address: string;
  close(): Promise<void>;
}

interface Closable {
  readonly port: number;
  close(): Promise<void>;
}

interface ThirdPartiesModule {
  readonly startThirdParties: (port: number) => Promise<Closable>;
}

interface DemoModule {
  readonly startDemo: (options: { port: number; thirdPartyPort: number }) => Promise<Closable>;
}

/** Starts the demonstration site, its third parties, and the edge in front of it. */
export async function startDemonstration(options: {
  readonly store: Store;
  readonly host: string;
  /** TCP port of the edge; 0 takes a free one. */
  readonly port: number;
  readonly output: Output;
}): Promise<Demonstration> {
  const { store, host, output } = options;
  const { startThirdParties } = await site<ThirdPartiesModule>("third-parties/server.mjs");
  const { startDemo } = await site<DemoModule>("demo/server.mjs");

  const port = await freePort(options.port, host);
  const origin = `http://demo.localhost:${port}`;
  await publishRegister(store, {
    site: "demo",
    // Where it is to be found this time: audits in the office begin there.
    text: editRegister(
      readFileSync(join(SITES, "demo/glassjar.yaml"), "utf8"),
      "/site/origin",
      origin,
    ),
    note: "The demonstration site",
    by: "glassjar start",
  });
  const thirdParties = await startThirdParties(0);
  const demo = await startDemo({ port: 0, thirdPartyPort: thirdParties.port });
  const edge = await startEdge({
    store,
    site: "demo",
    upstream: new URL(`http://127.0.0.1:${demo.port}`),
    host,
    port,
    log: ({ level, message }) => output.note(`${level} demonstration: ${message}`),
  });
  return {
    address: `${origin}/`,
    async close() {
      await edge.close();
      await demo.close();
      await thirdParties.close();
    },
  };
}

function site<T>(path: string): Promise<T> {
  return import(join(SITES, path)) as Promise<T>;
}

/** The wished-for port when it is free, else another: a demonstration is not worth a failed start. */
function freePort(wished: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => (wished === 0 ? reject(error) : resolve(freePort(0, host))));
    probe.listen(wished, host, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
